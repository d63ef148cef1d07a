import { toIso } from '../core/clock'

/** As screens and files of a Brazilian store print a moment, three hours behind UTC. */
export function printedMoment(at: number): string {
  const [date = '', time = ''] = toIso(at - 3 * 60 * 60 * 1000).split('T')
  return `${date.split('-').reverse().join('/')} ${time.slice(0, 8)}`
}

export const printedCents = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',')

const quoted = (value: string): string =>
  /[;"\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value

/** With semicolons, as spreadsheets of countries with decimal commas write it. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')
