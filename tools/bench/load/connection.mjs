import { connect } from 'node:net'

const END_OF_HEAD = '\r\n\r\n'
const END_OF_CHUNKS = '0\r\n\r\n'

/**
 * The status and length of the answer at the start of the bytes; undefined while some of it is missing.
 * @param {Buffer} bytes
 * @returns {{ status: number, length: number } | undefined}
 */
export function readAnswer(bytes) {
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
 * One keep-alive connection to loopback that carries one request at a time, with next to no work of its own: the bytes
 * of a request are made before, of an answer only status and end are read.
 */
export class Connection {
  /** @type {import('node:net').Socket | undefined} */
  #socket
  /** @type {((status: number) => void) | undefined} */
  #done
  /** @type {Buffer} */
  #held = Buffer.alloc(0)
  #port

  /** @param {number} port */
  constructor(port) {
    this.#port = port
  }

  /**
   * @param {Buffer} request
   * @param {(status: number) => void} done called once with the answer's status, 0 when the connection broke
   */
  send(request, done) {
    this.#done = done
    this.#socket ??= this.#open()
    this.#socket.write(request)
  }

  close() {
    this.#socket?.destroy()
  }

  #open() {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true })
    socket.on('data', (bytes) => this.#read(/** @type {Buffer} */ (bytes)))
    socket.on('error', () => undefined) // 'close' follows
    socket.on('close', () => {
      this.#socket = undefined
      this.#held = Buffer.alloc(0)
      this.#settle(0)
    })
    return socket
  }

  /** @param {Buffer} bytes */
  #read(bytes) {
    const all = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes
    const answer = readAnswer(all)
    this.#held = answer ? all.subarray(answer.length) : all
    if (answer) this.#settle(answer.status)
  }

  /** @param {number} status */
  #settle(status) {
    const done = this.#done
    this.#done = undefined
    done?.(status)
  }
}
