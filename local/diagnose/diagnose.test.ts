import { diagnoseLine } from './diagnose-line'
import { linesOf, longestLine, type Line } from './lines'

const line = (value: unknown, language?: 'en' | 'pt' | 'es') =>
  diagnoseLine(JSON.stringify(value), language)

const linesIn = async (chunks: readonly string[]): Promise<readonly Line[]> => {
  const stream = (async function* () {
    yield* chunks
  })()
  const lines: Line[] = []
  for await (const each of linesOf(stream)) lines.push(each)
  return lines
}

describe('diagnosing a line', () => {
  it('answers with every field of the contract', () => {
    const message = 'Payment total (311.77) differs from store desired value (313.61)'

    expect(line({ message, code: 'FMT007' })).toMatchObject({
      status: 'FAILED',
      errorType: 'AMOUNT_DIVERGENCE',
      code: 'FMT007',
      template: 'payment total ({amount}) differs from store desired value ({amount})',
      fingerprint: 'v1:amount-divergence:direction=less',
      confidence: 'HIGH',
      reprocess: 'AFTER_FIX',
    })
  })

  it('has no type for a success', () => {
    expect(line({ message: 'Order successfully enqueued', code: 'SOI003' })).toMatchObject({
      status: 'PROCESSING',
      errorType: null,
      reprocess: null,
    })
  })

  it('adds texts in the language asked for', () => {
    expect(line({ message: 'Token expirado' }, 'es')).toMatchObject({
      title: 'Acceso denegado o vencido: todo el canal está bloqueado',
    })
  })

  it.each([
    ['', 'The line is not JSON.'],
    ['{"message"', 'The line is not JSON.'],
    ['[1]', 'The line is not an object.'],
    ['{"message":{}}', 'message is not as expected.'],
    ['{"errors":[{"code":[]}]}', 'errors.0.code is not as expected.'],
  ])('says what is wrong with %s', (text, error) => {
    expect(diagnoseLine(text)).toEqual({ error })
  })
})

describe('reading lines', () => {
  it('joins chunks and does without a last line end', async () => {
    expect(await linesIn(['a', 'b\nc', '\r\n', '\nd'])).toEqual([
      { text: 'ab' },
      { text: 'c' },
      { text: '' },
      { text: 'd' },
    ])
  })

  it('drops a line that is too long and goes on', async () => {
    const part = 'x'.repeat(longestLine / 2)

    expect(await linesIn([part, part, part, '\nnext\n'])).toEqual([
      { tooLong: true },
      { text: 'next' },
    ])
  })
})
