// Tags of site generators (Hugo, Jekyll, Docusaurus, kramdown): they are instructions, not words of the page.

const TAG = /\{\{<[^>]{0,500}>\}\}|\{\{%[^%]{0,500}%\}\}|\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\}|\{[:#][^{}]{0,500}\}/g

/** The text without them. */
export function withoutTags(text: string): string {
  return text.replace(TAG, '').replace(/\s+/g, ' ').trim()
}

/** What an MDX page takes from elsewhere. */
const MODULE = /^import\s[^'"]{1,200}\sfrom\s+['"]/

/** Whether the text is nothing but such tags. */
export function isTag(text: string): boolean {
  return text !== '' && (withoutTags(text) === '' || /^:{3,}/.test(text) || MODULE.test(text))
}
