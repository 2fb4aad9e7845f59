/**
 * Calls back once when the process that started this one is gone. Only under npm: a `kill` of npm ends npm and its
 * shell and tells us nothing, and the platform would stay behind, holding its ports. A run started by hand may outlive
 * its shell, as any command may.
 * @param {() => void} callback
 */
export function onOrphaned(callback) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    callback()
  }, 500)
  watch.unref()
}
