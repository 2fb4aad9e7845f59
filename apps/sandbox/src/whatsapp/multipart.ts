export interface Part {
  readonly name: string
  readonly contentType: string
  readonly bytes: Buffer
}

/** The parts of a `multipart/form-data` body; empty when the boundary is missing. */
export function readMultipart(body: Buffer, contentType: string): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (!boundary) return []
  const mark = Buffer.from(`--${boundary}`)
  const parts: Part[] = []
  let start = body.indexOf(mark)
  while (start >= 0) {
    const next = body.indexOf(mark, start + mark.length)
    if (next < 0) break
    const part = readPart(body.subarray(start + mark.length + 2, next - 2))
    if (part) parts.push(part)
    start = next
  }
  return parts
}

function readPart(chunk: Buffer): Part | undefined {
  const end = chunk.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const headers = chunk.subarray(0, end).toString('utf8')
  const name = /name="([^"]*)"/i.exec(headers)?.[1]
  if (name === undefined) return undefined
  const contentType = /content-type:\s*([^\r\n]+)/i.exec(headers)?.[1] ?? 'text/plain'
  return { name, contentType, bytes: chunk.subarray(end + 4) }
}
