import { connect, type Socket } from 'node:net'

const END_OF_HEAD = '\r\n\r\n'
const END_OF_CHUNKS = '0\r\n\r\n'

/** The status and length of the answer at the start of the bytes; undefined while some of it is missing. */
export function readAnswer(bytes: Buffer): { status: number; length: number } | undefined {
  const end = bytes.indexOf(END_OF_HEAD)
  if (end < 0) return undefined
  const head = bytes.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const start = end + END_OF_HEAD.length
  const known = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (known !== undefined || status === 204 || status === 304) {
    const length = start + Number(known ?? 0)
    return bytes.length >= length ? { status, length } : undefined
  }
  const last = bytes.indexOf(END_OF_CHUNKS, start)
  return last < 0 ? undefined : { status, length: last + END_OF_CHUNKS.length }
}

/**
 * One keep-alive connection to loopback with one request at a time. It does as little as possible: requests are bytes that
 * were made before, of an answer only the status and the end are read.
 */
export class Connection {
  #socket: Socket | undefined
  #done: ((status: number) => void) | undefined
  #held: Buffer = Buffer.alloc(0)
  #port

  constructor(port: number) {
    this.#port = port
  }

  /** @param done called once with the answer's status, 0 when the connection broke */
  send(request: Buffer, done: (status: number) => void) {
    this.#done = done
    this.#socket ??= this.#open()
    this.#socket.write(request)
  }

  close() {
    this.#socket?.destroy()
  }

  #open() {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true })
    socket.on('data', (bytes) => this.#read(bytes as Buffer))
    socket.on('error', () => undefined) // 'close' follows
    socket.on('close', () => {
      this.#socket = undefined
      this.#held = Buffer.alloc(0)
      this.#settle(0)
    })
    return socket
  }

  #read(bytes: Buffer) {
    const all = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes
    const answer = readAnswer(all)
    this.#held = answer ? all.subarray(answer.length) : all
    if (answer) this.#settle(answer.status)
  }

  #settle(status: number) {
    const done = this.#done
    this.#done = undefined
    done?.(status)
  }
}
