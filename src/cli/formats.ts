// The formats that commands take. A separate file, so that listing them loads no command.

/** Every format of results. Lint and audit have all of them, other commands some. */
export const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'gitlab'] as const
export const CHECK_FORMATS = ['text', 'json', 'markdown', 'github', 'gitlab'] as const
export const EXPLAIN_FORMATS = ['text', 'json', 'markdown'] as const
export const DIFF_FORMATS = ['text', 'json', 'markdown'] as const
export const IMPORT_FORMATS = ['markdown', 'maintainers', 'zephyr', 'codeowners', 'owners', 'otel', 'labeler'] as const
export const EXPORT_FORMATS = ['markdown', 'codeowners', 'html', 'json', 'badge', 'issue-form', 'agents'] as const
export const SHELLS = ['bash', 'zsh', 'fish'] as const
