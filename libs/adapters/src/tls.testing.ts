import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** For specs: an authority of its own, and a certificate for `localhost` that it signed. */
export function certificates() {
  const folder = mkdtempSync(join(tmpdir(), 'litper-tls-'))
  const [ca, key, request, cert] = ['ca.pem', 'key.pem', 'request.pem', 'cert.pem'].map((name) => join(folder, name))
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore', cwd: folder })
  const newKey = ['-newkey', 'rsa:2048', '-nodes']
  openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', ca!, '-days', '2', '-subj', '/CN=litper spec')
  openssl(
    'req',
    ...newKey,
    '-keyout',
    key!,
    '-out',
    request!,
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=DNS:localhost',
  )
  const signing = ['-CA', ca!, '-CAkey', 'ca.key', '-CAcreateserial', '-copy_extensions', 'copy', '-days', '2']
  openssl('x509', '-req', '-in', request!, '-out', cert!, ...signing)
  return { ca: ca!, key: key!, cert: cert!, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
