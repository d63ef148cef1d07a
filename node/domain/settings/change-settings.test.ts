import { toReadingRules } from './reading-rules'
import { defaultReadingRules } from '../orders/reading-rules'
import { accountSettingsSchema, defaultSettings } from './account-settings'
import { changeMarketplace, changeSettings, withColumnMap } from './change-settings'

const now = '2026-11-23T12:00:00.000Z'

const aBand = { side: 'BOTH', action: 'AUTHORIZE', from: '0', to: '2.5' } as const

const refusedField = (change: Parameters<typeof changeSettings>[1]) => {
  const changed = changeSettings(defaultSettings, change, now)
  return !changed.ok && changed.error.kind === 'invalid-input' ? changed.error : undefined
}

describe('changing settings', () => {
  it('touches only the parts that are there', () => {
    const rules = [{ affiliateId: 'AMZ', unit: 'HOURS', amount: 24 }]
    const first = changeSettings(defaultSettings, { shipByRules: rules }, now)
    if (!first.ok) throw new Error('The rule is right')
    const second = changeSettings(first.value, { timeZone: 'America/Bogota' }, now)

    expect(second).toEqual({
      ok: true,
      value: { ...defaultSettings, shipByRules: rules, timeZone: 'America/Bogota' },
    })
  })

  it('dates the copy of the divergence rule', () => {
    const changed = changeSettings(defaultSettings, { divergenceBands: [aBand] }, now)

    expect(changed.ok && changed.value.divergenceRule).toEqual({
      bands: [{ ...aBand, from: 0, to: 250 }],
      enteredAt: now,
    })
  })

  it('keeps no correction that corrects nothing', () => {
    const affiliates = [
      { id: 'AMZ' },
      { id: 'MLB', currency: 'ARS' },
      { id: 'MGZ', handlingMinutes: 90, resendPage: 'https://hub.example/resend' },
    ]
    const changed = changeSettings(defaultSettings, { affiliates }, now)

    expect(changed.ok && changed.value.affiliates).toEqual([
      { id: 'MLB', currency: 'ARS' },
      { id: 'MGZ', handlingMinutes: 90, resendPage: 'https://hub.example/resend' },
    ])
  })

  it.each(['http://hub.example', 'ftp://hub.example', 'https://a:b@hub.example', 'hub.example'])(
    'links to no page at %s',
    (resendPage) => {
      const affiliates = [{ id: 'AMZ', resendPage }]
      expect(changeSettings(defaultSettings, { affiliates }, now)).toMatchObject({
        error: { field: 'affiliates.0.resendPage', reason: 'not-an-https-address' },
      })
    },
  )

  it.each([
    [{ timeZone: 'Brasília' }, 'timeZone', 'wrong-shape'],
    [{ callsPerSlice: 5_000 }, 'callsPerSlice', 'wrong-shape'],
    [{ retentionDays: 29 }, 'retentionDays', 'wrong-shape'],
    [{ retentionDays: 366 }, 'retentionDays', 'wrong-shape'],
    [{ affiliates: [{ id: 'AMZ', name: 'x'.repeat(61) }] }, 'affiliates.0.name', 'too-long'],
    [{ affiliates: [{ id: 'AMZ', currency: 'real' }] }, 'affiliates.0.currency', 'wrong-shape'],
    [
      { affiliates: [{ id: 'AMZ', handlingMinutes: 0 }] },
      'affiliates.0.handlingMinutes',
      'wrong-shape',
    ],
    [{ affiliates: [{ name: 'Amazon' }] }, 'affiliates.0.id', 'missing'],
    [
      { shipByRules: [{ affiliateId: 'AMZ', unit: 'HOURS', amount: 2, cutOff: '12:00' }] },
      'shipByRules.0.cutOff',
      'wrong-shape',
    ],
    [
      { shipByRules: [{ affiliateId: 'AMZ', unit: 'BUSINESS_DAYS', amount: 2, cutOff: 'noon' }] },
      'shipByRules.0.cutOff',
      'wrong-shape',
    ],
    [{ stuckAfter: { enqueued: 0 } }, 'stuckAfter.enqueued', 'wrong-shape'],
    [{ divergenceBands: [{ ...aBand, to: '2%' }] }, 'divergenceRule.bands.0.to', 'wrong-shape'],
  ])('names the field of %j', (change, field, reason) => {
    expect(refusedField(change)).toMatchObject({ field, reason })
  })

  it('remembers the columns of a file, up to a size', () => {
    const remembered = withColumnMap(defaultSettings, { name: 'report', map: '{}' })
    const refused = withColumnMap(defaultSettings, { name: 'report', map: 'x'.repeat(4_001) })

    expect(remembered.ok && remembered.value.columnMaps).toEqual({ report: '{}' })
    expect(refused).toMatchObject({ error: { field: 'columnMaps.report', reason: 'too-long' } })
  })

  it('forgets the columns that were corrected longest ago once there are too many kinds of files', () => {
    const kinds = Array.from({ length: 31 }, (_, index) => `report.${index}`)
    const remembered = [...kinds.slice(0, 30), 'report.0', 'report.30'].reduce((settings, name) => {
      const next = withColumnMap(settings, { name, map: '{}' })
      return next.ok ? next.value : settings
    }, defaultSettings)

    expect(Object.keys(remembered.columnMaps)).toEqual([
      ...kinds.slice(2, 30),
      'report.0',
      'report.30',
    ])
  })
})

