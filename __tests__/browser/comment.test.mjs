// What a browser shows of the golden comments and summaries: nothing sticks out, and nothing is there but what we put there.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadTypeScript } from '../../scripts/load-typescript.mjs'
import { openPage, toPage } from './page.mjs'
import { shrinkPng } from './png.mjs'

const VIEWS = ['light', 'dark'].flatMap((scheme) => [900, 390].map((width) => ({ scheme, width })))

/** Elements that comments and summaries are made of; `div` is the alert that GitHub makes of a quote. */
const ELEMENTS =
  'a blockquote br code details div em h3 h4 li ol p pre span strong sub summary table tbody td th thead tr ul'.split(
    ' ',
  )
const HOSTS = ['github.com', 'tidewater.example']

export async function goldenTexts({ root, artifacts, browser, cmark, test, readmePicture }) {
  if (readmePicture) return
  const folder = join(root, '__tests__', 'golden')
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((file) => ({ file, html: toPage(readFileSync(join(folder, file), 'utf8'), cmark) }))
  for (const { scheme, width } of VIEWS) {
    const page = await openPage({ browser, width, scheme })
    for (const { file, html } of texts) {
      await page.setContent(html)
      await test(`${file} at ${width} pixels, ${scheme}`, async () => expectOurs(await page.evaluate(look)))
      const picture = `${file.replace(/\.md$/, '')}-${scheme}-${width}.png`
      await page.screenshot({
        path: join(artifacts, picture),
        clip: { x: 0, y: 0, width, height: await heightOf(page) },
        fullPage: true,
      })
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
      await test(`${file} unfolded at ${width} pixels, ${scheme}`, async () => expectOurs(await page.evaluate(look)))
    }
    await page.context().close()
  }
}

/** Of the page, or of as much of it as anybody looks at. */
const heightOf = async (page) => Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 2000)

/** Runs in the page. */
function look() {
  const article = document.querySelector('article')
  const all = [...article.querySelectorAll('*')]
  const comments = document.createNodeIterator(article, NodeFilter.SHOW_COMMENT)
  const marks = new Set()
  for (let node = comments.nextNode(); node; node = comments.nextNode()) marks.add(node.data)
  return {
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    first: article.firstElementChild?.tagName,
    headings: article.querySelectorAll('h3').length,
    alerts: article.querySelectorAll('.markdown-alert').length,
    elements: [...new Set(all.map((element) => element.tagName.toLowerCase()))],
    attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
    links: [...article.querySelectorAll('a')].map((link) => link.href),
    marks: [...marks],
  }
}

function expectOurs({ overflow, first, headings, alerts, elements, attributes, links, marks }) {
  const faults = [
    ...(overflow > 0 ? [`the page is ${overflow} pixels too wide`] : []),
    ...(first !== 'H3' || headings !== 1 ? [`${headings} headings, and first of all ${first}`] : []),
    ...(alerts > 1 ? [`${alerts} alerts`] : []),
    ...elements.filter((name) => !ELEMENTS.includes(name)).map((name) => `an element <${name}>`),
    ...attributes
      .filter((name) => !['href', 'class', 'open', 'align'].includes(name))
      .map((name) => `an attribute ${name}`),
    ...links.filter((link) => !HOSTS.includes(new URL(link).hostname)).map((link) => `a link to ${link}`),
    ...marks.filter((mark) => mark !== ' ' && mark !== ' support-matrix:v1 ').map((mark) => `a comment ${mark}`),
  ]
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** The picture of the README: a pull request that adds to an obsolete area of the project whose matrix is in this repository. */
export async function readmePicture({ root, browser, cmark, test, readmePicture }) {
  if (!readmePicture) return
  await test('the picture for the README', async () => {
    const { reportOf, matrixOf, renderComment } = await loadTypeScript(`
      export { reportOf, matrixOf } from './__tests__/golden/report.ts'
      export { renderComment } from './src/core/render/check/markdown.ts'`)
    const report = reportOf({
      matrix: matrixOf(readFileSync(join(root, 'matrix.yaml'), 'utf8')),
      changes: README_CHANGES,
      head: { ref: 'trace-exporter', sha: 'e1b9c0ffee5d4c3b2a1908f7e6d5c4b3a2918070' },
    })
    const comment = renderComment(report, {
      server: 'https://github.com',
      repository: 'kata-containers/kata-containers',
      baseRef: 'main',
      baseSha: '7c6ba40d1a3e8f5b2c9d0e7f6a5b4c3d2e1f0a9b',
      headSha: 'e1b9c0ffee5d4c3b2a1908f7e6d5c4b3a2918070',
      matrixPath: 'matrix.yaml',
      runUrl: 'https://github.com/kata-containers/kata-containers/actions/runs/4711',
    })
    const page = await openPage({ browser, width: 820, scheme: 'light', scale: 2 })
    await page.setContent(toPage(comment, cmark))
    const picture = shrinkPng(await page.locator('.box').screenshot())
    const target = join(root, 'docs', 'images', 'comment.png')
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, picture)
    if (statSync(target).size >= 150_000) throw new Error(`${statSync(target).size} bytes are too many`)
  })
}

const README_CHANGES = [
  '+ src/runtime/pkg/katautils/katatrace/exporter.go',
  '~ src/runtime/pkg/katautils/katatrace/tracing.go',
  '~ src/dragonball/src/vm/mod.rs',
]
