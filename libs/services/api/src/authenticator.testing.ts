import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const PARTY = { id: 'litper.test', origin: 'http://litper.test' }
const [PRESENT, VERIFIED, NEW_KEY] = [0x01, 0x04, 0x40]
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const text = (data: Buffer | string) => Buffer.from(data).toString('base64url')
/** CBOR: a byte string, a text. */
const bytes = (data: Buffer) =>
  Buffer.concat([
    data.length < 256 ? Buffer.from([0x58, data.length]) : Buffer.from([0x59, data.length >> 8, data.length & 255]),
    data,
  ])
const word = (data: string) => Buffer.concat([Buffer.from([0x60 + data.length]), Buffer.from(data)])

interface Lies {
  readonly origin?: string
  readonly party?: string
  /** Without the person's fingerprint or PIN. */
  readonly unverified?: boolean
  readonly counter?: number
  readonly userHandle?: string
}

/** An authenticator in software (ES256, WebAuthn level 3) that lies when it is told to. */
export function newAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  let counter = 0
  let owner = ''

  const head = ({ party = PARTY.id, unverified, counter: told }: Lies, flags = 0) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(told ?? ++counter)
    return Buffer.concat([sha256(party), Buffer.from([PRESENT | (unverified ? 0 : VERIFIED) | flags]), count])
  }
  const client = (type: string, challenge: string, { origin = PARTY.origin }: Lies) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const credential = <R extends object>(response: R) => ({
    id: text(id),
    rawId: text(id),
    type: 'public-key' as const,
    response,
  })

  return {
    make(options: { challenge: string; user: { id: string } }, lies: Lies = {}) {
      owner = options.user.id
      const key = [Buffer.from('a5010203262001', 'hex'), Buffer.from([0x21]), bytes(Buffer.from(x, 'base64url'))]
      const cose = Buffer.concat([...key, Buffer.from([0x22]), bytes(Buffer.from(y, 'base64url'))])
      const made = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose])
      const data = Buffer.concat([head(lies, NEW_KEY), made])
      const none = [Buffer.from([0xa3]), word('fmt'), word('none'), word('attStmt'), Buffer.from([0xa0])]
      return credential({
        clientDataJSON: text(client('webauthn.create', options.challenge, lies)),
        attestationObject: text(Buffer.concat([...none, word('authData'), bytes(data)])),
        transports: ['internal'],
      })
    },
    sign({ challenge }: { challenge: string }, lies: Lies = {}) {
      const [data, said] = [head(lies), client('webauthn.get', challenge, lies)]
      return credential({
        clientDataJSON: text(said),
        authenticatorData: text(data),
        signature: text(sign('sha256', Buffer.concat([data, sha256(said)]), privateKey)),
        userHandle: lies.userHandle ?? owner,
      })
    },
  }
}
