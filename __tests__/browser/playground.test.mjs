// The playground in a browser: its sample, texts that people paste, faults, hostile texts and patterns, and no network.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkAccessibility, equal } from './checks.mjs'
import { openPage } from './page.mjs'

const EVIL = '</script><img src=https://example.org/x onerror=window.evil=1>'
const MATRIX = `version: 1
project: Ferry
categories:
- name: Engines
  features:
  - {name: Diesel, level: supported, maintainers: ["@ferry/engines"], paths: [engines/diesel/]}
  - name: '${EVIL}'
    level: obsolete
    warning: '${EVIL} [a](javascript:window.evil=1) ![b](https://example.org/b.png)'
    paths: [engines/steam/]
`
/** Takes longer than anybody's patience on a long row of the same letter. */
const SLOW = `version: 1
categories:
- name: A
  features:
  - {name: B, level: supported, maintainers: ["@a/b"], paths: ["re:^(a+)+$"]}
`

export async function playground({ root, artifacts, browser, test, readmePicture }) {
  if (readmePicture) return
  const url = pathToFileURL(join(root, 'dist/playground.html')).href
  for (const width of [1280, 390])
    for (const scheme of ['light', 'dark']) {
      const page = await openPage({ browser, width, scheme })
      const complaints = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        if (request.url() !== url && !request.url().startsWith('blob:')) complaints.push(request.url())
      })
      await page.goto(url)
      const named = (name, check) => test(`playground at ${width} pixels, ${scheme}: ${name}`, check)
      await openSample({ page, test: named })
      await page.screenshot({ path: join(artifacts, `playground-${scheme}-${width}.png`), fullPage: true })
      if (scheme === 'light') await useTexts({ page, test: named })
      await named('nothing runs, loads or fails', async () => {
        equal(await page.evaluate(() => window.evil), undefined)
        equal(complaints, [])
      })
      await page.context().close()
    }
}

const verdict = (page) => page.locator('#verdict').innerText()
async function write(page, texts) {
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label, { exact: true }).fill(text)
  await page.waitForTimeout(300)
  await page.locator('#result:not([aria-busy])').waitFor({ timeout: 25_000 })
}

async function openSample({ page, test }) {
  await test('it opens with a sample and says what the check would', async () => {
    await page.locator('#result:not([aria-busy])').waitFor()
    equal(await verdict(page), 'Verdict: fail. 3 paths of 5 belong to features.')
    equal((await page.locator('#rendered h3').innerText()).startsWith('Support matrix: '), true)
    equal(await page.locator('#path-rows th').allInnerTexts(), [
      'src/runtime/virtcontainers/kata_agent.go',
      'src/tools/trace-forwarder/src/export.rs',
      'src/mem-agent/src/agent.rs',
      'src/agent/src/watchdog.rs',
      'README.md',
    ])
  })
  await test('nobody is kept out, and nothing sticks out', async () => {
    await checkAccessibility(page)
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    if (content > window) throw new Error(`${content} pixels wide`)
  })
}

async function useTexts({ page, test }) {
  await test('hostile texts are shown as they are', async () => {
    await write(page, { Matrix: MATRIX, Change: `A\tengines/steam/${EVIL.replaceAll('/', '')}\n` })
    equal(await verdict(page), 'Verdict: fail. 1 path of 1 belongs to features.')
    equal((await page.locator('#rendered').innerText()).includes(EVIL), true)
    equal(await page.locator('#result img, #result script, #result [onerror]').count(), 0)
    const links = await page.locator('#result a').evaluateAll((all) => all.map((one) => one.protocol))
    equal(
      links.every((protocol) => protocol === 'https:'),
      true,
    )
    await checkAccessibility(page)
  })
  await test('the Markdown of the comment can be seen', async () => {
    await page.getByLabel('Show its Markdown').check()
    equal((await page.locator('#markdown').innerText()).startsWith('<!-- support-matrix:v1'), true)
    equal(await page.locator('#rendered').isVisible(), false)
    await page.getByLabel('Show its Markdown').uncheck()
  })
  await test('a diff and paths alone are read', async () => {
    await write(page, { Change: 'engines/diesel/a.c\nother.c' })
    equal(await verdict(page), 'Verdict: pass. 1 path of 2 belongs to features.')
    const diff = '--- /dev/null\n+++ b/engines/diesel/a.c\n@@ -0,0 +1 @@\n+x\n'
    await write(page, { Change: `diff --git a/engines/diesel/a.c b/engines/diesel/a.c\nnew file mode 100644\n${diff}` })
    equal(await verdict(page), 'Verdict: pass. 1 path of 1 belongs to features.')
  })
  await test('a large change is shown in steps', async () => {
    await page.evaluate(() => {
      const text = document.getElementById('changes')
      text.value = Array.from({ length: 3000 }, (_, number) => `engines/diesel/${number}.c`).join('\n')
      text.dispatchEvent(new Event('input'))
    })
    await write(page, {})
    equal(await verdict(page), 'Verdict: pass. 3,000 paths of 3,000 belong to features.')
    equal(await page.locator('#path-rows tr').count(), 25)
    await page.getByRole('button', { name: 'Show 1,000 more of 3,000' }).click()
    equal(await page.locator('#path-rows tr').count(), 1025)
    await write(page, { Change: 'engines/diesel/a.c' })
  })
  await test('a fault names its line and leads there', async () => {
    await write(page, { Matrix: MATRIX.replace('level: obsolete', 'level: obsolet') })
    equal(await verdict(page), '1 fault: nothing can be judged until it is fixed.')
    equal(await page.locator('#comment-part').isVisible(), false)
    await checkAccessibility(page)
    await page.getByRole('button', { name: 'Matrix, line 8' }).click()
    equal(await page.evaluate(() => getSelection().toString()), '    level: obsolet')
  })
  await test('a pattern that takes forever is stopped, and the page goes on', async () => {
    await write(page, { Matrix: SLOW, Change: `${'a'.repeat(60)}!\n` })
    equal((await verdict(page)).startsWith('Stopped after 10 seconds'), true)
    await page.getByRole('button', { name: 'Back to the sample' }).click()
    await page.locator('#result:not([aria-busy])').waitFor()
    equal(await verdict(page), 'Verdict: fail. 3 paths of 5 belong to features.')
  })
}
