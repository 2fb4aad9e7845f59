import { startAhead } from './app/start-ahead.ts'

/** The small script that runs before the large ones are there. They take a refusal as well, and show it: nobody is signed in, or an outage. */
startAhead(location).catch(() => undefined)
