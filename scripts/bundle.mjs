// Builds dist/: the entries, the page's template, and the licences of everything bundled into them. `--check` compares instead of writing.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const banner = `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`
/**
 * What of these packages nobody calls is left out, though they don't say that they can be, and what only a runner behind
 * a proxy needs is a file of its own: an HTTP stack takes longer to load than all the rest.
 */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /\/proxy\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './proxy.js', external: true } : undefined,
    )
    // The package is two: for Node as one whole, for others in modules, of which only what is used is taken.
    onResolve({ filter: /^yaml$/ }, () =>
      resolve('./node_modules/yaml/browser/index.js', { resolveDir: process.cwd(), kind: 'import-statement' }),
    )
    // Wanted by minipass-fetch for encodings that no API has. Nothing is looked for outside of dist.
    onResolve({ filter: /^iconv-lite$/ }, ({ path }) => ({ path, namespace: 'absent' }))
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: '' }))
    onResolve({ filter: /.*/, namespace: 'file' }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolving') return undefined
      const isOurs = /node_modules\/@actions\/(?:core|github)\//
      if (!isOurs.test(importer) && !/^@actions\/(?:core|github)(?:\/|$)/.test(path)) return undefined
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: 'resolving' })
      return { ...found, sideEffects: false }
    })
  },
}

const result = await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts', proxy: 'src/action/proxy.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'none',
  banner: { js: banner },
  metafile: true,
  plugins: [onlyWhatIsUsed],
  write: false,
  logLevel: 'warning',
})

/** The page: its script and style stand in it, and its policy lets nothing else run. `{{data}}` stays for whoever fills it. */
const page = await build({
  entryPoints: ['src/page/page.ts', 'src/page/page.css'],
  outdir: 'dist',
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
})
const pagePart = (ending) => page.outputFiles.find((file) => file.path.endsWith(ending)).text.trim()
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const pageParts = { script: pagePart('.js'), style: pagePart('.css') }
const pageTemplate = readFileSync('src/page/shell.html', 'utf8')
  .replace(/\s*\/\* (script|style) \*\/\s*/g, (_, name) => pageParts[name])
  .replace(/\s*\{\{data\}\}\s*/, '{{data}}')
  .replace(/\{\{(script|style)-hash\}\}/g, (_, name) => hash(pageParts[name]))

/** Every bundled package's folder under node_modules, sorted by name. */
function bundledPackages(inputs) {
  const folders = new Set()
  for (const path of inputs) {
    const at = path.lastIndexOf('node_modules/')
    if (at < 0) continue
    const [first, second] = path.slice(at + 'node_modules/'.length).split('/')
    folders.add(path.slice(0, at) + 'node_modules/' + (first.startsWith('@') ? `${first}/${second}` : first))
  }
  return [...folders].sort()
}

function licences(inputs) {
  return bundledPackages(inputs)
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '(no licence file in the package)'
      return `${name} ${version}\n${license}\n\n${text}\n`
    })
    .join('\n----------\n\n')
}

const files = new Map(result.outputFiles.map((file) => [`dist/${file.path.split(/[\\/]/).at(-1)}`, file.text]))
files.set('dist/page.html', pageTemplate)
files.set('dist/licenses.txt', licences([result, page].flatMap(({ metafile }) => Object.keys(metafile.inputs))))

let stale = 0
for (const [path, text] of files) {
  if (process.argv.includes('--check')) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    console.error(`${path} is not what src builds: run npm run build`)
    stale++
  } else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
process.exitCode = stale ? 1 : 0
