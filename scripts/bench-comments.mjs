// How much there is to read in the comments on a project's pull requests: visible words with folds closed, fold titles and
// footer included, addresses not. The file has a JSON line for each pull request: {pr, files: [{status, path,
// previous_path?, additions, deletions}]}. With a second argument, the comments are written into that folder.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTypeScript } from './load-typescript.mjs'

/** What is read of a comment: no markup, no address, nothing that is folded. */
export function visibleWords(comment) {
  return comment
    .replace(/<!--.*?-->/gs, '')
    .replace(/<details>\s*<summary>(.*?)<\/summary>.*?<\/details>/gs, ' $1 ')
    .replace(/\]\([^()\s]*\)/g, ']')
    .replace(/<[^>]*>/g, ' ')
    .replace(/^> \[!\w+\]$/gm, '')
    .split(/[\s|]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function loadCore() {
  const parts = {
    'matrix/parse': 'parseMatrix',
    'change/parse': 'parseChanges',
    'paths/feature-map': 'compileMatrix',
    'paths/map-changes': 'mapChanges',
    'check/judge': 'judge',
    'check/build-report': 'buildReport',
    'render/check/markdown': 'renderComment, shouldComment',
  }
  const contents = Object.entries(parts)
    .map(([file, names]) => `export { ${names} } from './src/core/${file}.ts'`)
    .join('\n')
  return loadTypeScript(contents)
}

/** Prints the figures for the pull requests of the file, judged by the matrix of this repository. */
export async function benchComments(file, folder) {
  if (file === undefined) throw new Error('npm run bench -- comments FILE [FOLDER]: name a file of pull requests')
  const core = await loadCore()
  const matrix = core.parseMatrix(readFileSync('matrix.yaml', 'utf8'), 'matrix.yaml').value
  const map = core.compileMatrix(matrix)
  const server = 'https://github.com'
  const repository = 'kata-containers/kata-containers'
  const context = {
    ...{ server, repository, headRepository: repository, baseRef: 'main', isBranch: true, matrixPath: 'matrix.yaml' },
    ...{ baseSha: '7c6ba40'.padEnd(40, '0'), headSha: 'e1b9c0f'.padEnd(40, '0') },
    runUrl: `${server}/${repository}/actions/runs/1`,
  }
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const counts = { flagged: [], fine: [] }
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { pr, files } = JSON.parse(line)
    const { value: changeSet } = core.parseChanges(files.map((one) => JSON.stringify(one)).join('\n'))
    const mapping = core.mapChanges(map, changeSet)
    const failOn = []
    const report = core.buildReport({ matrix, mapping, judgement: core.judge(matrix, mapping, { failOn }), failOn })
    if (!core.shouldComment(report, 'always')) continue
    const comment = core.renderComment(report, context)
    counts[report.verdict === 'pass' ? 'fine' : 'flagged'].push({ pr, words: visibleWords(comment).length })
    if (folder !== undefined) writeFileSync(join(folder, `${pr}.md`), comment)
  }
  for (const [name, list] of Object.entries(counts)) {
    const words = list.map((one) => one.words).sort((a, b) => a - b)
    const at = (share) => words[Math.min(words.length - 1, Math.floor(words.length * share))]
    const longest = list.filter((one) => one.words === words.at(-1)).map(({ pr }) => pr)
    console.log(
      `${name.padEnd(8)} ${words.length} comments, visible words: median ${at(0.5)}, 90 % ${at(0.9)}, 95 % ${at(0.95)}, most ${words.at(-1)} (#${longest[0]})`,
    )
  }
}
