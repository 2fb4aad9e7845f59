import { createHmac, timingSafeEqual } from 'node:crypto'

const LIFE_SECONDS = 3600

/** Bearer tokens as JWT, valid for an hour of machine time, because clients use that clock. */
export function issueToken(clientId: string, secret: string, now = Date.now()): string {
  const issued = Math.floor(now / 1000)
  const head = encode({ alg: 'HS256', typ: 'JWT' })
  const body = `${head}.${encode({ sub: clientId, iat: issued, exp: issued + LIFE_SECONDS })}`
  return `${body}.${sign(body, secret)}`
}

export function isLivingToken(token: string, secret: string, now = Date.now()): boolean {
  const [head = '', payload = '', signature = ''] = token.split('.')
  const wanted = Buffer.from(sign(`${head}.${payload}`, secret))
  const given = Buffer.from(signature)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false
  const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { exp: number }
  return exp * 1000 > now
}

export const TOKEN_LIFE_SECONDS = LIFE_SECONDS

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function sign(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64url')
}
