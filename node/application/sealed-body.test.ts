import { createSealingKey, seal, unseal } from './sealed-body'

const body = Buffer.from('{"message":"for buyer-1@example.com 🙂"}', 'utf8')

describe('sealing a body', () => {
  it('gives it back byte for byte with its key', () => {
    const key = createSealingKey()

    expect(unseal(seal(body, key), key).equals(body)).toBe(true)
  })

  it('shows nothing of it, and never the same twice', () => {
    const key = createSealingKey()
    const sealed = seal(body, key)

    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('buyer-1')
    expect(seal(body, key)).not.toBe(sealed)
  })

  it('is not opened by another key, nor when it was changed', () => {
    const key = createSealingKey()
    const changed = Buffer.from(seal(body, key), 'base64')
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1

    expect(() => unseal(seal(body, createSealingKey()), key)).toThrow()
    expect(() => unseal(changed.toString('base64'), key)).toThrow()
  })
})
