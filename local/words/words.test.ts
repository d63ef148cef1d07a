import { brokenForms, missingTerms, unusedWords } from './check-words'
import { readMessageTexts } from './read-texts'
import { readWords } from './word-table'

const words = readWords()
const messages = readMessageTexts()

describe('the words of the messages', () => {
  it('are those of the trade, not those that are not used', () => {
    expect(unusedWords(messages, words)).toEqual([])
  })

  it('are what VTEX calls a thing in each language', () => {
    expect(missingTerms(messages, words)).toEqual([])
  })

  it('have one form', () => {
    expect(brokenForms(messages)).toEqual([])
  })
})
