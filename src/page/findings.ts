// The findings of an audit by kind: what each kind means, then every finding with what to do.
import type { PageAudit, PageFeature, PageFinding } from '../core/page/data.ts'
import { append, byId, counted, element, quiet, type Child } from './dom.ts'

const SEVERITIES = { error: 'Errors', warning: 'Warnings', note: 'Notes' } as const

export function showFindings(
  { findings, meanings, allowed, rollCall = [] }: PageAudit,
  features: readonly PageFeature[],
): void {
  const sections = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity)
    if (own.length === 0) return []
    const kinds = [...new Set(own.map(({ code }) => code))].map((code) => {
      const ones = own.filter((finding) => finding.code === code)
      return element(
        'details',
        { open: severity === 'error' },
        element('summary', {}, element('code', {}, code), ` ${counted(ones.length, 'finding')}`, quiet(meanings[code])),
        code === 'review-due' && rollCall.length > 0
          ? element(
              'ul',
              {},
              rollCall.map(({ who = 'nobody', features: rows }) => callItem(who, rows, features)),
            )
          : [],
        element('ul', { class: 'findings' }, ones.map(findingItem)),
      )
    })
    return [element('h3', { class: severity }, `${SEVERITIES[severity]}: ${own.length}`), ...kinds]
  })
  append(
    byId('findings-list'),
    sections.length > 0 ? sections : [element('p', {}, 'Nothing was found.')],
    allowed > 0 ? [element('p', { class: 'quiet' }, `${counted(allowed, 'more finding')} the matrix allows.`)] : [],
  )
}

/** Whom to ask about which rows. */
function callItem(who: string, rows: readonly number[], features: readonly PageFeature[]): HTMLLIElement {
  return element('li', {}, element('b', {}, who), `: ${rows.map((index) => features[index]!.name).join(', ')}`)
}

export function findingItem({ severity, message, fix, file, line, known }: PageFinding): HTMLLIElement {
  const place = element('code', {}, `${file}:${line}`)
  return severityItem(severity, [`${message}. `, fixText(fix), ' ', place, known && ' (in the baseline)'])
}

/** What a severity's item says after its name. */
export const severityItem = (severity: string, said: readonly Child[]): HTMLLIElement =>
  element('li', { class: severity }, element('span', { class: 'severity' }, severity), element('span', {}, said))

export const fixText = (fix: string): HTMLSpanElement => element('span', { class: 'fix' }, fix)
