import { parseArgs } from 'node:util'

/** `--url`, `--sandbox`, `--orders`, `--rate`, `--setup-only`. */
export function readArguments(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      url: { type: 'string', default: process.env['BASE_URL'] ?? 'http://127.0.0.1:8080' },
      sandbox: { type: 'string', default: process.env['SANDBOX_URL'] ?? 'http://127.0.0.1:8090' },
      orders: { type: 'string', default: '1000' },
      rate: { type: 'string', default: '50' },
      'setup-only': { type: 'boolean', default: false },
    },
  })
  return {
    url: values.url.replace(/\/$/, ''),
    sandbox: values.sandbox.replace(/\/$/, ''),
    orders: Number(values.orders),
    rate: Number(values.rate),
    setupOnly: values['setup-only'],
  }
}
