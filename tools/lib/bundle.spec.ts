import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { root } from './build.mjs'
import { bundle } from './bundle.mjs'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'litper-bundle-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const write = (name: string, code: string) => {
  writeFileSync(join(directory, name), code)
  return join(directory, name)
}
const bundled = async (code: string) => {
  const source = write('main.ts', code)
  const { files } = await bundle({ root: directory, source, name: 'main', tsconfig: join(root, 'tsconfig.json') })
  for (const { name, content } of files) writeFileSync(join(directory, name), content)
  return files.map(({ name, content }) => ({ name, text: String(content) })).filter(({ name }) => name.endsWith('.mjs'))
}
const output = () => spawnSync(process.execPath, [join(directory, 'main.mjs')], { encoding: 'utf8' }).stdout.trim()

it('says the same in narrow letters', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: code of the bundled program
  const code = "const place = 'Bogotá'\nconsole.log(`${place} 📦 ñ`, /^\\p{L}á📦$/u.test('aá📦'), 'é'.length)"
  const [main] = await bundled(code)
  expect(main!.text).toMatch(/^[\0-\x7f]*$/)
  expect(output()).toBe('Bogotá 📦 ñ true 1')
})

it('leaves what is imported later to a part of its own', async () => {
  write('later.ts', "export const word = 'later'")
  const parts = await bundled("console.log((await import('./later.ts')).word)")
  expect(parts.map(({ name }) => name)).toEqual(['main.mjs', expect.stringMatching(/^main-later-\w+\.mjs$/)])
  expect(output()).toBe('later')
})

it('leaves drivers and native code outside', async () => {
  const [main] = await bundled("import pg from 'pg'\nimport { hash } from '@node-rs/argon2'\nconsole.log(pg, hash)")
  expect(main!.text).toMatch(/from "pg"/)
  expect(main!.text).toMatch(/from "@node-rs\/argon2"/)
})

it('has Node’s http, and the parts of it that are read by name', async () => {
  await bundled(
    "import * as all from 'node:http'\nimport http, { STATUS_CODES, createServer } from 'http'\nconsole.log(STATUS_CODES[404], createServer === http.createServer, all.Agent === http.Agent)",
  )
  expect(output()).toBe('Not Found true true')
})

it('sends with undici, of which it has neither mocks nor proxies', async () => {
  const [main] = await bundled(`import { createServer } from 'node:http'
import { Agent, BalancedPool, buildConnector, Client, Dispatcher, errors, Pool } from '${join(root, 'node_modules/undici/index.js')}'
const server = createServer((request, response) => response.end(request.url)).listen(0, '127.0.0.1', async () => {
  const [agent, origin] = [new Agent(), 'http://127.0.0.1:' + server.address().port]
  const { body } = await agent.request({ origin, path: '/sent', method: 'GET' })
  console.log(await body.text(), [BalancedPool, buildConnector, Client, Dispatcher, errors, Pool].every(Boolean))
  await agent.close()
  server.close()
})`)
  expect(main!.text).not.toMatch(/class (MockAgent|ProxyAgent)/)
  expect(output()).toBe('/sent true')
})

it('refuses an import of ours that leads nowhere', async () => {
  await expect(bundled("import './nowhere.ts'")).rejects.toThrow(/nowhere/)
  await expect(bundled("import 'no-such-package'")).rejects.toThrow(/no-such-package/)
})
