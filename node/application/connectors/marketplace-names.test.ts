import { createMemoryCollection } from '../../adapters/memory/collection'
import { connectorDocuments } from '../../domain/connectors/connector'
import { success } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { createAccountMemory } from '../memory/account-memory'
import { knownAffiliates } from './affiliates'
import { marketplaceNames } from './marketplace-names'

const aStore = () => {
  const asked: string[] = []
  const dependencies = {
    clock: aClock(),
    connectors: createMemoryCollection(connectorDocuments, {
      c: { id: 'c', affiliateId: 'MGZ', marketplaceName: 'Magalu', createdAt: '', tokens: [] },
    }),
    affiliates: {
      list: async () => {
        asked.push('affiliates')
        return success([
          { id: 'AMZ', name: 'Amazon', salesChannel: '1' },
          { id: 'MGZ', name: 'Magazine', salesChannel: '1' },
        ])
      },
    },
    memory: createAccountMemory('replica'),
  }
  return { asked, dependencies }
}

describe('the name of a marketplace', () => {
  it('is the one that VTEX lists, where no connector of it was registered', async () => {
    const { dependencies } = aStore()
    await knownAffiliates(dependencies)

    expect([...(await marketplaceNames(dependencies))]).toEqual([
      ['AMZ', 'Amazon'],
      ['MGZ', 'Magalu'],
    ])
  })

  it('costs no question to VTEX', async () => {
    const { asked, dependencies } = aStore()

    expect([...(await marketplaceNames(dependencies))]).toEqual([['MGZ', 'Magalu']])
    expect(asked).toEqual([])
  })
})
