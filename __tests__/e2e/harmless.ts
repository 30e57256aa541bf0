// What holds for everything the action ever says: the runner obeys no foreign command, and a page shows foreign text
// without a mention, a reference, an image or HTML coming of it. Knows no situation.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { findCommit } from '../fakes/objects.ts'
import type { GitHubState } from '../fakes/state.ts'
import type { Command } from './commands.ts'

interface Node {
  type: string
  value?: string
  url?: string
  children?: Node[]
}

/** Commands that only show something. */
const SHOWING = new Set(['error', 'warning', 'notice', 'debug', 'group', 'endgroup'])
// Controls but the newline, and what changes or hides the text around it: bidi marks, zero-width and tag characters.
const HIDDEN = /[\0-\t\v-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u

export function logFaults(log: string, commands: readonly Command[]): string[] {
  const counts = new Map<string, number>()
  for (const { name } of commands) counts.set(name, (counts.get(name) ?? 0) + 1)
  // Source of the ten: the runner keeps 10 annotations of each level for a step.
  const faults = [...counts].flatMap(([name, count]) =>
    SHOWING.has(name) ? (count > 10 && name !== 'debug' ? [`${count} × ${name}`] : []) : [`the runner obeys ${name}`],
  )
  // The property that names a file has to name it byte for byte; the runner shows it nowhere.
  const shown = log.replace(/^(::\w+ )file=[^,:]*/gm, '$1')
  const hidden = HIDDEN.exec(shown)
  return [...faults, ...(hidden ? [`the log has a hidden character: ${around(shown, hidden.index)}`] : [])]
}

/** Faults of a comment or summary; `hosts` are those a link may lead to. */
export function pageFaults(markdown: string, hosts: readonly string[]): string[] {
  const faults: string[] = []
  const hidden = HIDDEN.exec(markdown)
  if (hidden) faults.push(`hidden character: ${around(markdown, hidden.index)}`)
  const visit = (node: Node, inLink: boolean): void => {
    if (node.type === 'image' || node.type === 'imageReference') faults.push(`an image: ${JSON.stringify(node)}`)
    if (node.type === 'link' || node.type === 'definition') {
      if (!hosts.includes(hostOf(node.url ?? ''))) faults.push(`a link to ${node.url ?? ''}`)
    }
    if (node.type === 'html') faults.push(...htmlFaults(node.value ?? ''))
    if (node.type === 'text' && !inLink) faults.push(...textFaults(node.value ?? ''))
    // Raw HTML ends a text node, as it ends a text on the page: what stands on both sides of it stays apart.
    for (const child of node.children ?? []) visit(child, inLink || node.type === 'link')
  }
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  visit(tree, false)
  return faults
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}

/** What GitHub makes of a finished page's text. Source: its documentation of mentions and autolinked references. */
function textFaults(text: string): string[] {
  const mention = /(?:^|[^\w`/])@[a-z\d]/i.exec(text)
  const reference = /(?:^|[^\w&])(?:#|GH-)\d+\b/i.exec(text)
  const address = /\bhttps?:\/\/|\bwww\./i.exec(text)
  return [mention, reference, address].flatMap((found) =>
    found ? [`GitHub reacts to: ${around(text, found.index)}`] : [],
  )
}

/** Only these tags, none with an attribute but `open` and links to the page's own hosts are written by us. */
const TAGS = /^<\/?(?:details(?: open)?|summary|sub|br ?\/?|code|b|strong|em|table|thead|tbody|tr|th|td|span|p|ul|li)>$/

function htmlFaults(html: string): string[] {
  const plain = html.replace(/<!--.*?-->/gs, '')
  const tags = plain.match(/<[^>]*>?/g) ?? []
  const unknown = tags.filter((tag) => !TAGS.test(tag)).map((tag) => `HTML: ${tag}`)
  const text = html.replace(/<code>.*?<\/code>/gs, '').split(/<!--.*?-->|<[^>]*>/s)
  return [...unknown, ...text.flatMap(textFaults)]
}

function around(text: string, index: number): string {
  return JSON.stringify(text.slice(Math.max(0, index - 30), index + 30))
}

/** Links of a comment or summary to a file of a repository that has no such file at that commit or branch. */
export function deadLinks(markdown: string, server: string, github: GitHubState): string[] {
  const host = new URL(server).host
  return [...new Set(markdown.match(/https?:\/\/[^\s()<>]+/g))].filter((url) => {
    const { host: at, pathname } = new URL(url)
    const [owner, name, view, ...rest] = pathname.split('/').slice(1).map(decodeURIComponent)
    if (at !== host || !['blob', 'edit'].includes(view ?? '')) return false
    const repository = github.repositories.get(`${owner!}/${name!}`)
    // Where the ref ends and the path begins is not in the address.
    return !rest.some((_, end) => {
      const commit = repository && findCommit(repository, rest.slice(0, end).join('/'))
      return commit?.tree.has(rest.slice(end).join('/'))
    })
  })
}
