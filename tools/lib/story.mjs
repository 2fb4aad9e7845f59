/**
 * What Node is given to connect the demo tenant at the platform and, when it is `whole`, to tell the story.
 * @param {string} file the story's bundle
 * @param {{ platformUrl: string, sandboxUrl: string }} where
 * @param {boolean} whole
 */
export const storyOf = (file, { platformUrl, sandboxUrl }, whole) => ({
  args: ['--enable-source-maps', file, '--url', platformUrl, ...(whole ? [] : ['--setup-only'])],
  env: { SANDBOX_URL: sandboxUrl },
})
