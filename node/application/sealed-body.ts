import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** A key for sealing, as text. It belongs to one connector and ends with it. */
export const createSealingKey = (): string => randomBytes(32).toString('base64')

/** Makes a body unreadable without its connector's key, so that no search or export of stored data shows it. */
export const seal = (body: Buffer, key: string): string => {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, Buffer.from(key, 'base64'), iv)
  const sealed = Buffer.concat([cipher.update(body), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
}

/** The body as it was sealed. Throws where the key is another one. */
export const unseal = (sealed: string, key: string): Buffer => {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv(
    algorithm,
    Buffer.from(key, 'base64'),
    bytes.subarray(0, ivBytes),
  )
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()])
}
