// Measures matching and coverage on made-up repositories: one as large as the largest, then growing files and patterns.
// Fails where the large one takes over 4 s or 700 MB, where time grows faster than files do, or near as fast as patterns.
import { makeFiles, makeMatrix } from './bench-inputs.mjs'
import { loadTypeScript } from './load-typescript.mjs'

const { parseMatrix, compileMatrix, surveyFiles, buildAuditReport } = await loadTypeScript(`
  export { parseMatrix } from './src/core/matrix/parse.ts'
  export { compileMatrix } from './src/core/paths/feature-map.ts'
  export { surveyFiles } from './src/core/audit/pattern-use.ts'
  export { buildAuditReport } from './src/core/audit/report.ts'`)

const measure = (fileCount, features, patterns) => {
  const files = makeFiles(fileCount)
  const { value } = parseMatrix(makeMatrix(features, patterns, files), 'matrix.yaml')
  const repository = { files, history: 'none' }
  const started = process.cpuUsage()
  const map = compileMatrix(value)
  surveyFiles(map, repository.files)
  const matched = process.cpuUsage(started)
  const report = buildAuditReport({ matrix: value, repository, today: '2026-01-01', map })
  const all = process.cpuUsage(started)
  const seconds = ({ user, system }) => (user + system) / 1e6
  const result = {
    files: fileCount,
    features,
    patterns,
    matching: seconds(matched),
    audit: seconds(all) - seconds(matched),
  }
  const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20)
  const shown = Object.entries({ ...result, megabytes, mapped: report.coverage.mapped })
  console.log(shown.map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(2)}`).join('  '))
  return { ...result, megabytes }
}

const problems = []
measure(2_000, 100, 300) // warms up
const large = measure(78_624, 2_600, 7_000)
if (large.matching > 4) problems.push(`matching takes ${large.matching.toFixed(1)} s`)
if (large.megabytes > 700) problems.push(`it takes ${large.megabytes} MB`)
const byFiles = [10_000, 40_000, 80_000].map((files) => measure(files, 500, 2_000).matching)
if (byFiles[2] > byFiles[0] * 8 * 1.6) problems.push('time grows faster than files')
const byPatterns = [1_000, 4_000, 16_000].map((patterns) => measure(20_000, 500, patterns).matching)
if (byPatterns[2] > byPatterns[0] * 8) problems.push('time grows near as fast as patterns')
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
