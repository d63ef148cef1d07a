import type { SettingsHolder } from './settings'

export interface Clock {
  now(): number
}

export const createClock = (settings: SettingsHolder, source: () => number): Clock => ({
  now: () => source() + settings.current().clockOffsetMs,
})

export const toIso = (time: number): string => new Date(time).toISOString()
