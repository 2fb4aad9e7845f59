/**
 * An engine that runs on this machine without Docker.
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} version
 * @property {number} port where it listens unless ENGINE_<NAME>_PORT says otherwise, or somebody is there
 * @property {(port: number) => number[]} [neighbours] more ports that it takes
 * @property {string} [readyPath] answers 200 when it is ready; else an open port is enough
 * @property {NodeJS.Signals} [stopSignal] asks it to end; SIGTERM unless said
 * @property {number} [stopMs] how long it may take to end; 15 s unless said
 * @property {string} [needs] the engine that must run first; it ends before that one
 * @property {boolean} [onDemand] only started when it is named
 * @property {string} [sources] a folder of ours that the installation is made of: a change there installs anew
 * @property {(home: string) => Promise<unknown>} [install] into `<home>/app`; once a version
 * @property {(home: string, port: number, needed?: Needed) => Promise<unknown> | void} [prepare] before each start; its data
 *   lie in `<home>/data`
 * @property {(home: string, port: number, needed?: Needed) => Command} command
 * @property {(port: number) => Promise<void>} [arrange] once it answers: what its users expect to find; may be repeated
 * @property {(port: number) => Record<string, string>} urls the settings that lead to it
 */
/** @typedef {{ program: string, args: string[], cwd: string, uid?: number, gid?: number }} Command */
/** @typedef {{ home: string, port: number }} Needed */
export {}
