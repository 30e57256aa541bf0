// Makes a browser's picture of text small: few colours, so a palette, and the best compression. Format: W3C PNG, third edition.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

/** The picture with at most 256 colours, each at most 7 of 255 off; eight-bit RGB or RGBA without interlacing goes in. */
export function shrinkPng(picture) {
  const chunks = readChunks(picture)
  const header = chunks.find(({ type }) => type === 'IHDR').data
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3]
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const pixels = unfilter(inflateSync(data), width * channels, height, channels)
  const palette = new Map()
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * channels
      const colour = [0, 1, 2].map((channel) => Math.min(255, Math.round(pixels[at + channel] / 15) * 15)).join()
      if (!palette.has(colour)) palette.set(colour, palette.size)
      rows[y * (width + 1) + 1 + x] = palette.get(colour)
    }
  }
  if (palette.size > 256) throw new Error(`${palette.size} colours are more than a palette holds`)
  const small = Buffer.from(header)
  small[9] = 3
  const colours = Buffer.from([...palette.keys()].flatMap((colour) => colour.split(',').map(Number)))
  return Buffer.concat([
    SIGNATURE,
    writeChunk('IHDR', small),
    writeChunk('PLTE', colours),
    writeChunk('IDAT', deflateSync(rows, { level: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ])
}

function readChunks(picture) {
  const chunks = []
  for (let at = SIGNATURE.length; at < picture.length;) {
    const length = picture.readUInt32BE(at)
    chunks.push({ type: picture.toString('latin1', at + 4, at + 8), data: picture.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

function writeChunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Undoes the filter that each row begins with. */
function unfilter(rows, stride, height, channels) {
  const pixels = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : pixels[y * stride + x - channels]
      const up = y === 0 ? 0 : pixels[(y - 1) * stride + x]
      const corner = x < channels || y === 0 ? 0 : pixels[(y - 1) * stride + x - channels]
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]
      pixels[y * stride + x] = rows[y * (stride + 1) + 1 + x] + guess
    }
  }
  return pixels
}

function paeth(left, up, corner) {
  const [a, b, c] = [left, up, corner].map((near) => Math.abs(left + up - corner - near))
  return a <= b && a <= c ? left : b <= c ? up : corner
}