describe('changing what is said of one marketplace', () => {
  const hours = { unit: 'HOURS', amount: 24 }
  const [ofAmz, ofMlb] = ['AMZ', 'MLB'].map((affiliateId) => ({ ...hours, affiliateId }))
  const before = accountSettingsSchema.parse({
    affiliates: [
      { id: 'AMZ', name: 'Amazon' },
      { id: 'MLB', currency: 'ARS' },
    ],
    shipByRules: [ofAmz, ofMlb],
  })

  it('leaves the others as they are', () => {
    const change = { id: 'AMZ', correction: { name: 'Amazon BR' }, shipByRule: { ...hours } }
    const changed = changeMarketplace(before, change, now)

    expect(changed).toMatchObject({
      value: {
        affiliates: [
          { id: 'MLB', currency: 'ARS' },
          { id: 'AMZ', name: 'Amazon BR' },
        ],
        shipByRules: [ofMlb, ofAmz],
      },
    })
  })

  it('takes back what is left out', () => {
    const changed = changeMarketplace(before, { id: 'AMZ', correction: {} }, now)

    expect(changed).toMatchObject({
      value: { affiliates: [{ id: 'MLB', currency: 'ARS' }], shipByRules: [ofMlb] },
    })
  })

  it.each([
    [{ id: 'AMZ', correction: { name: '' } }, 'name'],
    [{ id: 'AMZON', correction: { name: 'Amazon' } }, 'id'],
    [{ id: 'AMZ', correction: {}, shipByRule: { ...hours, amount: 0 } }, 'shipByRule.amount'],
    [{ id: 'AMZ', correction: {}, shipByRule: { ...hours, cutOff: '9:00' } }, 'shipByRule.cutOff'],
  ])('names the field of %j as it was entered', (change, field) => {
    expect(changeMarketplace(before, change, now)).toMatchObject({ error: { field } })
  })
})

describe('the rules by which orders are read', () => {
  it('are the defaults where nothing is set', () => {
    expect(toReadingRules(defaultSettings, undefined).stuckAfter).toEqual({
      ...defaultReadingRules.stuckAfter,
      readyForHandling: undefined,
    })
  })

  it('name a deadline only where the owner entered a rule', () => {
    const settings = accountSettingsSchema.parse({
      shipByRules: [{ affiliateId: 'AMZ', unit: 'HOURS', amount: 24 }],
    })
    const { shipByRule } = toReadingRules(settings, undefined)

    expect(shipByRule?.('AMZ', now)).toBe('2026-11-24T12:00:00.000Z')
    expect(shipByRule?.('MLB', now)).toBeUndefined()
  })
})
