import { invalid } from '@litper/kernel'

const MAX_LENGTH = 512
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const CONTROL = /[\u0000-\u001f\u007f]/

/**
 * The one shape of keys, names and ids in every port: 1 to 512 characters, no control characters, well-formed Unicode.
 * @throws DomainError `ports.bad_key`
 */
export function checkKey(what: string, key: string): string {
  if (key.length === 0 || key.length > MAX_LENGTH || CONTROL.test(key) || !key.isWellFormed())
    throw invalid('ports.bad_key', { what, length: key.length })
  return key
}
