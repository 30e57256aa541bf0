// The findings of all repositories by kind. Each kind is only rendered when somebody opens it.
import type { OrganisationData } from '../../core/page/organisation.ts'
import { append, button, byId, counted, element, quiet } from '../dom.ts'

/** The reports have more of each kind. */
const MOST_OF_A_KIND = 500

/** Nobody reads a longer list of names. */
const MOST_REPOSITORIES = 5

export function showFindings(
  { codes, findings, repositories, leftOut }: OrganisationData,
  searchFor: (text: string) => void,
): void {
  append(
    byId('findings-list'),
    codes.length === 0 && element('p', {}, 'Nothing was found.'),
    codes.map(({ code, severity, meaning, findings: all, repositories: among }, at) => {
      const summary = element(
        'summary',
        {},
        element('span', { class: `severity ${severity}` }, severity),
        element('code', {}, code),
        ` ${counted(all, 'finding')} in ${counted(among, 'repository', 'repositories')}`,
        quiet(meaning),
      )
      const kind = element('details', {}, summary)
      kind.addEventListener('toggle', () => {
        if (!kind.open || kind.childElementCount > 1) return
        const own = findings.filter(([, one]) => one === at)
        const shown = own.slice(0, MOST_OF_A_KIND)
        const items = shown.map(([among, , message, fix]) => {
          const named = among.slice(0, MOST_REPOSITORIES).map((repository) => {
            const { name } = repositories[repository]!
            return [button({ class: 'step' }, () => searchFor(name), name), ' ']
          })
          const more = among.length - named.length
          const rest = more > 0 ? `and ${counted(more, 'repository', 'repositories')} more: ` : ''
          return element(
            'li',
            {},
            element('span', {}, named.flat(), `${rest}${message}. `, element('span', { class: 'fix' }, fix)),
          )
        })
        const missing = own.length - shown.length + (severity === 'note' ? all : 0)
        append(
          kind,
          items.length > 0 && element('ul', { class: 'findings' }, items),
          missing > 0 &&
            element('p', { class: 'quiet' }, `${counted(missing, 'finding')} in the reports of the repositories.`),
        )
      })
      return kind
    }),
    leftOut > 0 &&
      element(
        'p',
        { class: 'quiet' },
        `This page has no room for ${counted(leftOut, 'error or warning', 'errors and warnings')}; the reports of the repositories have them.`,
      ),
  )
}
