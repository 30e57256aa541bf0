// TypeScript of this repository as a module that any Node runs: for scripts that need what the code knows.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const REQUIRE = `import { createRequire as r } from 'node:module'; const require = r(${JSON.stringify(import.meta.url)});`

/** What the source exports; its imports start at the repository's root. `options` are esbuild's. */
export async function loadTypeScript(contents, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'support-matrix-code-'))
  try {
    const outfile = join(folder, 'code.mjs')
    await build({
      stdin: { contents, resolveDir: join(import.meta.dirname, '..'), loader: 'ts' },
      ...{ bundle: true, platform: 'node', format: 'esm', outfile, banner: { js: REQUIRE }, logLevel: 'error' },
      ...options,
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
