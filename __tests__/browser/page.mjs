// A Markdown text as GitHub shows it: cmark-gfm, its style sheet, and the alerts that cmark-gfm doesn't know.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const styles = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8')

const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name])

/** The HTML of a text. In comments a line break is a break; `--unsafe` keeps HTML, as GitHub keeps what we use. */
export function toHtml(markdown, cmark) {
  const { status, stdout, stderr } = spawnSync(cmark, ['--unsafe', '--hardbreaks', ...EXTENSIONS], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`cmark-gfm failed: ${stderr}`)
  return stdout.replace(
    /<blockquote>\s*<p>\[!(CAUTION|WARNING|NOTE)\](?:<br \/>)?\s*([\s\S]*?)<\/blockquote>/g,
    (_, kind, rest) => {
      const name = kind.toLowerCase()
      const title = `<p class="markdown-alert-title">${kind[0]}${name.slice(1)}</p>`
      return `<div class="markdown-alert markdown-alert-${name}">${title}<p>${rest}</div>`
    },
  )
}

/** A page with the text in a box like that of a comment. */
export function toPage(markdown, cmark) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Comment</title><style>${styles}
body { margin: 0; padding: 16px; background: Canvas; color-scheme: light dark; }
.box { border: 1px solid #8886; border-radius: 6px; padding: 16px; }
@media (max-width: 600px) { body { padding: 8px } .box { padding: 12px } }
@media (prefers-color-scheme: dark) { body { background: #0d1117 } }
</style><body><div class="box"><article class="markdown-body">${toHtml(markdown, cmark)}</article></div></body></html>`
}

/** A page of the browser at a width and in a colour scheme. */
export async function openPage({ browser, width, scheme, scale = 1 }) {
  const context = await browser.newContext({
    viewport: { width, height: 400 },
    colorScheme: scheme,
    deviceScaleFactor: scale,
    javaScriptEnabled: true,
    offline: true,
  })
  return context.newPage()
}
