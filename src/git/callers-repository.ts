// The environment variables by which git tells its hooks and aliases which repository they run for.

/** Source: `git rev-parse --local-env-vars`, git 2.51, and what else names a place of one repository. */
const VARIABLES = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_ATTR_SOURCE',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_PARAMETERS',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NAMESPACE',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]

/** Removes them, so that git finds the repository by folder alone: for a command that was given `--repo`. */
export function forgetCallersRepository(environment: NodeJS.ProcessEnv): void {
  for (const name of VARIABLES) Reflect.deleteProperty(environment, name)
}
