import { SharedTexts } from './shared-texts'

describe('shared texts', () => {
  it('are what they were, and nothing where there was nothing', () => {
    const texts = new SharedTexts()

    expect([texts.share('a'), texts.share('a'), texts.share(undefined)]).toEqual([
      'a',
      'a',
      undefined,
    ])
  })

  it('are still what they were after more of them than are kept', () => {
    const texts = new SharedTexts()
    const many = Array.from({ length: 45_000 }, (_, index) => `text ${index}`)

    expect(many.map((text) => texts.share(text))).toEqual(many)
  })
})
