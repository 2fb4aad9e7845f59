import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Shapes that only a real secret has; each vendor's own. */
const SHAPES = {
  'private key': /-----BEGIN (?:RSA |EC |OPENSSH |DSA |PGP )?PRIVATE KEY(?: BLOCK)?-----\s*\n[A-Za-z0-9+/=\s]{40,}/,
  'AWS key': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'GitHub token': /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{60,})\b/,
  'npm token': /\bnpm_[A-Za-z0-9]{36}\b/,
  'Shopify token': /\bshp(?:at|ca|pa|ss|ut)_[0-9a-f]{32}\b/,
  'Stripe key': /\b[rs]k_live_[A-Za-z0-9]{20,}\b/,
  'Slack token': /\bxox[baprs]-[0-9A-Za-z-]{20,}\b/,
  'Anthropic key': /\bsk-ant-[\w-]{30,}\b/,
  'OpenAI key': /\bsk-(?:proj-)?[A-Za-z0-9]{40,}\b/,
  'Google key': /\bAIza[0-9A-Za-z_-]{35}\b/,
  'Meta token': /\bEAA[A-Za-z0-9]{80,}\b/,
  'Twilio key': /\bSK[0-9a-f]{32}\b/,
}
const MOST_BYTES = 5_000_000

/**
 * The kinds of secrets in a text, with their lines.
 * @param {string} text
 */
export function secretsIn(text) {
  return Object.entries(SHAPES).flatMap(([kind, shape]) => {
    const { index } = shape.exec(text) ?? {}
    return index === undefined ? [] : [{ kind, line: text.slice(0, index).split('\n').length }]
  })
}

/**
 * No file that git keeps holds a secret of a vendor. The value is never printed.
 * @param {string} root
 * @returns {{ ok: boolean, text: string }}
 */
export function checkSecrets(root) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  const files = listed
    .toString()
    .split('\0')
    .filter((file) => file && isReadable(join(root, file)))
  const faults = files.flatMap((file) =>
    secretsIn(readFileSync(join(root, file), 'latin1')).map(
      ({ kind, line }) => `${file}:${line}: looks like a ${kind}`,
    ),
  )
  return { ok: faults.length === 0, text: [`${files.length} files`, ...faults].join('\n') }
}

/** @param {string} path */
function isReadable(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size <= MOST_BYTES
}
