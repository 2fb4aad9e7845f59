import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../data/', import.meta.url)

/** A file of libs/testing/data, by the start of its name. @throws Error when there is none */
export function testData(start: string): string {
  const file = readdirSync(folder).find((name) => name.startsWith(start))
  if (!file) throw new Error(`libs/testing/data has no ${start}…`)
  return readFileSync(new URL(file, folder), 'utf8')
}
