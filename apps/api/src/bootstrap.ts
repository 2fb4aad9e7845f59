import { openAdapters } from '@litper/adapters'
import { bootstrap } from '@litper/api'

const { text, code } = await bootstrap(process.argv.slice(2), openAdapters)
process.stdout.write(`${text}\n`)
process.exit(code)
