import { existsSync } from 'node:fs'

/** Debian's and Ubuntu's places. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The browser of the machine: none is downloaded.
 * @param {NodeJS.ProcessEnv} env `CHROMIUM` names another
 * @returns {{ path: string } | { error: string }}
 */
export function findChromium(env) {
  const places = env.CHROMIUM ? [env.CHROMIUM] : PLACES
  const path = places.find((place) => existsSync(place))
  if (path) return { path }
  return {
    error: `No browser at ${places.join(', ')}. Install Debian's: sudo apt-get install -y --no-install-recommends chromium`,
  }
}
