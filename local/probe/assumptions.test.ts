import { defaultSettings, settingsPatchSchema } from '../../sandbox/core/settings'
import { appProbers } from './ask/app'
import { masterDataReads } from './ask/documents'
import { masterDataScratch } from './ask/master-data'
import { ordersReads } from './ask/orders'
import { signInReads } from './ask/sign-in'
import { storeReads } from './ask/store'
import { readAssumptions } from './assumptions'
import { Scratch } from './scratch'

// The list of what we take, held against the sandbox that plays it and the probe that asks about it.

const assumptions = readAssumptions()
const settingsOf = new Map(assumptions.flatMap(({ settings }) => Object.entries(settings)))

/** They are how the sandbox is driven, not something that VTEX leaves open. */
const noReadings = ['clockOffsetMs', 'lockHoldMs']

const others = Object.entries(defaultSettings).filter(([name]) => !noReadings.includes(name))

it('names every setting of the sandbox, with the default as what we take', () => {
  expect(Object.fromEntries([...settingsOf].map(([name, { ours }]) => [name, ours]))).toEqual(
    Object.fromEntries(others),
  )
})

it('names every reading of a setting, and none that the sandbox does not play', () => {
  for (const [name, { ours, others: named }] of settingsOf) {
    const readings = named === 'any' ? [ours] : [ours, ...named]
    for (const value of readings) {
      expect([name, value, settingsPatchSchema.safeParse({ [name]: value }).success]).toEqual([
        name,
        value,
        true,
      ])
    }
    const message = settingsPatchSchema.safeParse({ [name]: '?' }).error?.issues[0]?.message ?? ''
    const played = [...message.matchAll(/'([^']+)'/g)].map(([, word]) => word)
    if (typeof ours === 'string') expect([...readings, '?'].sort()).toEqual(played.sort())
  }
})

it('gives every assumption an id of its own, and its question', () => {
  expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length)
  expect(assumptions.filter(({ find }) => find.trim() === '')).toEqual([])
})

it('asks about each assumption that it says it asks about, and about no other', () => {
  const scratch = new Scratch('demostore')
  const asked = {
    ...masterDataReads(scratch),
    ...masterDataScratch(scratch),
    ...ordersReads('demostore'),
    ...signInReads('demostore'),
    ...storeReads('demostore'),
    ...appProbers('demostore', undefined, true),
  }
  const asking = assumptions.filter(({ asks }) => asks !== 'nobody').map(({ id }) => id)

  expect(Object.keys(asked).sort()).toEqual([...asking].sort())
})
