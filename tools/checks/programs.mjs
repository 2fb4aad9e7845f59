import { spawn } from 'node:child_process'

/** @typedef {{ ok: boolean, text: string }} Outcome `text`: what to show, empty when all is well and there is nothing to say */

/**
 * Runs a program of node_modules under this Node and keeps what it says for the case that it fails.
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
export function runProgram(root, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
    })
    child.stderr.on('data', (chunk) => {
      text += chunk
    })
    child.on('error', (error) => resolve({ ok: false, text: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, text: code === 0 ? '' : text.trimEnd() }))
  })
}
