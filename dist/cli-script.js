import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./cli-shared-2.js";import"./cli-shared.js";function describeProgram(program){return{options:optionsOf(program),commands:program.commands.map(command=>({name:command.name(),description:command.description(),
options:optionsOf(command),arguments:command.registeredArguments.map(one=>({value:valueOf(one),isVariadic:one.variadic}))}))}}var optionsOf=command=>command.createHelp().
visibleOptions(command).map(option=>({flags:[option.long,option.short].filter(flag=>flag!==void 0),description:option.description,...(option.required||option.optional)&&
{value:valueOf(option)}}));function valueOf(one){if(one.argChoices)return one.argChoices;const name="flags"in one?one.flags:one.name();if(/file|path/.test(name))
return"file";return name.includes("<dir>")?"folder":"text"}function completionScript(program,shell){const{options,commands}=describeProgram(program);if(shell==="zsh")return zshScript(options,commands);return shell==="fi\
sh"?fishScript(options,commands):bashScript(options,commands)}var quoted=text=>`'${text.replaceAll("'",`'\\''`)}'`;function bashScript(options,commands){const take=value=>{
if(typeof value==="object")return`words=${quoted(value.join(" "))}`;return{file:"files=-f",folder:"files=-d",text:":"}[value]};const flagsOf=given=>given.flatMap(
({flags})=>flags);const cases=commands.flatMap(command=>[...command.options.flatMap(({flags,value})=>value===void 0?[]:[`    ${flags.map(flag=>`${command.name}:${flag}`).
join("|")}) ${take(value)} ;;`]),`    ${command.name}:*)`,`      if [[ $current == -* ]]; then words=${quoted(flagsOf(command.options).join(" "))}`,...command.arguments.
map(({value,isVariadic},at)=>`      elif ((COMP_CWORD ${isVariadic?">=":"=="} ${at+2})); then ${take(value)}`),"      fi ;;"]);const first=[...commands.map(({name})=>name),
...flagsOf(options)];return`# bash completion of support-matrix
_support_matrix() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' files=''
  if ((COMP_CWORD > 1)); then command=\${COMP_WORDS[1]}; fi
  # --option=value comes as three words.
  if [[ $current == '=' ]]; then current=''
  elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $command:$previous in
${cases.join("\n")}
    :*) words=${quoted(first.join(" "))} ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ -n $files ]]; then
    local IFS=$'\\n'
    COMPREPLY+=($(compgen "$files" -- "$current"))
    compopt -o filenames 2>/dev/null
  fi
}
complete -F _support_matrix support-matrix
`}function zshScript(options,commands){const action=value=>typeof value==="object"?`(${value.join(" ")})`:{file:"_files",folder:"_files -/",text:" "}[value];const told=text=>text.
replace(/[[\]\\:]/g,"\\$&");const optionSpecs=given=>given.flatMap(({flags,description,value})=>flags.map(flag=>quoted(`*${flag}[${told(description)}]${value===
void 0?"":`:value:${action(value)}`}`)));const argumentSpecs=given=>given.map(({value,isVariadic},at)=>quoted(`${isVariadic?"*":at+1}:argument:${action(value)}`));
return`#compdef support-matrix
# zsh completion of support-matrix
_support-matrix() {
  local context state state_descr line
  local -a commands
  typeset -A opt_args
  commands=(
${commands.map(({name,description})=>`    ${quoted(`${name}:${told(description)}`)}`).join("\n")}
  )
  _arguments -C ${optionSpecs(options).join(" ")} '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
${commands.map(command=>{const specs=[...optionSpecs(command.options),...argumentSpecs(command.arguments)];return`        ${command.name})
          _arguments ${specs.join(" \\\n            ")} ;;`}).join("\n")}
      esac ;;
  esac
}
if [[ $funcstack[1] == _support-matrix ]]; then _support-matrix "$@"; else compdef _support-matrix support-matrix; fi
`}function fishScript(options,commands){const string=text=>`'${text.replace(/['\\]/g,"\\$&")}'`;const take=value=>typeof value==="object"?`-x -a ${string(value.
join(" "))}`:{file:"-r -F",folder:"-x -a '(__fish_complete_directories)'",text:"-x"}[value];const flag=one=>one.startsWith("--")?`-l ${one.slice(2)}`:`-s ${one.
slice(1)}`;const line=(when,rest)=>`complete -c support-matrix -n ${string(when)} ${rest}`;const optionLine=(when,{flags,description,value})=>line(when,[...flags.
map(flag),...value===void 0?[]:[take(value)],`-d ${string(description)}`].join(" "));const none="__fish_use_subcommand";return["# fish completion of support-mat\
rix","complete -c support-matrix -f",...options.map(option=>optionLine(none,option)),...commands.flatMap(command=>{const within=`__fish_seen_subcommand_from ${command.
name}; and test (commandline -opc)[2] = ${command.name}`;return[line(none,`-a ${command.name} -d ${string(command.description)}`),...command.options.map(option=>optionLine(
within,option)),...command.arguments.map(({value,isVariadic},at)=>{const place=`test (count (commandline -opc)) ${isVariadic?"-ge":"-eq"} ${at+2}`;return line(`${within}\
; and ${place}`,take(value).replace(/^-[rx] /,""))})]}),""].join("\n")}export{completionScript};
