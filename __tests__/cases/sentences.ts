// What a comment says and when: each sentence with a pull request on which it is true, and one on which it is not said.
// Situations are those of the golden files.
export interface SentenceRow {
  sentence: string | RegExp
  /** Situations whose comment says it. */
  said: string[]
  /** Situations, much like those, whose comment does not. */
  unsaid: string[]
}

export const SENTENCES: SentenceRow[] = [
  {
    sentence: '### Support matrix: a new file in an obsolete area blocks this pull request',
    ...{ said: ['obsolete-add', 'bot'], unsaid: ['tentative', 'preview'] },
  },
  {
    sentence: '### Support matrix: edits in a deprecated area block this pull request',
    ...{ said: ['fail-on'], unsaid: ['obsolete-add'] },
  },
  {
    sentence: /^### Support matrix: .*, nothing blocks$/m,
    said: ['good-to-know', 'not-maintained', 'tentative', 'override', 'preview', 'unmapped', 'matrix-edited', 'own'],
    unsaid: ['all-fine', 'obsolete-add', 'matrix-faulty', 'matrix-deleted', 'incomplete', 'time-limit'],
  },
  {
    sentence: /^### Support matrix: .* blocks? this pull request$/m,
    said: ['matrix-faulty', 'matrix-deleted', 'incomplete', 'time-limit', 'fail-on', 'unmapped-fails'],
    unsaid: ['override', 'not-maintained', 'matrix-edited', 'all-fine'],
  },
  {
    sentence: 'Support matrix: nothing to do',
    said: ['all-fine', 'removal-only'],
    unsaid: ['matrix-edited', 'matrix-follows'],
  },
  { sentence: 'in an area that takes fixes only', said: ['fixes-only', 'fixes-both-sides'], unsaid: ['contact'] },
  {
    sentence: 'Is it a fix? Go ahead. New work goes to **Web feed**.',
    ...{ said: ['fixes-only'], unsaid: ['fixes-both-sides', 'all-fine'] },
  },
  { sentence: 'New work goes to **Web feed**.', said: ['fail-on'], unsaid: ['obsolete-add', 'removal-only'] },
  { sentence: 'New files and edits fail here (`fail-on`).', said: ['fail-on'], unsaid: ['obsolete-add'] },
  { sentence: 'Go ahead', said: ['not-maintained', 'contact'], unsaid: ['fail-on', 'obsolete-add'] },
  {
    sentence: 'edits in an area that is not maintained and in 2 other areas, nothing blocks',
    ...{ said: ['contact', 'not-maintained'], unsaid: ['newcomer', 'planned-team'] },
  },
  {
    sentence: 'a new file in an area that takes fixes only, changes in another area, nothing blocks',
    ...{ said: ['fixes-only'], unsaid: ['fixes-both-sides'] },
  },
  {
    sentence: '1 feature removed, 1 raised, 1 added and 4 other changes in matrix.yaml, nothing blocks',
    ...{ said: ['matrix-edited'], unsaid: ['matrix-wide', 'level-changes'] },
  },
  { sentence: 'No maintainers? Ask', said: ['contact', 'newcomer'], unsaid: ['not-maintained', 'bot'] },
  { sentence: '**Obsolete:** Removals are welcome here.', said: ['removal-only'], unsaid: ['obsolete-add'] },
  {
    sentence: '**To unblock:** take `src/sources/fax/scan.ts` out of',
    said: ['obsolete-add'],
    unsaid: ['override', 'preview', 'bot'],
  },
  { sentence: 'the label `support-matrix/override` allows it', said: ['bot'], unsaid: ['obsolete-add'] },
  {
    sentence: /ask \[\\#tidewater on chat\]/i,
    said: ['contact', 'newcomer'],
    unsaid: ['fixes-only', 'not-maintained', 'bot'],
  },
  { sentence: 'Supported, fixes only', said: ['fixes-only', 'fixes-both-sides'], unsaid: ['all-fine'] },
  { sentence: '(planned)', said: ['planned-team'], unsaid: ['not-maintained'] },
  {
    sentence: 'volunteer?',
    said: ['planned-team', 'not-maintained', 'contact'],
    unsaid: ['bot', 'good-to-know', 'own'],
  },
  { sentence: 'Not recommended for use.', said: ['newcomer'], unsaid: ['contact', 'own'] },
  { sentence: 'You maintain **arm64**', said: ['own'], unsaid: ['not-maintained', 'good-to-know'] },
  { sentence: 'Please test this yourself', said: ['good-to-know', 'contact'], unsaid: ['own', 'bot', 'all-fine'] },
  {
    sentence: 'loses its last file here: drop its row',
    said: ['removal-only'],
    unsaid: ['obsolete-add', 'matrix-follows'],
  },
  {
    sentence: 'For maintainers: ',
    ...{
      said: ['unmapped', 'contact', 'unmapped-fails'],
      unsaid: ['matrix-follows', 'content-only', 'matrix-edited', 'all-fine'],
    },
  },
  { sentence: 'Perhaps like this:', said: ['unmapped'], unsaid: ['unmapped-fails', 'contact'] },
  { sentence: 'maintainers can settle that', said: ['unmapped'], unsaid: ['contact', 'matrix-follows'] },
  { sentence: '- Paths of **Storm surge**', said: ['matrix-edited', 'matrix-follows'], unsaid: ['matrix-wide'] },
  {
    sentence: 'Raised from **Experimental** to **Supported**: **Storm surge**',
    said: ['matrix-edited'],
    unsaid: ['matrix-wide'],
  },
  {
    sentence: /Lowered from \*\*Supported\*\* to \*\*Deprecated\*\*: .*\*\*Gauge 19\*\*/,
    said: ['matrix-wide'],
    unsaid: ['matrix-edited'],
  },
  { sentence: 'From **Gauge 1** to **Gauge 2**: `src/gauge-1/a.ts`', said: ['matrix-wide'], unsaid: ['matrix-edited'] },
  {
    sentence: '`main` still judges this pull request',
    said: ['matrix-edited', 'matrix-follows'],
    unsaid: ['preview', 'matrix-faulty'],
  },
]
