/** An HTTP/1.1 request as bytes. */
export function requestBytes(method: string, path: string, headers: Record<string, string>, body: string = '') {
  const length = body === '' ? {} : { 'content-length': `${Buffer.byteLength(body)}` }
  const lines = Object.entries({ host: 'localhost', ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
}
