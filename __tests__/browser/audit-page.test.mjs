// The HTML page in a browser, used as people use it: searched, filtered, clicked and read, and fed with hostile texts.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkAccessibility, equal } from './checks.mjs'
import { openPage } from './page.mjs'
import { EVIL, makePage } from './sample-page.mjs'

export async function auditPage({ root, artifacts, browser, test, readmePicture }) {
  if (readmePicture) return
  const folder = mkdtempSync(join(tmpdir(), 'audit-page-'))
  try {
    const url = makePage(root, folder)
    for (const width of [1280, 390])
      for (const scheme of ['light', 'dark']) {
        const page = await openPage({ browser, width, scheme })
        const complaints = []
        page.on('console', (message) => complaints.push(message.text()))
        page.on('pageerror', (error) => complaints.push(error.message))
        page.on('request', (request) => request.url().split(/[?#]/)[0] === url || complaints.push(request.url()))
        await page.goto(url)
        await usePage({ page, test: (name, check) => test(`page at ${width} pixels, ${scheme}: ${name}`, check) })
        await useAddress({
          page,
          url,
          test: (name, check) => test(`page at ${width} pixels, ${scheme}: ${name}`, check),
        })
        await test(`page at ${width} pixels, ${scheme}: nothing runs, loads or fails`, async () => {
          equal(await page.evaluate(() => window.evil), undefined)
          equal(complaints, [])
        })
        await page.screenshot({ path: join(artifacts, `page-${scheme}-${width}.png`), fullPage: true })
        await page.context().close()
      }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function usePage({ page, test }) {
  const names = () => page.locator('#features .feature:visible th').allInnerTexts()
  const shown = () => page.locator('#shown').innerText()
  const upper = `Upper ${EVIL}`

  await test('every feature is a row of a real table, with its level in words', async () => {
    equal(await page.getByRole('table', { name: 'Matrix' }).getByRole('rowheader').count(), 6)
    equal(await names(), ['Diesel', 'Steam', 'Electric', upper])
    equal(await page.locator('.feature .badge').allInnerTexts(), [
      'SSupported',
      'OObsolete',
      'EExperimental',
      `FFrozen ${EVIL}`,
    ])
  })
  await test('nothing sticks out, and nothing moved while it loaded', async () => {
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    if (content > window) throw new Error(`${content} pixels wide`)
    const shift = await page.evaluate(
      () =>
        new Promise((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value))).observe({
            type: 'layout-shift',
            buffered: true,
          })
          setTimeout(() => resolve(sum), 200)
        }),
    )
    equal(shift, 0)
  })
  await test('notes show code and links, and links only to pages', async () => {
    equal(await page.locator('.feature td[data-label=Notes] code').allInnerTexts(), ['at sea'])
    const links = await page.locator('#features a').evaluateAll((all) => all.map((one) => one.href))
    equal([...new Set(links)].sort(), [
      'https://example.org/book',
      'https://example.org/volunteer',
      'https://github.com/orgs/ferry/teams/engines',
    ])
  })
  await test('search finds names, teams, notes and paths', async () => {
    for (const [text, found] of [
      ['DIESEL', ['Diesel']],
      ['@ferry/new', ['Electric']],
      ['at sea', ['Diesel']],
      ['engines/ steam', ['Steam']],
      ['nothing like it', []],
    ]) {
      await page.getByLabel('Search').fill(text)
      equal(await names(), found)
    }
    equal(await page.locator('#nothing').isVisible(), true)
    equal(await shown(), '0 of 4 features')
  })
  await test('filters add up, say so, and are cleared', async () => {
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('button', { name: /^Obsolete/ }).click()
    await page.getByRole('button', { name: /^Experimental/ }).click()
    equal(await names(), ['Steam', 'Electric'])
    await page.getByLabel('Level under review').check()
    equal([await names(), await shown()], [['Steam'], '1 of 4 features'])
    await page.getByRole('button', { name: 'Clear filters' }).click()
    equal(await names(), ['Diesel', 'Steam', 'Electric', upper])
    await page.getByLabel('Maintainer').selectOption('-')
    equal(await names(), ['Steam', 'Electric'])
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('checkbox', { name: 'With errors or warnings' }).check()
    equal(await names(), ['Diesel', 'Steam'])
    await page.getByRole('button', { name: 'Clear filters' }).click()
  })
  await test('a row opens by keyboard to its patterns and findings', async () => {
    const toggle = page.getByRole('button', { name: 'Diesel' }).first()
    await toggle.focus()
    await page.keyboard.press('Enter')
    equal(await toggle.getAttribute('aria-expanded'), 'true')
    const details = page.locator('.details:visible')
    equal(await details.locator('dd code').allInnerTexts(), ['engines/diesel', 'engines/diesel/', 'engines/gone/'])
    equal(
      await details
        .locator('.findings')
        .innerText()
        .then((text) => text.includes('engines/gone/ of Diesel matches no file')),
      true,
    )
    await page.keyboard.press('Enter')
    equal(await details.count(), 0)
  })
  await test('the map opens folders, by click and by keyboard, and says what is in them', async () => {
    await page.getByRole('button', { name: /^engines\/ 4 files/ }).click()
    equal(await page.locator('#folder-title').innerText(), 'engines/')
    equal(await page.locator('#folder-features button').allInnerTexts(), ['Diesel', 'Steam', 'Electric'])
    equal(await page.locator('#folder-teams').innerText(), '@ferry/engines, @ferry/new')
    equal((await page.locator('#folder-findings').innerText()).includes('Steam'), true)
    await page.getByRole('button', { name: /^steam\/ 1 file/ }).focus()
    await page.keyboard.press('Enter')
    equal(
      await page
        .locator('#map-path')
        .innerText()
        .then((text) => text.split(/\s*\n\s*|\s*\/\s*/).filter(Boolean)),
      ['All files', 'engines', 'steam'],
    )
    await page.getByRole('button', { name: 'All files' }).click()
    equal(await page.locator('#folder-rows th').allInnerTexts(), ['engines/', 'decks/', 'misc/'])
  })
  await test('a feature of the map is shown in the table, whatever the filters', async () => {
    await page.getByLabel('Search').fill('diesel')
    await page.locator('#folder-features').getByRole('button', { name: 'Steam' }).click()
    equal(
      await page
        .locator('.details:visible')
        .innerText()
        .then((text) => text.includes('engines/steam')),
      true,
    )
    equal(await page.evaluate(() => document.activeElement.textContent), 'Steam')
    await page.getByRole('button', { name: 'Clear filters' }).click()
  })
  await test('findings are listed by kind, with what the kind means', async () => {
    const kind = page.locator('#findings-list details', { hasText: 'dead-pattern' })
    equal((await kind.locator('summary').innerText()).includes('A pattern matches no file of the repository.'), true)
    await kind.locator('summary').click()
    equal(await kind.locator('li').count(), 1)
  })
  await test('nobody is kept out', async () => {
    const toggle = page.getByRole('button', { name: 'Diesel' }).first()
    await toggle.click()
    await checkAccessibility(page)
    await toggle.click()
  })
  await test('on paper there is everything but controls', async () => {
    await page.emulateMedia({ media: 'print' })
    equal([await page.locator('nav').isVisible(), await page.locator('#levels').isVisible()], [false, false])
    equal((await names()).length, 4)
    await page.emulateMedia({ media: 'screen' })
  })
}

async function useAddress({ page, url, test }) {
  const names = () => page.locator('#features .feature:visible th').allInnerTexts()
  const open = async (address) => {
    await page.goto('about:blank')
    await page.goto(url + address)
  }
  const rest = () => page.url().slice(url.length)

  await test('filters are in the address, and the address sets them', async () => {
    await open('')
    await page.getByRole('button', { name: /^Obsolete/ }).click()
    await page.getByLabel('Maintainer').selectOption('-')
    await page.getByLabel('Search').fill('a b&c')
    await page.getByLabel('Level under review').check()
    equal(rest(), '?q=a%20b%26c&level=obsolete&maintainer=nobody&tentative')
    await open('?level=obsolete&level=experimental&maintainer=nobody')
    equal(await names(), ['Steam', 'Electric'])
    equal(await page.getByRole('button', { name: /^Obsolete/ }).getAttribute('aria-pressed'), 'true')
    equal(await page.getByLabel('Maintainer').inputValue(), '-')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    equal([rest(), (await names()).length], ['', 4])
    await open('?maintainer=@ferry/Engines&level=unheard-of')
    equal(await names(), ['Diesel'])
  })
  await test('each feature has an address, which opens its row', async () => {
    await open('#engines/steam')
    equal(await page.locator('.toggle[aria-expanded=true]').allInnerTexts(), ['Steam'])
    equal(await page.evaluate(() => document.activeElement.textContent), 'Steam')
    await page.keyboard.press('Enter')
    equal(rest(), '')
    await page.getByRole('button', { name: 'Diesel' }).first().click()
    equal(rest(), '#engines/diesel')
    await open('?level=obsolete#engines/electric')
    equal((await names()).length, 4)
    await open('#nothing/like-it')
    equal((await names()).length, 4)
  })
  await test('on paper one sees what was left out, and what was folded', async () => {
    await open('?level=obsolete')
    await page.emulateMedia({ media: 'print' })
    equal(await page.locator('#shown').isVisible(), true)
    equal(await page.getByLabel('Search').isVisible(), false)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    equal(await page.locator('details:not([open])').count(), 0)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  })
}
