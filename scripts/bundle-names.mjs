// Names for the files that an entry is split into: esbuild's own change with every letter of src.

/** `index-audit.js` for what index.js loads of src/action/audit.ts, `index-shared.js` for what several of its files need. */
export function withPlainNames(entry, { metafile, outputFiles }) {
  const names = new Map()
  const taken = new Set()
  const nameOf = (path) => {
    const { entryPoint } = metafile.outputs[path]
    if (entryPoint === `src/${entry}.ts`) return entry
    const wanted = `${entry}-${entryPoint === undefined ? 'shared' : wordOf(entryPoint)}`
    let free = wanted
    for (let count = 2; taken.has(free); count++) free = `${wanted}-${count}`
    taken.add(free)
    return free
  }
  // In the order in which they are loaded, so that the numbers of those without a name of their own stay.
  const visit = (path) => {
    if (names.has(path)) return
    names.set(path, `dist/${nameOf(path)}.js`)
    for (const { path: next, external } of metafile.outputs[path].imports) if (!external) visit(next)
  }
  visit(`dist/${entry}.js`)
  const texts = new Map()
  for (const { path, text } of outputFiles) {
    const old = `dist/${path.split(/[\\/]/).at(-1)}`
    if (!names.has(old)) continue
    texts.set(
      names.get(old),
      text.replace(/(["'])\.\/([\w-]+\.js)\1/g, (whole, quote, name) =>
        names.has(`dist/${name}`) ? `${quote}./${names.get(`dist/${name}`).slice('dist/'.length)}${quote}` : whole,
      ),
    )
  }
  return { metafile, texts }
}

/** A package's name, else the file's. */
const wordOf = (path) =>
  /.*node_modules\/(?:@[^/]+\/)?([^/]+)/.exec(path)?.[1] ??
  path
    .split(/[\\/:]/)
    .at(-1)
    .replace(/\.\w+$/, '')
