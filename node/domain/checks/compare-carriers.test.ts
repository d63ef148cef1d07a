import { aFactRecord } from '../../testing/builders'
import { toRow } from '../inbox/read-record'
import { compareCarriers, judgeCarriers, storeCarriers } from './compare-carriers'

const correios = { id: '01', name: 'Correios' }
const loggi = { id: '02', name: 'L4B Logística', tradeName: 'Loggi' }

const policy = (policyId: string, name: string, isActive = true) => ({
  policyId,
  name,
  service: name,
  isActive,
})

const orderWith = (carrier: { readonly id?: string; readonly name: string }) =>
  toRow(aFactRecord({ carrier }))

describe('a new list of carriers beside the one that is held', () => {
  it('says which come, which go, which have another name, and how many stay', () => {
    const next = [correios, { ...loggi, tradeName: 'Loggi Express' }, { name: 'Jadlog' }]

    expect(compareCarriers([correios, loggi, { id: '3', name: 'Total Express' }], next)).toEqual({
      added: [{ name: 'Jadlog' }],
      removed: [{ id: '3', name: 'Total Express' }],
      renamed: [{ before: loggi, after: { ...loggi, tradeName: 'Loggi Express' } }],
      unchanged: 1,
    })
  })

  it('loses no name of a code that has several', () => {
    const both = [correios, { id: '01', name: 'Jadlog' }]

    expect(compareCarriers([correios], both)).toEqual({
      added: [{ id: '01', name: 'Jadlog' }],
      removed: [],
      renamed: [],
      unchanged: 1,
    })
    expect(compareCarriers(both, [{ id: '01', name: 'Jadlog' }])).toMatchObject({
      removed: [correios],
      renamed: [],
      unchanged: 1,
    })
    expect(compareCarriers(both, both)).toMatchObject({ added: [], removed: [], unchanged: 2 })
  })

  it('has a code with another zero before it for another code', () => {
    const { added, removed } = compareCarriers([correios], [{ id: '1', name: 'Correios' }])

    expect([added, removed]).toEqual([[{ id: '1', name: 'Correios' }], [correios]])
  })
})

describe("the store's carriers", () => {
  it('are those of active shipping policies and of open orders, the most orders first', () => {
    const open = [
      orderWith({ id: '9', name: 'Correios' }),
      orderWith({ name: 'Motoboy' }),
      orderWith({ name: 'MOTOBOY' }),
      toRow(aFactRecord()),
    ]

    expect(storeCarriers([policy('9', 'Correios PAC'), policy('8', 'Old', false)], open)).toEqual([
      { id: undefined, name: 'Motoboy', openOrders: 2 },
      { id: '9', name: 'Correios PAC', openOrders: 1 },
    ])
  })

  const carriers = ['Correios', 'Loggi', 'Jadlog', 'Motoboy'].map((name) => ({
    name,
    openOrders: 1,
  }))
  const named = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name)

  it('are lost, cured, or on neither list; by a trade name too', () => {
    const judged = judgeCarriers(carriers, [correios, { name: 'jadlog' }], [correios, loggi])

    expect(named(judged.lost)).toEqual(['Jadlog'])
    expect(named(judged.cured)).toEqual(['Loggi'])
    expect(named(judged.stillUnregistered)).toEqual(['Motoboy'])
  })

  it('are lost where the first list lacks them, and cured by none', () => {
    const judged = judgeCarriers(carriers, undefined, [correios, loggi])

    expect(named(judged.lost)).toEqual(['Jadlog', 'Motoboy'])
    expect([judged.cured, judged.stillUnregistered]).toEqual([[], []])
  })
})
