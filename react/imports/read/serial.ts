const DAY_MS = 86_400_000

/** Days from the beginning of 1900's system, which counts a 29 February that never was, to 1970. */
const daysTo1970 = 25_569
const daysBetweenSystems = 1_462
const firstTrueDay = 61

/** 31 December 9999, the last day that a workbook shows. */
export const lastSerial = 2_958_465.999_99

/**
 * The clock that a workbook's serial number stands for, as if it were UTC's; milliseconds. Workbooks of old Macs count
 * from 1904.
 */
export function clockOfSerial(serial: number, isFrom1904 = false): number {
  const days = isFrom1904 ? serial + daysBetweenSystems : serial
  const before = days < firstTrueDay ? 1 : 0
  return Math.round((days - daysTo1970 + before) * DAY_MS)
}
