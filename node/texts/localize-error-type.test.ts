import { errorTypes } from '../domain/diagnosis/diagnosis'
import { createLocalizer } from './localize'

describe('the heading of one of several errors', () => {
  it.each(['en', 'pt', 'es'])('names every type in words, in %s', (language) => {
    const { diagnosis } = createLocalizer(language)
    const headings = errorTypes.map((errorType) =>
      diagnosis({ key: 'shared.any.step-one-of-several', values: { errorType } }),
    )

    expect(headings.filter((heading) => /[A-Z]_[A-Z]/.test(heading))).toEqual([])
  })
})
