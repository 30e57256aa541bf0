// The merged page of an organisation in a browser: sorted, searched, opened, and fed with hostile texts.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkAccessibility, equal } from './checks.mjs'
import { openPage } from './page.mjs'

const EVIL = '</script><img src=x onerror=window.evil=1>'
const LEVELS = { supported: 'Supported', obsolete: 'Obsolete', frozen: `Frozen ${EVIL}` }

/** A report as `audit --format json` writes it, as far as the page reads it. */
function report(number) {
  const features = [
    { name: 'Engine', level: 'supported', maintainers: [`@ferry/team-${number % 7}`] },
    { name: number === 3 ? EVIL : 'Deck', level: number % 2 ? 'obsolete' : 'frozen', maintainers: [] },
  ].map((one) => ({ id: `c/${one.name}`, category: 'C', tentative: number === 5, planned: [], ...one }))
  const finding = (code, message) => ({
    ...{ code, severity: 'warning', message, fix: 'Mend it.', file: 'matrix.yaml', line: 1, column: 1 },
  })
  return {
    version: 1,
    project: number === 3 ? `ferry/${EVIL}` : `ferry/boat-${String(number).padStart(2, '0')}`,
    date: '2026-11-25',
    findings: [
      ...(number === 9 ? [finding('sunset-overdue', `Steam should be gone ${EVIL}`)] : []),
      finding('dead-pattern', 'A pattern matches no file'),
    ],
    coverage: { files: 100, mapped: number, ignored: 0 },
    levels: Object.entries(LEVELS).flatMap(([id, title]) => {
      const own = features.filter(({ level }) => level === id).length
      return own > 0 ? [{ id, title, features: own, files: 1, unmaintained: 0 }] : []
    }),
    features,
  }
}

export async function organisation({ root, artifacts, browser, test, readmePicture }) {
  if (readmePicture) return
  const folder = mkdtempSync(join(tmpdir(), 'organisation-'))
  try {
    const names = Array.from({ length: 40 }, (_, number) => `${number}.json`)
    names.forEach((name, number) => writeFileSync(join(folder, name), JSON.stringify(report(number))))
    const args = [join(root, 'dist/cli.js'), 'audit', '--merge', ...names, '--html', 'all.html']
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    if (status !== 1) throw new Error(`exit ${status}: ${stderr}`)
    const url = pathToFileURL(join(folder, 'all.html')).href
    for (const width of [1280, 390])
      for (const scheme of ['light', 'dark']) {
        const page = await openPage({ browser, width, scheme })
        const complaints = []
        page.on('console', (message) => complaints.push(message.text()))
        page.on('pageerror', (error) => complaints.push(error.message))
        page.on('request', (request) => request.url().split(/[?#]/)[0] === url || complaints.push(request.url()))
        await page.goto(url)
        await page.screenshot({ path: join(artifacts, `organisation-${scheme}-${width}.png`), fullPage: true })
        const named = (name, check) => test(`merged page at ${width} pixels, ${scheme}: ${name}`, check)
        if (scheme === 'light') await usePage({ page, url, test: named })
        await named('nobody is kept out, nothing sticks out, runs, loads or fails', async () => {
          await checkAccessibility(page)
          const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
          if (content > window) throw new Error(`${content} pixels wide`)
          equal(await page.evaluate(() => window.evil), undefined)
          equal(complaints, [])
        })
        await page.context().close()
      }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function usePage({ page, url, test }) {
  const repositories = () => page.locator('#repository-rows th').allInnerTexts()
  const features = () => page.locator('#feature-rows th').allInnerTexts()
  const search = page.getByRole('searchbox', { name: 'Search' })

  await test('the first rows are there, and a button shows the others', async () => {
    equal(await page.locator('#repositories-title').innerText(), 'Repositories: 40')
    equal((await repositories()).length, 25)
    await page.getByRole('button', { name: 'Show 15 more of 40' }).click()
    equal((await repositories()).length, 40)
    equal(await page.evaluate(() => document.activeElement.textContent), (await repositories())[25])
  })
  await test('a column sorts, and says so', async () => {
    const column = page.getByRole('columnheader', { name: 'Errors' })
    await column.getByRole('button').focus()
    await page.keyboard.press('Enter')
    equal((await repositories())[0], 'ferry/boat-09')
    equal(await column.getAttribute('aria-sort'), 'descending')
    await page.getByRole('columnheader', { name: 'Mapped' }).getByRole('button').click()
    equal((await repositories())[0], 'ferry/boat-00')
    await page.getByRole('columnheader', { name: 'Repository' }).first().getByRole('button').click()
  })
  await test('a search finds teams, features and repositories, and is in the address', async () => {
    await search.fill('@ferry/team-6')
    equal(await repositories(), ['ferry/boat-06', 'ferry/boat-13', 'ferry/boat-20', 'ferry/boat-27', 'ferry/boat-34'])
    equal(await page.locator('#team-rows tr').allInnerTexts(), ['@ferry/team-6\t5\t5'])
    equal(page.url(), `${url}?q=%40ferry%2Fteam-6`)
    await search.fill('deck boat-04')
    equal([await repositories(), await features()], [['ferry/boat-04'], ['Deck']])
    await search.fill('')
    await page
      .locator('#levels')
      .getByRole('button', { name: /^Obsolete/ })
      .click()
    equal((await features()).length, 20)
    await page.goto(`${url}?q=boat-05&level=obsolete`)
    equal([await repositories(), await features()], [['ferry/boat-05'], ['Deck']])
    await page.getByRole('button', { name: 'Clear filters' }).click()
    equal(page.url(), url)
  })
  await test('findings are listed by kind and lead to their repository', async () => {
    const kind = page.locator('#findings-list details', { hasText: 'sunset-overdue' })
    await kind.locator('summary').click()
    equal((await kind.locator('li').innerText()).includes(EVIL), true)
    await kind.getByRole('button', { name: 'ferry/boat-09' }).click()
    equal(await repositories(), ['ferry/boat-09'])
    await page.getByRole('button', { name: 'Clear filters' }).click()
  })
}
