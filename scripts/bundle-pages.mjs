// The pages of dist/: each is one file, with its script and style inside, and its policy lets nothing else run.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const browser = {
  bundle: true,
  outdir: 'dist',
  platform: 'browser',
  format: 'iife',
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
}

const textOf = ({ outputFiles }, ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim()
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
/** A value that nothing in it can end the element of. */
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')

/** What the page's script reads. A value that isn't known stays for whoever fills it. */
const valueElement = ([name, value]) =>
  `<script type="application/json" id="${name}">${value === undefined ? `{{${name}}}` : json(value)}</script>`
const ofReports = { noscript: 'This page needs JavaScript to show its data.', values: { data: undefined } }

/** The frame with its body, values, script and style, and the hashes of these two. */
async function page({ title, policy = '', isLoading = false, body, noscript, entries, values }) {
  const built = await build({ ...browser, entryPoints: entries })
  const parts = { script: textOf(built, '.js'), style: textOf(built, '.css') }
  const text = readFileSync('src/page/frame.html', 'utf8')
    .replace('{{title}}', title)
    .replace('{{policy}}', policy)
    .replace('<body>', isLoading ? '<body class="loading">' : '<body>')
    .replace('{{body}}', () => readFileSync(body, 'utf8').trim().replaceAll('\n', '\n    '))
    .replace('{{noscript}}', noscript)
    .replace(/\s*\/\* (script|style) \*\/\s*/g, (_, name) => parts[name])
    .replace(/\{\{(script|style)-hash\}\}/g, (_, name) => hash(parts[name]))
    .replace('{{values}}', () => Object.entries(values).map(valueElement).join('\n    '))
  return { text, inputs: Object.keys(built.metafile.inputs) }
}

/** File name → text, and what they are made of. `plugins` are those of the program, which has the same core. */
export async function buildPages(plugins) {
  const worker = await build({
    ...browser,
    entryPoints: ['src/page/playground/worker.ts'],
    minify: true,
    // It has no document to ask for the meaning of an entity.
    conditions: ['worker', 'module'],
    plugins,
  })
  const playground = await page({
    title: 'Support Matrix: playground',
    policy: 'worker-src blob:; ',
    body: 'src/page/playground/body.html',
    noscript: 'The playground needs JavaScript. It runs in this page alone.',
    entries: ['src/page/playground/playground.ts', 'src/page/playground/playground.css'],
    values: {
      sample: {
        matrix: readFileSync('matrix.yaml', 'utf8'),
        changes: readFileSync('src/page/playground/sample-change.txt', 'utf8'),
      },
      worker: textOf(worker, '.js'),
    },
  })
  const audit = await page({
    ...ofReports,
    title: 'Support matrix',
    isLoading: true,
    body: 'src/page/body.html',
    entries: ['src/page/page.ts', 'src/page/page.css'],
  })
  const organisation = await page({
    ...ofReports,
    title: 'Support matrices of all repositories',
    body: 'src/page/organisation/body.html',
    entries: ['src/page/organisation/organisation.ts', 'src/page/organisation/organisation.css'],
  })
  return {
    files: { 'page.html': audit.text, 'organisation.html': organisation.text, 'playground.html': playground.text },
    inputs: [...audit.inputs, ...organisation.inputs, ...playground.inputs, ...Object.keys(worker.metafile.inputs)],
  }
}
