// Every place that a foreign text is written to, and what must hold of each whatever the text is.
import { readFileSync } from 'node:fs'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { readOwnersFile } from '../../src/core/formats/codeowners/github.ts'
import { exportCodeowners } from '../../src/core/formats/codeowners/write.ts'
import { issueFormOptions, writeOptions } from '../../src/core/formats/issue-form.ts'
import { matrixJson } from '../../src/core/formats/json.ts'
import { exportMarkdown, renderPageTitle } from '../../src/core/formats/markdown/write.ts'
import { auditPageData } from '../../src/core/page/data.ts'
import { organisationPageData } from '../../src/core/page/organisation.ts'
import { pagePieces } from '../../src/core/page/page.ts'
import { createAdviser } from '../../src/core/check/path-advice.ts'
import { exportAgents } from '../../src/core/render/agents.ts'
import {
  renderAnnotations,
  renderCommands,
  renderEnds,
  renderFindingAnnotations,
} from '../../src/core/render/annotations.ts'
import { auditJson } from '../../src/core/render/audit/json.ts'
import { renderMergedMarkdown, renderMergedText } from '../../src/core/render/audit/merged.ts'
import { sarifLog } from '../../src/core/render/audit/sarif.ts'
import { renderAuditIssue, renderAuditSummary } from '../../src/core/render/audit/summary.ts'
import { renderAuditText } from '../../src/core/render/audit/text.ts'
import { renderBadge } from '../../src/core/render/badge.ts'
import { checkJson, explainJson } from '../../src/core/render/check/json.ts'
import { renderComment, renderSummary } from '../../src/core/render/check/markdown.ts'
import { renderText } from '../../src/core/render/check/text.ts'
import { diffJson } from '../../src/core/render/diff/json.ts'
import { renderDiffMarkdown } from '../../src/core/render/diff/markdown.ts'
import { renderDiffText } from '../../src/core/render/diff/text.ts'
import { adviceMarkdownRenderer, adviceRenderer } from '../../src/core/render/explain/advice.ts'
import { renderFeatures, renderFeaturesMarkdown } from '../../src/core/render/explain/features.ts'
import { explainMarkdownRenderer, explainRenderer } from '../../src/core/render/explain/paths.ts'
import { checkQuality, findingQuality } from '../../src/core/render/gitlab.ts'
import { readForeignYaml } from '../../src/core/yaml/foreign.ts'
import { parseCommands } from '../e2e/commands.ts'
import { logFaults, pageFaults } from '../e2e/harmless.ts'
import type { Scene } from './scene.ts'

export interface Destination {
  name: string
  render: (scene: Scene) => string
  /** What has broken out of it. */
  faults: (output: string, scene: Scene) => string[]
}

const HOSTS = ['github.com', 'example.org']
const page = (output: string) => pageFaults(output, HOSTS)
const terminal = (output: string) => logFaults(output, [])
const commands = (output: string) => logFaults(output, parseCommands(output))

/** JSON says what it was made from; a half of a character is escaped, and comes back. */
function json(name: string, value: (scene: Scene) => unknown): Destination {
  return {
    name,
    render: (scene) => JSON.stringify(value(scene), null, 2),
    faults: (output, scene) =>
      JSON.stringify(JSON.parse(output)) === JSON.stringify(value(scene)) ? [] : ['the JSON says something else'],
  }
}

/** What a page of ours is made of, without its texts: a text that adds something to it has broken out. */
function shapeOf(markdown: string): string {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return tree.children
    .map((node) => `${node.type} ${node.type === 'table' || node.type === 'list' ? node.children.length : ''}`)
    .join(', ')
}
let plainShape: { of: Scene; shape: string } | undefined

const exportedPage = ({ matrix }: Scene) => `${renderPageTitle(matrix)}\n\n${exportMarkdown(matrix)}`

/** Data of a page, as a browser finds it in the element. */
function htmlPage(name: string, file: string, data: (scene: Scene) => Parameters<typeof pagePieces>[1]): Destination {
  const template = readFileSync(`dist/${file}`, 'utf8')
  const at = template.indexOf('{{data}}')
  return {
    name,
    render: (scene) => [...pagePieces(template, data(scene))].join(''),
    faults: (output, scene) => {
      const rest = output.slice(at)
      const inside = rest.slice(0, rest.search(/<\/script|<!--|<script/i))
      const isWhole = output.slice(at + inside.length) === template.slice(at + '{{data}}'.length)
      const isSame = JSON.stringify(JSON.parse(inside)) === JSON.stringify(data(scene))
      return isWhole && isSame ? [] : ['the page’s data ends elsewhere, or says something else']
    },
  }
}

const FORM = 'name: Bug\ndescription: x\nbody:\n  - type: dropdown\n    id: area\n    attributes:\n      options: []\n'

function formFaults(output: string, { matrix }: Scene): string[] {
  const { value, problems } = readForeignYaml(output)
  const [field] = (value as { body?: { attributes: { options: unknown } }[] } | undefined)?.body ?? []
  const isSame = JSON.stringify(field?.attributes.options) === JSON.stringify(issueFormOptions(matrix))
  return problems.length === 0 && isSame ? [] : ['the form has other options']
}

function ownersFaults(output: string, { matrix }: Scene): string[] {
  const known = new Set(matrix.features.flatMap(({ maintainers }) => maintainers).concat('a@b.example'))
  const foreign = readOwnersFile(output).flatMap((line) =>
    line.kind === 'rule' ? line.rule.owners.filter((owner) => !known.has(owner)) : [],
  )
  return [...terminal(output.replace(/[^\0-\x7f]/g, '')), ...foreign.map((owner) => `another owner: ${owner}`)]
}

