// The playground's entry: two texts that people edit, and what the check would say. Sends nothing anywhere.
import { append, button, byId, counted, element, grouped, refill } from '../dom.ts'
import { fixText, severityItem } from '../findings.ts'
import { showRows } from '../long-table.ts'
import { safeElements } from './safe-html.ts'
import { startRunner, type Outcome } from './runner.ts'
import type { Answer, PathReason, Remark } from './try-matrix.ts'

/** Waits for a pause in typing, instead of running at every letter. */
const PAUSE_MS = 250

const texts = { matrix: byId('matrix') as HTMLTextAreaElement, changes: byId('changes') as HTMLTextAreaElement }
const sample = JSON.parse(byId('sample').textContent) as Record<keyof typeof texts, string>
const run = startRunner(JSON.parse(byId('worker').textContent) as string, show)

let timer = 0
for (const text of Object.values(texts))
  text.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(start, PAUSE_MS)
  })
byId('sample-again').addEventListener('click', openSample)
byId('as-markdown').addEventListener('change', showChosen)
openSample()

function openSample(): void {
  texts.matrix.value = sample.matrix
  texts.changes.value = sample.changes
  start()
}

function start(): void {
  clearTimeout(timer)
  byId('result').setAttribute('aria-busy', 'true')
  run({
    matrix: texts.matrix.value,
    changes: texts.changes.value,
    today: new Date().toISOString().slice(0, 10),
  })
}

function show(outcome: Outcome): void {
  byId('result').removeAttribute('aria-busy')
  if ('problem' in outcome) {
    byId('verdict').textContent = outcome.problem
    byId('verdict').className = 'fail'
    for (const id of ['faults-part', 'comment-part', 'paths-part', 'findings-part']) byId(id).hidden = true
    return
  }
  const { result } = outcome.answer
  showRemarks(outcome.answer)
  byId('comment-part').hidden = byId('paths-part').hidden = !result
  byId('verdict').textContent = verdictOf(outcome.answer)
  byId('verdict').className = result?.verdict ?? 'fail'
  if (!result) return
  byId('markdown').textContent = result.comment
  refill(byId('rendered'), safeElements(result.html))
  byId('not-written').hidden = result.isWritten
  showRows({ rows: 'path-rows', more: 'more-paths' }, result.paths, pathRows)
}

function verdictOf({ remarks, result }: Answer): string {
  if (result) {
    const mapped = result.paths.filter(({ features }) => features.length > 0).length
    return `Verdict: ${result.verdict}. ${counted(mapped, 'path')} of ${grouped(result.paths.length)} ${mapped === 1 ? 'belongs' : 'belong'} to features.`
  }
  const faults = remarks.filter(({ severity }) => severity === 'error').length
  return `${counted(faults, 'fault')}: nothing can be judged until ${faults === 1 ? 'it is' : 'they are'} fixed.`
}

/** Only faults if nothing can be judged, otherwise lint's findings. */
function showRemarks({ remarks, result }: Answer): void {
  byId('faults-part').hidden = result !== undefined
  byId('findings-part').hidden = !result || remarks.length === 0
  refill(byId('faults'), result ? [] : remarks.filter(({ severity }) => severity === 'error').map(remarkItem))
  refill(byId('findings'), result ? remarks.map(remarkItem) : [])
  byId('findings-count').textContent = (['error', 'warning', 'note'] as const)
    .map((severity) => ({ severity, count: remarks.filter((remark) => remark.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, severity))
    .join(', ')
}

function remarkItem({ where, line, severity, message, fix }: Remark): HTMLLIElement {
  const place = `${where === 'matrix' ? 'Matrix' : 'Change'}, line ${line}`
  const there = button({ class: 'step' }, () => goToLine(texts[where], line), place)
  return severityItem(severity, [there, ` ${message}. `, fix !== undefined && fixText(fix)])
}

/** Selects the line and scrolls to it. */
function goToLine(text: HTMLTextAreaElement, line: number): void {
  const lines = text.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  text.focus()
  text.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  text.scrollTop = (text.scrollHeight / lines.length) * Math.max(line - 4, 0)
}

function pathRows({ path, isIgnored, features }: PathReason): HTMLElement[] {
  const heading = element('th', { scope: 'row', rowspan: Math.max(features.length, 1) }, element('code', {}, path))
  if (features.length === 0)
    return [
      element(
        'tr',
        {},
        heading,
        element('td', { colspan: 3, class: 'quiet' }, isIgnored ? 'needs no feature' : 'belongs to no feature'),
      ),
    ]
  return features.map(({ name, category, level, maintainers, pattern }, index) => {
    const row = element('tr', {}, index === 0 && heading)
    append(row, [
      element('td', {}, element('b', {}, name), element('span', { class: 'quiet below' }, category)),
      element('td', {}, level, element('span', { class: 'quiet below' }, maintainers.join(', ') || 'nobody')),
      element('td', {}, element('code', {}, pattern)),
    ])
    return row
  })
}

function showChosen(): void {
  const asMarkdown = (byId('as-markdown') as HTMLInputElement).checked
  byId('markdown').hidden = !asMarkdown
  byId('rendered').hidden = asMarkdown
}
