import { aFactRecord } from '../../testing/builders'
import { toPostalArea } from './postal-area'
import { joinRecords } from './record'

const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`

describe('the details of an order', () => {
  it('keep what a later fact does not mention', () => {
    const first = aFactRecord({ occurredAt: at(1), carrier: { name: 'Loggi' } })
    const second = aFactRecord({ occurredAt: at(2), value: { amount: 100, currency: 'BRL' } })

    expect(joinRecords(first, second).details).toMatchObject({
      carrier: { value: { name: 'Loggi' } },
      value: { value: { amount: 100 } },
    })
  })

  it('believe the newer word of one reporter', () => {
    const older = aFactRecord({ occurredAt: at(1), value: { amount: 100, currency: 'BRL' } })
    const newer = aFactRecord({ occurredAt: at(2), value: { amount: 200, currency: 'BRL' } })

    expect(joinRecords(newer, older).details.value?.value.amount).toBe(200)
  })

  it('believe the marketplace before the connector, however late the connector speaks', () => {
    const marketplace = aFactRecord({
      reportedBy: 'MARKETPLACE',
      occurredAt: at(1),
      shipBy: at(20),
    })
    const connector = aFactRecord({ occurredAt: at(9), shipBy: at(22) })

    expect(joinRecords(marketplace, connector).details.shipBy?.value).toBe(at(20))
  })

  it.each([
    ['22250-040', '22250'],
    ['22250040', '22250'],
    ['C1425', 'C14'],
    ['90210', '902'],
    ['--', undefined],
  ])('keep of the postal code %s only %s', (postalCode, area) => {
    expect(toPostalArea(postalCode)).toBe(area)
  })
})
