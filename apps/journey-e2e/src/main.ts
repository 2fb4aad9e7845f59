import { readArguments } from './arguments.ts'
import { journey } from './journey.ts'
import { Platform } from './platform.ts'
import { Sandbox } from './sandbox.ts'
import { connectDemo } from './setup.ts'

const given = readArguments(process.argv.slice(2))
const platform = new Platform(given.url)
await connectDemo(platform, given.sandbox)
const figures = await journey(new Sandbox(given.sandbox), { orders: given.orders, rate: given.rate })
console.log(JSON.stringify(figures))
process.exitCode = figures.ok ? 0 : 1
