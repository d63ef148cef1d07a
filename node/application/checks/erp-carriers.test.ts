import { createMemoryCollection } from '../../adapters/memory/collection'
import { erpCarrierDocuments } from '../../domain/checks/erp-carriers'
import type { ShippingPolicy } from '../../domain/checks/live-store'
import { failure, success } from '../../lib/result'
import type { LiveStore } from '../../ports/live-store'
import { aClock } from '../../testing/builders'
import { erpCarrierReport, importErpCarriers } from './erp-carriers'

const policy = (policyId: string, name: string, isActive = true): ShippingPolicy => ({
  policyId,
  name,
  service: name,
  isActive,
})

const dependenciesWith = (shippingPolicies: LiveStore['shippingPolicies']) => ({
  clock: aClock(),
  erpCarriers: createMemoryCollection(erpCarrierDocuments),
  liveStore: { shippingPolicies },
})

describe("the carriers that the store's ERP knows", () => {
  it('are not known until somebody brings a list', async () => {
    const dependencies = dependenciesWith(async () => success([]))

    expect(await erpCarrierReport(dependencies)).toEqual({ ok: true, value: undefined })
  })

  it('show which active shipping policies an order would fail with', async () => {
    const dependencies = dependenciesWith(async () =>
      success([policy('1', 'Correios'), policy('2', 'Loggi'), policy('3', 'Old one', false)]),
    )
    await importErpCarriers(dependencies, [{ id: '1' }, { tradeName: 'CORREIOS' }], undefined)
    const report = await erpCarrierReport(dependencies)
    const unknown = report.ok ? await report.value?.unknown() : undefined

    expect(unknown).toMatchObject({ ok: true, value: [{ name: 'Loggi' }] })
  })

  it('do not look complete when the shipping policies cannot be read', async () => {
    const dependencies = dependenciesWith(async () =>
      failure({
        kind: 'upstream',
        service: 'logistics',
        operation: 'shipping-policies',
        reason: 'timeout',
        retryable: true,
      }),
    )
    await importErpCarriers(dependencies, [{ id: '1' }], undefined)
    const report = await erpCarrierReport(dependencies)

    expect(report.ok && (await report.value?.unknown())).toMatchObject({ ok: false })
  })

  it('are not replaced where another list than the one that was compared is held by now', async () => {
    const dependencies = dependenciesWith(async () => success([]))
    const first = await importErpCarriers(dependencies, [{ id: '1' }], undefined)
    const late = await importErpCarriers(dependencies, [{ id: '2' }], undefined)
    const again = await importErpCarriers(dependencies, [{ id: '1' }], undefined)
    const heldSince = first.ok ? first.value.importedAt : ''
    const next = await importErpCarriers(dependencies, [{ id: '2' }], heldSince)

    expect(late).toEqual({ ok: false, error: { kind: 'conflict' } })
    expect(again).toEqual(first)
    expect(next).toMatchObject({ ok: true, value: { carriers: [{ id: '2' }] } })
  })

  it.each([
    [[], 'carriers', 'missing'],
    [[{ id: '1' }, { id: ' ', name: '' }], 'carriers.1', 'missing'],
    [[{ id: 7 }], 'carriers.0', 'wrong-shape'],
    [Array.from({ length: 5_001 }, () => ({ id: '1' })), 'carriers', 'too-long'],
  ])('are refused with the field that is wrong (%#)', async (rows, field, reason) => {
    const dependencies = dependenciesWith(async () => success([]))

    expect(await importErpCarriers(dependencies, rows, undefined)).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field, reason },
    })
  })
})