const SVG_TAGS = /^<\/?(?:svg|title|g|rect|text|clipPath|linearGradient|stop|path)(?: [\w:-]+="[^"<>]*")*\/?>$/

function svgFaults(output: string): string[] {
  const foreign = (output.match(/<[^>]*>?/g) ?? []).filter((tag) => !SVG_TAGS.test(tag))
  const open = output.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, '')
  return [
    ...foreign.map((tag) => `a tag: ${tag}`),
    ...(/[<>&]/.test(open) ? ['markup in a text'] : []),
    ...terminal(output),
  ]
}

const names = ({ text }: Scene) => ({ old: text, new: text })
const explanations = ({ paths, map }: Scene) => paths.map((path) => ({ path, hits: map.featuresOf(path) }))
const advised = (scene: Scene) => explanations(scene).map((one) => ({ ...one, isIgnored: false }))

export const DESTINATIONS: readonly Destination[] = [
  { name: 'comment', render: ({ report, context }) => renderComment(report, context), faults: page },
  { name: 'summary', render: ({ report, context }) => renderSummary(report, context), faults: page },
  { name: 'check, terminal', render: ({ report, context }) => renderText(report, context), faults: terminal },
  {
    name: 'check, annotations',
    render: ({ report }) => renderCommands(renderAnnotations(report)) + renderEnds(report),
    faults: commands,
  },
  json('check, JSON', ({ report }) => checkJson(report)),
  json('check, GitLab', ({ report, context }) => checkQuality(report, context.matrixPath)),
  { name: 'audit, summary', render: ({ audit, context }) => renderAuditSummary(audit, context), faults: page },
  { name: 'audit, issue', render: ({ audit, context }) => renderAuditIssue(audit, context), faults: page },
  { name: 'audit, terminal', render: ({ audit }) => renderAuditText(audit), faults: terminal },
  {
    name: 'audit, annotations',
    render: ({ audit }) => renderCommands(renderFindingAnnotations(audit.findings)),
    faults: commands,
  },
  json('audit, JSON', ({ audit }) => auditJson(audit)),
  json('audit, SARIF', ({ audit }) => sarifLog(audit)),
  json('audit, GitLab', ({ audit }) => findingQuality(audit.findings)),
  htmlPage('audit, page', 'page.html', ({ audit }) => auditPageData(audit)),
  { name: 'organization, Markdown', render: ({ merged }) => renderMergedMarkdown(merged), faults: page },
  { name: 'organization, terminal', render: ({ merged }) => renderMergedText(merged), faults: terminal },
  htmlPage('organization, page', 'organisation.html', ({ merged }) => organisationPageData(merged)),
  {
    name: 'diff, Markdown',
    render: (scene) => renderDiffMarkdown(scene.diff, { ...names(scene), title: undefined }),
    faults: page,
  },
  {
    name: 'diff, terminal',
    render: (scene) => renderDiffText(scene.diff, { ...names(scene), title: undefined }),
    faults: terminal,
  },
  json('diff, JSON', (scene) => diffJson(scene.diff, names(scene))),
  {
    name: 'explain, terminal',
    render: (scene) => explanations(scene).map(explainRenderer(scene.matrix)).join(''),
    faults: terminal,
  },
  {
    name: 'explain, Markdown',
    render: (scene) => explanations(scene).map(explainMarkdownRenderer(scene.matrix, scene.context)).join('\n'),
    faults: page,
  },
  json('explain, JSON', (scene) => explanations(scene).map(({ path, hits }) => explainJson(path, hits))),
  {
    name: 'advice, terminal',
    render: (scene) =>
      advised(scene)
        .map(adviceRenderer(scene.matrix, createAdviser(scene.matrix)))
        .join(''),
    faults: terminal,
  },
  {
    name: 'advice, Markdown',
    render: (scene) =>
      advised(scene)
        .map(adviceMarkdownRenderer(scene.matrix, createAdviser(scene.matrix), scene.context))
        .join('\n'),
    faults: page,
  },
  { name: 'features, terminal', render: ({ matrix }) => renderFeatures(matrix, matrix.features), faults: terminal },
  { name: 'features, Markdown', render: ({ matrix }) => renderFeaturesMarkdown(matrix, matrix.features), faults: page },
  json('export, JSON', ({ matrix }) => matrixJson(matrix)),
  {
    name: 'export, CODEOWNERS',
    render: ({ matrix, paths }) => exportCodeowners(matrix, paths).text,
    faults: ownersFaults,
  },
  {
    name: 'export, issue form',
    render: ({ matrix }) => {
      const written = writeOptions(FORM, 'area', issueFormOptions(matrix))
      return 'text' in written ? written.text : written.problem
    },
    faults: formFaults,
  },
  { name: 'export, AGENTS.md', render: ({ matrix }) => exportAgents(matrix, 4000), faults: page },
  { name: 'export, badge', render: ({ matrix }) => renderBadge(matrix), faults: svgFaults },
  {
    name: 'export, Markdown',
    render: exportedPage,
    faults: (output, scene) => {
      plainShape ??= { of: scene, shape: shapeOf(output) }
      return shapeOf(output) === plainShape.shape ? [] : [`the page is ${shapeOf(output)}`]
    },
  },
]
