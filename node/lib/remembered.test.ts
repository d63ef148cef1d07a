import { remembered } from './remembered'

describe('a remembered function', () => {
  it('answers the same text with the same answer, until so many others were asked', () => {
    const asked: string[] = []
    const lengthOf = remembered(2, (text) => {
      asked.push(text)
      return { length: text.length }
    })

    expect(lengthOf('one')).toBe(lengthOf('one'))
    lengthOf('three')
    lengthOf('one')
    lengthOf('fourteen')
    lengthOf('three')

    expect(asked).toEqual(['one', 'three', 'fourteen', 'three'])
    expect(lengthOf('fourteen')).toEqual({ length: 8 })
  })

  it('fails again where it failed', () => {
    const refuse = remembered(2, (text): object => {
      throw new Error(text)
    })
    expect(() => refuse('once')).toThrow('once')
    expect(() => refuse('once')).toThrow('once')
  })
})
