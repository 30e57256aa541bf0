// The browser tests: pictures of what people see, and what only a browser can tell (overflow, elements). Runs every
// function exported by __tests__/browser/*.mjs. Needs chromium and cmark-gfm on the machine and installs nothing.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')
const artifacts = join(root, '.artifacts')

/** The path of the first of these programs that is installed. */
function find(names) {
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()
    if (found && existsSync(found)) return found
  }
  throw new Error(`test:browser needs ${names[0]} on this machine: apt-get install ${names[0]}, then run it again.`)
}

async function run() {
  const { chromium } = await import('playwright-core')
  const cmark = find(['cmark-gfm'])
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? find(['chromium', 'chromium-browser', 'google-chrome']),
    // Root, as in a container, has no sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    // Letters without coloured edges: smaller pictures, the same on every machine.
    args: ['--disable-lcd-text'],
  })
  mkdirSync(artifacts, { recursive: true })
  const folder = join(root, '__tests__', 'browser')
  const counts = { passed: 0, failed: 0 }
  const test = async (name, check) => {
    try {
      await check()
      counts.passed++
    } catch (error) {
      counts.failed++
      console.error(`✗ ${name}\n  ${String(error.message).replaceAll('\n', '\n  ')}`)
    }
  }
  const scene = { root, artifacts, browser, cmark, test, readmePicture: process.argv.includes('--readme-picture') }
  try {
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.test.mjs'))
      .sort()) {
      const tests = await import(pathToFileURL(join(folder, file)).href)
      for (const check of Object.values(tests)) await check(scene)
    }
  } finally {
    await browser.close()
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0
}

run().catch((error) => {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
})
