#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{VERSION,watchOutput}from"./cli-shared.js";var HELP=["Usage: support-matrix [options] [command]","","Shows how well the code you touch is supported, and by whom, from one","matrix.yaml","","Options:","  \
--version                         print the version","  -h, --help                        display help for command","","Commands:","  check [options]           \
        judge the changes of a branch, or of a diff","                                    or file list, as on a pull request","  explain [options] [path...]    \
   show which features paths belong to, and","                                    which pattern matched","  diff [options] <old> <new>        show what changed \
between two matrices:","                                    levels, features, maintainers, sunsets and","                                    the rest","  lint [\
options]                    check the matrix file on its own: faults and","                                    contradictions","  audit [options]               \
    lint, then check the repository: coverage,","                                    dead patterns, sunsets, activity","  import [options] <format> [path]  make\
 a matrix from an ownership file or a","                                    support page, on standard output","  export [options] <format>         make a page, \
CODEOWNERS, a badge, JSON, the","                                    options of an issue form or a section of","                                    AGENTS.md fr\
om the matrix","  init [options]                    write a first matrix and workflow for the","                                    repository you are in","  co\
mpletion <shell>                print a script that lets the shell complete","                                    commands and options","  help [command]       \
             list all commands, or the options of one","","Next: `support-matrix init` writes a first matrix; `support-matrix help","  COMMAND` lists what a com\
mand takes.",""].join("\n");function quickAnswer(args,{isTTY}){if(args.length!==1)return void 0;if(args[0]==="--version")return`${VERSION}
`;return args[0]==="--help"&&!isTTY?HELP:void 0}var answer=quickAnswer(process.argv.slice(2),process.stdout);if(answer===void 0)await(await import("./cli-main.js")).main();else{watchOutput();process.
stdout.write(answer)}
