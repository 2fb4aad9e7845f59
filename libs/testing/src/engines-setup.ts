import { readFileSync } from 'node:fs'

const FILE = new URL('../../../.engines/urls.json', import.meta.url)

/** Hands the running engines to the specs. A missing engine fails; it never skips. */
export default function setup(): void {
  for (const [name, url] of Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>))
    process.env[`ENGINE_${name}`] = url
  process.env['TEST_DATABASE_URL'] = process.env['ENGINE_DATABASE_URL']
}
