/**
 * An HTTP/1.1 request as bytes.
 * @param {string} method
 * @param {string} path
 * @param {Record<string, string>} headers
 * @param {string} [body]
 */
export function requestBytes(method, path, headers, body = '') {
  const length = body === '' ? {} : { 'content-length': `${Buffer.byteLength(body)}` }
  const lines = Object.entries({ host: 'localhost', ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
}
