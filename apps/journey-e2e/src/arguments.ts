import { parseArgs } from 'node:util'

const USAGE = 'npm run journey -- [--url URL] [--sandbox URL] [--orders 1000] [--rate 50] [--setup-only]'

/** `--url`, `--sandbox`, `--orders`, `--rate`, `--setup-only`. Says how it is used, and ends, when it does not understand. */
export function readArguments(argv: readonly string[]) {
  const { values } = understood(argv)
  const [orders, rate] = [Number(values.orders), Number(values.rate)]
  if (!(orders > 0 && rate > 0)) giveUp('--orders and --rate are numbers above 0.')
  return {
    url: values.url.replace(/\/$/, ''),
    sandbox: values.sandbox.replace(/\/$/, ''),
    orders,
    rate,
    setupOnly: values['setup-only'],
  }
}

function understood(argv: readonly string[]) {
  try {
    return parsed(argv)
  } catch (error) {
    return giveUp((error as Error).message)
  }
}

function giveUp(why: string): never {
  process.stderr.write(`${why}\n${USAGE}\n`)
  process.exit(2)
}

const parsed = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: {
      url: { type: 'string', default: process.env['BASE_URL'] ?? 'http://127.0.0.1:8080' },
      sandbox: { type: 'string', default: process.env['SANDBOX_URL'] ?? 'http://127.0.0.1:8090' },
      orders: { type: 'string', default: '1000' },
      rate: { type: 'string', default: '50' },
      'setup-only': { type: 'boolean', default: false },
    },
  })
