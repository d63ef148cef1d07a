import { cannot, holds, other, reading, type Prober } from '../finding'
import { idOf, type Scratch } from '../scratch'
import { fieldOf, documentUnder, writing, written, writtenOrRefused } from './master-data-answers'

const atOnce = 60

/** "About 30" is all that the guide says. */
const roundly = (taken: number): number =>
  taken > 20 && taken < 45 ? 30 : Math.round(taken / 10) * 10

const lockWriters =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const calls = Array.from({ length: atOnce }, (_, n) =>
      writing(scratch, 'PUT', { id: idOf('lock'), body: { kind: 'lock', n: 100 + n } }),
    )
    const answers = await asker.askAtOnce(calls)
    const refused = answers.filter(({ status }) => status === 429).length
    for (const answered of answers) writtenOrRefused(answered, [408, 429])
    // Who comes while the first are served takes their place, so the number is no more exact than this.
    return refused === 0
      ? cannot(`all of ${atOnce} writers at once were taken, so they may not have met`)
      : reading({ lockWriters: roundly(atOnce - refused) })
  }

const rounds = ['patches-1', 'patches-2', 'patches-3'] as const

const patchesAtOnce =
  (scratch: Scratch): Prober =>
  async (asker) => {
    for (const round of rounds) {
      const patch = (body: object) =>
        writing(scratch, 'PATCH', { id: idOf(round), body: { kind: 'p', ...body } })
      const answers = await asker.askAtOnce([patch({ n: 1 }), patch({ text: 'two' })])
      answers.forEach(written)
      const body = await documentUnder(asker, scratch, idOf(round))
      if (fieldOf(body, 'n') !== 1 || fieldOf(body, 'text') !== 'two') {
        return other('one of two PATCHes at once was lost')
      }
    }
    return holds
  }

/** What becomes of writes of one document at the same moment. */
export const atOnceProbers = (scratch: Scratch): Readonly<Record<string, Prober>> => ({
  'master-data.lockWriters': lockWriters(scratch),
  'master-data.patches-at-once': patchesAtOnce(scratch),
})
