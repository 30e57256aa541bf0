// The formats that commands take, apart from the commands, so that naming them loads nothing.

export const LINT_FORMATS = ['text', 'json', 'markdown', 'github', 'sarif'] as const
export const AUDIT_FORMATS = ['text', 'json', 'markdown', 'github', 'sarif'] as const
export const IMPORT_FORMATS = ['markdown', 'maintainers', 'zephyr', 'codeowners', 'owners', 'otel', 'labeler'] as const
export const EXPORT_FORMATS = ['markdown', 'codeowners', 'html', 'json', 'badge', 'issue-form', 'agents'] as const
