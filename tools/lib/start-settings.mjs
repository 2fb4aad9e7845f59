/** What `npm start` reads from its environment; the names are front doors (docs/). */

/**
 * @param {string} name
 * @param {string | undefined} text
 * @param {number} fallback
 */
function port(name, text, fallback) {
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 65_535) throw new SettingFault(`${name}=${text} is not a port.`)
  return value
}

/** A setting that cannot be used; the message names it. */
export class SettingFault extends Error {}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ port: number, platformUrl: string, sandboxUrl: string, sandboxPort: number, sandboxNamed: boolean,
 *   sandboxIsLocal: boolean, dataDir: string }} `sandboxNamed`: the caller chose the sandbox by SANDBOX_URL
 */
export function startSettings(env) {
  const gateway = port('PORT', env.PORT, 8080)
  const named = env.SANDBOX_URL || undefined
  const fallbackPort = port('SANDBOX_PORT', env.SANDBOX_PORT, 8090)
  const url = named ?? `http://127.0.0.1:${fallbackPort}`
  if (!URL.canParse(url)) throw new SettingFault(`SANDBOX_URL=${url} is not a URL.`)
  const { hostname, port: urlPort } = new URL(url)
  return {
    port: gateway,
    platformUrl: `http://127.0.0.1:${gateway}`,
    sandboxUrl: url.replace(/\/+$/, ''),
    sandboxPort: named ? Number(urlPort || 80) : fallbackPort,
    sandboxNamed: named !== undefined,
    sandboxIsLocal: ['127.0.0.1', 'localhost', '[::1]'].includes(hostname),
    dataDir: env.LITPER_DATA_DIR || '.litper',
  }
}
