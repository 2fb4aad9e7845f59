import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { loadSettingsFrom } from './kept-secret.ts'
import { parseSettings } from './parse-settings.ts'
import { Sealer } from './secrets.ts'

it('names every wrong setting at once', () => {
  expect(() => parseSettings({ PORT: 'many', LOG_LEVEL: 'loud', LITPER_SECRET: 'short' })).toThrow(
    /PORT[\s\S]*LITPER_SECRET[\s\S]*LOG_LEVEL/,
  )
})
it('refuses the demo tenant in production', () => {
  expect(() => parseSettings({ NODE_ENV: 'production', LITPER_DEMO: '1' })).toThrow(/LITPER_DEMO/)
  expect(parseSettings({ NODE_ENV: 'production' }).LITPER_DEMO).toBe(false)
})
it('knows the words of NODE_ENV, and no other: production misspelt would be the demo’s', () => {
  for (const word of ['development', 'test', 'production'])
    expect(parseSettings({ NODE_ENV: word }).NODE_ENV).toBe(word)
  for (const word of ['prod', 'Production', 'staging'])
    expect(() => parseSettings({ NODE_ENV: word })).toThrow(/NODE_ENV/)
})
it('lets the demo listen to this machine alone', () => {
  for (const HOST of ['0.0.0.0', '::', '10.0.0.7', 'example.com', '127.example.com'])
    expect(() => parseSettings({ LITPER_DEMO: '1', HOST }), HOST).toThrow(/LITPER_DEMO/)
  for (const HOST of ['127.0.0.1', '127.0.0.2', '::1', 'localhost']) parseSettings({ LITPER_DEMO: '1', HOST })
  parseSettings({ HOST: '0.0.0.0' })
})
it('takes as trusted proxies addresses, networks and known words', () => {
  expect(parseSettings({ TRUSTED_PROXIES: '10.0.0.0/8, ::1,loopback' }).TRUSTED_PROXIES).toHaveLength(3)
  for (const TRUSTED_PROXIES of ['true', '10.0.0.0/33', 'proxy.example', '10.0.0.0/8/8'])
    expect(() => parseSettings({ TRUSTED_PROXIES })).toThrow(/TRUSTED_PROXIES/)
})
it('opens what it sealed, for its owner, unchanged, and nothing else', () => {
  const sealer = new Sealer('a secret of at least thirty-two characters')
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom('a', 'b'), (value, at, owner) => {
      const sealed = sealer.seal(value, owner)
      expect(sealer.open(sealed, owner)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(() => sealer.open(sealed, 'c')).toThrow()
      const [version, id, body] = sealed.split('.')
      const bytes = Buffer.from(body!, 'base64url')
      bytes[at % bytes.length]! ^= 1
      expect(() => sealer.open([version, id, bytes.toString('base64url')].join('.'), owner)).toThrow()
    }),
  )
})

describe('after a rotation of the secret', () => {
  const [old, fresh] = ['an old secret of thirty-two characters', 'a new secret of thirty-two characters']
  it('opens what the secrets before it sealed, and seals with the new one', () => {
    const [before, after] = [new Sealer(old), new Sealer(fresh, [old])]
    const kept = before.seal({ token: 7 }, 'a')
    expect(after.open(kept, 'a')).toEqual({ token: 7 })
    expect([after.isOld(kept), after.isOld(after.seal(1, 'a'))]).toEqual([true, false])
    expect(() => after.open(kept, 'b')).toThrow()
    expect(() => before.open(after.seal(1, 'a'), 'a')).toThrow(/LITPER_PREVIOUS_SECRETS/)
    expect(() => new Sealer(fresh).open(kept, 'a')).toThrow(/LITPER_PREVIOUS_SECRETS/)
  })
  it('opens what was sealed before keys had ids', () => {
    const first = new Sealer(old).seal('kept', 'a').replace(/^v2\.[\w-]{8}\./, 'v1.')
    for (const sealer of [new Sealer(old), new Sealer(fresh, [old])]) expect(sealer.open(first, 'a')).toBe('kept')
    expect(() => new Sealer(fresh, [old]).open(first, 'b')).toThrow()
  })
})
describe('the data directory', () => {
  const made: string[] = []
  afterEach(() => {
    for (const one of made.splice(0)) rmSync(one, { recursive: true, force: true })
  })
  const parent = () => {
    made.push(mkdtempSync(join(tmpdir(), 'litper-kept-')))
    return made.at(-1)!
  }
  const modeOf = (path: string) => statSync(path).mode & 0o777
  const PRIVATE = process.getuid?.() === 0 ? 0o711 : 0o700

  it('is its owner’s alone, and so is the secret in it', () => {
    const directory = join(parent(), 'data')
    const { secret } = loadSettingsFrom({ LITPER_DATA_DIR: directory })
    expect([modeOf(directory), modeOf(join(directory, 'secret'))]).toEqual([PRIVATE, 0o600])
    chmodSync(directory, 0o755) // of an earlier release
    expect(loadSettingsFrom({ LITPER_DATA_DIR: directory }).secret).toBe(secret)
    expect(modeOf(directory)).toBe(PRIVATE)
  })
  it('keeps the secrets before the first line', () => {
    const directory = parent()
    const [one, two] = ['1'.repeat(40), '2'.repeat(40)]
    writeFileSync(join(directory, 'secret'), `${two}\n${one}\n`)
    const given = { LITPER_DATA_DIR: directory }
    expect(loadSettingsFrom(given)).toMatchObject({ secret: two, previousSecrets: [one] })
    const named = { ...given, LITPER_SECRET: '3'.repeat(40), LITPER_PREVIOUS_SECRETS: `${two},${one}` }
    expect(loadSettingsFrom(named)).toMatchObject({ secret: '3'.repeat(40), previousSecrets: [two, one] })
    writeFileSync(join(directory, 'secret'), 'short')
    expect(() => loadSettingsFrom(given)).toThrow(/32 characters/)
  })
})
