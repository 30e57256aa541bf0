// Builds dist/: the entries, and the licences of everything bundled into them. `--check` compares instead of writing.
import { build } from 'esbuild'
import { existsSync, readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const banner = `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`
/**
 * What of these packages nobody calls is left out, though they don't say that they can be, and what only a runner behind
 * a proxy needs is a file of its own: an HTTP stack takes longer to load than all the rest.
 */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /\/proxy\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './proxy.js', external: true } : undefined,
    )
    onResolve({ filter: /.*/, namespace: 'file' }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolving' || importer.endsWith('proxy.ts')) return undefined
      if (!/node_modules\/@actions\/core\//.test(importer) && path !== '@actions/core') return undefined
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
files.set('dist/licenses.txt', licences(Object.keys(result.metafile.inputs)))

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
