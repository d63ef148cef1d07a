// Reads the head of a PNG: https://www.w3.org/TR/png-3/#11IHDR

export interface Png {
  readonly path: string
  readonly width: number
  readonly height: number
  /** Bits of each of its channels. */
  readonly depth: number
  readonly hasTransparencyChannel: boolean
}

const signature = '89504e470d0a1a0a'
const redGreenBlueAlpha = 6

/** What the head of a picture says; nothing where it is no PNG, whatever its name. */
export const readPng = (path: string, bytes: Buffer): Png | undefined =>
  bytes.subarray(0, 8).toString('hex') === signature && bytes.length >= 26
    ? {
        path,
        width: bytes.readUInt32BE(16),
        height: bytes.readUInt32BE(20),
        depth: bytes.readUInt8(24),
        hasTransparencyChannel: bytes.readUInt8(25) === redGreenBlueAlpha,
      }
    : undefined
