import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{EXIT,FaultyMatrixError,UsageError,VERSION,__commonJS,__require,__toESM,endProcess,exitCodeOf,isKnownError,watchOutput}from"./cli-shared.js";var require_picocolors=__commonJS({"node_modules/picocolors/picocolors.js"(exports,module){var p=process||{};var argv=p.argv||[];var env=p.env||{};var isColorSupported=!(!!env.
NO_COLOR||argv.includes("--no-color"))&&(!!env.FORCE_COLOR||argv.includes("--color")||p.platform==="win32"||(p.stdout||{}).isTTY&&env.TERM!=="dumb"||!!env.CI);var formatter=(open,close,replace=open)=>input=>{
let string=""+input,index=string.indexOf(close,open.length);return~index?open+replaceClose(string,close,replace,index)+close:open+string+close};var replaceClose=(string,close,replace,index)=>{
let result="",cursor=0;do{result+=string.substring(cursor,index)+replace;cursor=index+close.length;index=string.indexOf(close,cursor)}while(~index);return result+
string.substring(cursor)};var createColors2=(enabled=isColorSupported)=>{let f=enabled?formatter:()=>String;return{isColorSupported:enabled,reset:f("\x1B[0m","\x1B\
[0m"),bold:f("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:f("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:f("\x1B[3m","\x1B[23m"),underline:f("\x1B[4m","\x1B[24m"),
inverse:f("\x1B[7m","\x1B[27m"),hidden:f("\x1B[8m","\x1B[28m"),strikethrough:f("\x1B[9m","\x1B[29m"),black:f("\x1B[30m","\x1B[39m"),red:f("\x1B[31m","\x1B[39m"),
green:f("\x1B[32m","\x1B[39m"),yellow:f("\x1B[33m","\x1B[39m"),blue:f("\x1B[34m","\x1B[39m"),magenta:f("\x1B[35m","\x1B[39m"),cyan:f("\x1B[36m","\x1B[39m"),white:f(
"\x1B[37m","\x1B[39m"),gray:f("\x1B[90m","\x1B[39m"),bgBlack:f("\x1B[40m","\x1B[49m"),bgRed:f("\x1B[41m","\x1B[49m"),bgGreen:f("\x1B[42m","\x1B[49m"),bgYellow:f(
"\x1B[43m","\x1B[49m"),bgBlue:f("\x1B[44m","\x1B[49m"),bgMagenta:f("\x1B[45m","\x1B[49m"),bgCyan:f("\x1B[46m","\x1B[49m"),bgWhite:f("\x1B[47m","\x1B[49m"),blackBright:f(
"\x1B[90m","\x1B[39m"),redBright:f("\x1B[91m","\x1B[39m"),greenBright:f("\x1B[92m","\x1B[39m"),yellowBright:f("\x1B[93m","\x1B[39m"),blueBright:f("\x1B[94m","\x1B[\
39m"),magentaBright:f("\x1B[95m","\x1B[39m"),cyanBright:f("\x1B[96m","\x1B[39m"),whiteBright:f("\x1B[97m","\x1B[39m"),bgBlackBright:f("\x1B[100m","\x1B[49m"),bgRedBright:f(
"\x1B[101m","\x1B[49m"),bgGreenBright:f("\x1B[102m","\x1B[49m"),bgYellowBright:f("\x1B[103m","\x1B[49m"),bgBlueBright:f("\x1B[104m","\x1B[49m"),bgMagentaBright:f(
"\x1B[105m","\x1B[49m"),bgCyanBright:f("\x1B[106m","\x1B[49m"),bgWhiteBright:f("\x1B[107m","\x1B[49m")}};module.exports=createColors2();module.exports.createColors=
createColors2}});var require_error=__commonJS({"node_modules/commander/lib/error.js"(exports){var CommanderError2=class extends Error{constructor(exitCode,code,message){super(message);
Error.captureStackTrace(this,this.constructor);this.name=this.constructor.name;this.code=code;this.exitCode=exitCode;this.nestedError=void 0}};var InvalidArgumentError2=class extends CommanderError2{constructor(message){
super(1,"commander.invalidArgument",message);Error.captureStackTrace(this,this.constructor);this.name=this.constructor.name}};exports.CommanderError=CommanderError2;
exports.InvalidArgumentError=InvalidArgumentError2}});var require_argument=__commonJS({"node_modules/commander/lib/argument.js"(exports){var{InvalidArgumentError:InvalidArgumentError2}=require_error();var Argument2=class{constructor(name,description){
this.description=description||"";this.variadic=false;this.parseArg=void 0;this.defaultValue=void 0;this.defaultValueDescription=void 0;this.argChoices=void 0;switch(name[0]){case"\
<":this.required=true;this._name=name.slice(1,-1);break;case"[":this.required=false;this._name=name.slice(1,-1);break;default:this.required=true;this._name=name;
break}if(this._name.endsWith("...")){this.variadic=true;this._name=this._name.slice(0,-3)}}name(){return this._name}_collectValue(value,previous){if(previous===
this.defaultValue||!Array.isArray(previous)){return[value]}previous.push(value);return previous}default(value,description){this.defaultValue=value;this.defaultValueDescription=
description;return this}argParser(fn){this.parseArg=fn;return this}choices(values){this.argChoices=values.slice();this.parseArg=(arg,previous)=>{if(!this.argChoices.
includes(arg)){throw new InvalidArgumentError2(`Allowed choices are ${this.argChoices.join(", ")}.`)}if(this.variadic){return this._collectValue(arg,previous)}return arg};
return this}argRequired(){this.required=true;return this}argOptional(){this.required=false;return this}};function humanReadableArgName(arg){const nameOutput=arg.
name()+(arg.variadic===true?"...":"");return arg.required?"<"+nameOutput+">":"["+nameOutput+"]"}exports.Argument=Argument2;exports.humanReadableArgName=humanReadableArgName}});var require_help=__commonJS({"node_modules/commander/lib/help.js"(exports){var{humanReadableArgName}=require_argument();var Help2=class{constructor(){this.helpWidth=
void 0;this.minWidthToWrap=40;this.sortSubcommands=false;this.sortOptions=false;this.showGlobalOptions=false}prepareContext(contextOptions){this.helpWidth=this.
helpWidth??contextOptions.helpWidth??80}visibleCommands(cmd){const visibleCommands=cmd.commands.filter(cmd2=>!cmd2._hidden);const helpCommand=cmd._getHelpCommand();
if(helpCommand&&!helpCommand._hidden){visibleCommands.push(helpCommand)}if(this.sortSubcommands){visibleCommands.sort((a,b)=>{return a.name().localeCompare(b.name())})}
return visibleCommands}compareOptions(a,b){const getSortKey=option=>{return option.short?option.short.replace(/^-/,""):option.long.replace(/^--/,"")};return getSortKey(
a).localeCompare(getSortKey(b))}visibleOptions(cmd){const visibleOptions=cmd.options.filter(option=>!option.hidden);const helpOption=cmd._getHelpOption();if(helpOption&&
!helpOption.hidden){const removeShort=helpOption.short&&cmd._findOption(helpOption.short);const removeLong=helpOption.long&&cmd._findOption(helpOption.long);if(!removeShort&&
!removeLong){visibleOptions.push(helpOption)}else if(helpOption.long&&!removeLong){visibleOptions.push(cmd.createOption(helpOption.long,helpOption.description))}else if(helpOption.
short&&!removeShort){visibleOptions.push(cmd.createOption(helpOption.short,helpOption.description))}}if(this.sortOptions){visibleOptions.sort(this.compareOptions)}
return visibleOptions}visibleGlobalOptions(cmd){if(!this.showGlobalOptions)return[];const globalOptions=[];for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=
ancestorCmd.parent){const visibleOptions=ancestorCmd.options.filter(option=>!option.hidden);globalOptions.push(...visibleOptions)}if(this.sortOptions){globalOptions.
sort(this.compareOptions)}return globalOptions}visibleArguments(cmd){if(cmd._argsDescription){cmd.registeredArguments.forEach(argument=>{argument.description=argument.
description||cmd._argsDescription[argument.name()]||""})}if(cmd.registeredArguments.find(argument=>argument.description)){return cmd.registeredArguments}return[]}subcommandTerm(cmd){
const args=cmd.registeredArguments.map(arg=>humanReadableArgName(arg)).join(" ");return cmd._name+(cmd._aliases[0]?"|"+cmd._aliases[0]:"")+(cmd.options.length?"\
 [options]":"")+(args?" "+args:"")}optionTerm(option){return option.flags}argumentTerm(argument){return argument.name()}longestSubcommandTermLength(cmd,helper){
return helper.visibleCommands(cmd).reduce((max,command)=>{return Math.max(max,this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))))},0)}longestOptionTermLength(cmd,helper){
return helper.visibleOptions(cmd).reduce((max,option)=>{return Math.max(max,this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))))},0)}longestGlobalOptionTermLength(cmd,helper){
return helper.visibleGlobalOptions(cmd).reduce((max,option)=>{return Math.max(max,this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))))},0)}longestArgumentTermLength(cmd,helper){
return helper.visibleArguments(cmd).reduce((max,argument)=>{return Math.max(max,this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))))},0)}commandUsage(cmd){
let cmdName=cmd._name;if(cmd._aliases[0]){cmdName=cmdName+"|"+cmd._aliases[0]}let ancestorCmdNames="";for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.
parent){ancestorCmdNames=ancestorCmd.name()+" "+ancestorCmdNames}return ancestorCmdNames+cmdName+" "+cmd.usage()}commandDescription(cmd){return cmd.description()}subcommandDescription(cmd){
return cmd.summary()||cmd.description()}optionDescription(option){const extraInfo=[];if(option.argChoices){extraInfo.push(`choices: ${option.argChoices.map(choice=>JSON.
stringify(choice)).join(", ")}`)}if(option.defaultValue!==void 0){const showDefault=option.required||option.optional||option.isBoolean()&&typeof option.defaultValue===
"boolean";if(showDefault){extraInfo.push(`default: ${option.defaultValueDescription||JSON.stringify(option.defaultValue)}`)}}if(option.presetArg!==void 0&&option.
optional){extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`)}if(option.envVar!==void 0){extraInfo.push(`env: ${option.envVar}`)}if(extraInfo.length>0){
const extraDescription=`(${extraInfo.join(", ")})`;if(option.description){return`${option.description} ${extraDescription}`}return extraDescription}return option.
description}argumentDescription(argument){const extraInfo=[];if(argument.argChoices){extraInfo.push(`choices: ${argument.argChoices.map(choice=>JSON.stringify(choice)).
join(", ")}`)}if(argument.defaultValue!==void 0){extraInfo.push(`default: ${argument.defaultValueDescription||JSON.stringify(argument.defaultValue)}`)}if(extraInfo.
length>0){const extraDescription=`(${extraInfo.join(", ")})`;if(argument.description){return`${argument.description} ${extraDescription}`}return extraDescription}
return argument.description}formatItemList(heading,items,helper){if(items.length===0)return[];return[helper.styleTitle(heading),...items,""]}groupItems(unsortedItems,visibleItems,getGroup){
const result=new Map;unsortedItems.forEach(item=>{const group=getGroup(item);if(!result.has(group))result.set(group,[])});visibleItems.forEach(item=>{const group=getGroup(
item);if(!result.has(group)){result.set(group,[])}result.get(group).push(item)});return result}formatHelp(cmd,helper){const termWidth=helper.padWidth(cmd,helper);
const helpWidth=helper.helpWidth??80;function callFormatItem(term,description){return helper.formatItem(term,termWidth,description,helper)}let output=[`${helper.
styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,""];const commandDescription=helper.commandDescription(cmd);if(commandDescription.length>0){
output=output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription),helpWidth),""])}const argumentList=helper.visibleArguments(cmd).map(argument=>{
return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)),helper.styleArgumentDescription(helper.argumentDescription(argument)))});output=output.
concat(this.formatItemList("Arguments:",argumentList,helper));const optionGroups=this.groupItems(cmd.options,helper.visibleOptions(cmd),option=>option.helpGroupHeading??
"Options:");optionGroups.forEach((options,group)=>{const optionList=options.map(option=>{return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)),
helper.styleOptionDescription(helper.optionDescription(option)))});output=output.concat(this.formatItemList(group,optionList,helper))});if(helper.showGlobalOptions){
const globalOptionList=helper.visibleGlobalOptions(cmd).map(option=>{return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)),helper.styleOptionDescription(
helper.optionDescription(option)))});output=output.concat(this.formatItemList("Global Options:",globalOptionList,helper))}const commandGroups=this.groupItems(cmd.
commands,helper.visibleCommands(cmd),sub=>sub.helpGroup()||"Commands:");commandGroups.forEach((commands,group)=>{const commandList=commands.map(sub=>{return callFormatItem(
helper.styleSubcommandTerm(helper.subcommandTerm(sub)),helper.styleSubcommandDescription(helper.subcommandDescription(sub)))});output=output.concat(this.formatItemList(
group,commandList,helper))});return output.join("\n")}displayWidth(str){return stripColor(str).length}styleTitle(str){return str}styleUsage(str){return str.split(
" ").map(word=>{if(word==="[options]")return this.styleOptionText(word);if(word==="[command]")return this.styleSubcommandText(word);if(word[0]==="["||word[0]===
"<")return this.styleArgumentText(word);return this.styleCommandText(word)}).join(" ")}styleCommandDescription(str){return this.styleDescriptionText(str)}styleOptionDescription(str){
return this.styleDescriptionText(str)}styleSubcommandDescription(str){return this.styleDescriptionText(str)}styleArgumentDescription(str){return this.styleDescriptionText(
str)}styleDescriptionText(str){return str}styleOptionTerm(str){return this.styleOptionText(str)}styleSubcommandTerm(str){return str.split(" ").map(word=>{if(word===
"[options]")return this.styleOptionText(word);if(word[0]==="["||word[0]==="<")return this.styleArgumentText(word);return this.styleSubcommandText(word)}).join("\
 ")}styleArgumentTerm(str){return this.styleArgumentText(str)}styleOptionText(str){return str}styleArgumentText(str){return str}styleSubcommandText(str){return str}styleCommandText(str){
return str}padWidth(cmd,helper){return Math.max(helper.longestOptionTermLength(cmd,helper),helper.longestGlobalOptionTermLength(cmd,helper),helper.longestSubcommandTermLength(
cmd,helper),helper.longestArgumentTermLength(cmd,helper))}preformatted(str){return/\n[^\S\r\n]/.test(str)}formatItem(term,termWidth,description,helper){const itemIndent=2;
const itemIndentStr=" ".repeat(itemIndent);if(!description)return itemIndentStr+term;const paddedTerm=term.padEnd(termWidth+term.length-helper.displayWidth(term));
const spacerWidth=2;const helpWidth=this.helpWidth??80;const remainingWidth=helpWidth-termWidth-spacerWidth-itemIndent;let formattedDescription;if(remainingWidth<
this.minWidthToWrap||helper.preformatted(description)){formattedDescription=description}else{const wrappedDescription=helper.boxWrap(description,remainingWidth);
formattedDescription=wrappedDescription.replace(/\n/g,"\n"+" ".repeat(termWidth+spacerWidth))}return itemIndentStr+paddedTerm+" ".repeat(spacerWidth)+formattedDescription.
replace(/\n/g,`
${itemIndentStr}`)}boxWrap(str,width){if(width<this.minWidthToWrap)return str;const rawLines=str.split(/\r\n|\n/);const chunkPattern=/[\s]*[^\s]+/g;const wrappedLines=[];
rawLines.forEach(line=>{const chunks=line.match(chunkPattern);if(chunks===null){wrappedLines.push("");return}let sumChunks=[chunks.shift()];let sumWidth=this.displayWidth(
sumChunks[0]);chunks.forEach(chunk=>{const visibleWidth=this.displayWidth(chunk);if(sumWidth+visibleWidth<=width){sumChunks.push(chunk);sumWidth+=visibleWidth;return}
wrappedLines.push(sumChunks.join(""));const nextChunk=chunk.trimStart();sumChunks=[nextChunk];sumWidth=this.displayWidth(nextChunk)});wrappedLines.push(sumChunks.
join(""))});return wrappedLines.join("\n")}};function stripColor(str){const sgrPattern=/\x1b\[\d*(;\d*)*m/g;return str.replace(sgrPattern,"")}exports.Help=Help2;
exports.stripColor=stripColor}});var require_option=__commonJS({"node_modules/commander/lib/option.js"(exports){var{InvalidArgumentError:InvalidArgumentError2}=require_error();var Option2=class{constructor(flags,description){
this.flags=flags;this.description=description||"";this.required=flags.includes("<");this.optional=flags.includes("[");this.variadic=/\w\.\.\.[>\]]$/.test(flags);
this.mandatory=false;const optionFlags=splitOptionFlags(flags);this.short=optionFlags.shortFlag;this.long=optionFlags.longFlag;this.negate=false;if(this.long){this.
negate=this.long.startsWith("--no-")}this.defaultValue=void 0;this.defaultValueDescription=void 0;this.presetArg=void 0;this.envVar=void 0;this.parseArg=void 0;
this.hidden=false;this.argChoices=void 0;this.conflictsWith=[];this.implied=void 0;this.helpGroupHeading=void 0}default(value,description){this.defaultValue=value;
this.defaultValueDescription=description;return this}preset(arg){this.presetArg=arg;return this}conflicts(names){this.conflictsWith=this.conflictsWith.concat(names);
return this}implies(impliedOptionValues){let newImplied=impliedOptionValues;if(typeof impliedOptionValues==="string"){newImplied={[impliedOptionValues]:true}}this.
implied=Object.assign(this.implied||{},newImplied);return this}env(name){this.envVar=name;return this}argParser(fn){this.parseArg=fn;return this}makeOptionMandatory(mandatory=true){
this.mandatory=!!mandatory;return this}hideHelp(hide=true){this.hidden=!!hide;return this}_collectValue(value,previous){if(previous===this.defaultValue||!Array.
isArray(previous)){return[value]}previous.push(value);return previous}choices(values){this.argChoices=values.slice();this.parseArg=(arg,previous)=>{if(!this.argChoices.
includes(arg)){throw new InvalidArgumentError2(`Allowed choices are ${this.argChoices.join(", ")}.`)}if(this.variadic){return this._collectValue(arg,previous)}return arg};
return this}name(){if(this.long){return this.long.replace(/^--/,"")}return this.short.replace(/^-/,"")}attributeName(){if(this.negate){return camelcase(this.name().
replace(/^no-/,""))}return camelcase(this.name())}helpGroup(heading){this.helpGroupHeading=heading;return this}is(arg){return this.short===arg||this.long===arg}isBoolean(){
return!this.required&&!this.optional&&!this.negate}};var DualOptions=class{constructor(options){this.positiveOptions=new Map;this.negativeOptions=new Map;this.dualOptions=
new Set;options.forEach(option=>{if(option.negate){this.negativeOptions.set(option.attributeName(),option)}else{this.positiveOptions.set(option.attributeName(),
option)}});this.negativeOptions.forEach((value,key)=>{if(this.positiveOptions.has(key)){this.dualOptions.add(key)}})}valueFromOption(value,option){const optionKey=option.
attributeName();if(!this.dualOptions.has(optionKey))return true;const preset=this.negativeOptions.get(optionKey).presetArg;const negativeValue=preset!==void 0?preset:
false;return option.negate===(negativeValue===value)}};function camelcase(str){return str.split("-").reduce((str2,word)=>{return str2+word[0].toUpperCase()+word.
slice(1)})}function splitOptionFlags(flags){let shortFlag;let longFlag;const shortFlagExp=/^-[^-]$/;const longFlagExp=/^--[^-]/;const flagParts=flags.split(/[ |,]+/).
concat("guard");if(shortFlagExp.test(flagParts[0]))shortFlag=flagParts.shift();if(longFlagExp.test(flagParts[0]))longFlag=flagParts.shift();if(!shortFlag&&shortFlagExp.
test(flagParts[0]))shortFlag=flagParts.shift();if(!shortFlag&&longFlagExp.test(flagParts[0])){shortFlag=longFlag;longFlag=flagParts.shift()}if(flagParts[0].startsWith(
"-")){const unsupportedFlag=flagParts[0];const baseError=`option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;if(/^-[^-][^-]/.test(unsupportedFlag))
throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);if(shortFlagExp.test(unsupportedFlag))throw new Error(`${baseError}
- too many short flags`);if(longFlagExp.test(unsupportedFlag))throw new Error(`${baseError}
- too many long flags`);throw new Error(`${baseError}
- unrecognised flag format`)}if(shortFlag===void 0&&longFlag===void 0)throw new Error(`option creation failed due to no flags found in '${flags}'.`);return{shortFlag,
longFlag}}exports.Option=Option2;exports.DualOptions=DualOptions}});var require_suggestSimilar=__commonJS({"node_modules/commander/lib/suggestSimilar.js"(exports){var maxDistance=3;function editDistance(a,b){if(Math.abs(a.length-
b.length)>maxDistance)return Math.max(a.length,b.length);const d=[];for(let i=0;i<=a.length;i++){d[i]=[i]}for(let j=0;j<=b.length;j++){d[0][j]=j}for(let j=1;j<=
b.length;j++){for(let i=1;i<=a.length;i++){let cost=1;if(a[i-1]===b[j-1]){cost=0}else{cost=1}d[i][j]=Math.min(d[i-1][j]+1,d[i][j-1]+1,d[i-1][j-1]+cost);if(i>1&&
j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]){d[i][j]=Math.min(d[i][j],d[i-2][j-2]+1)}}}return d[a.length][b.length]}function suggestSimilar(word,candidates){if(!candidates||
candidates.length===0)return"";candidates=Array.from(new Set(candidates));const searchingOptions=word.startsWith("--");if(searchingOptions){word=word.slice(2);candidates=
candidates.map(candidate=>candidate.slice(2))}let similar=[];let bestDistance=maxDistance;const minSimilarity=.4;candidates.forEach(candidate=>{if(candidate.length<=
1)return;const distance2=editDistance(word,candidate);const length=Math.max(word.length,candidate.length);const similarity=(length-distance2)/length;if(similarity>
minSimilarity){if(distance2<bestDistance){bestDistance=distance2;similar=[candidate]}else if(distance2===bestDistance){similar.push(candidate)}}});similar.sort(
(a,b)=>a.localeCompare(b));if(searchingOptions){similar=similar.map(candidate=>`--${candidate}`)}if(similar.length>1){return`
(Did you mean one of ${similar.join(", ")}?)`}if(similar.length===1){return`
(Did you mean ${similar[0]}?)`}return""}exports.suggestSimilar=suggestSimilar}});var require_command=__commonJS({"node_modules/commander/lib/command.js"(exports){var EventEmitter=__require("node:events").EventEmitter;var childProcess=void 0;
var path=__require("node:path");var fs=__require("node:fs");var process2=__require("node:process");var{Argument:Argument2,humanReadableArgName}=require_argument();
var{CommanderError:CommanderError2}=require_error();var{Help:Help2,stripColor}=require_help();var{Option:Option2,DualOptions}=require_option();var{suggestSimilar}=require_suggestSimilar();
var Command2=class _Command extends EventEmitter{constructor(name){super();this.commands=[];this.options=[];this.parent=null;this._allowUnknownOption=false;this.
_allowExcessArguments=false;this.registeredArguments=[];this._args=this.registeredArguments;this.args=[];this.rawArgs=[];this.processedArgs=[];this._scriptPath=
null;this._name=name||"";this._optionValues={};this._optionValueSources={};this._storeOptionsAsProperties=false;this._actionHandler=null;this._executableHandler=
false;this._executableFile=null;this._executableDir=null;this._defaultCommandName=null;this._exitCallback=null;this._aliases=[];this._combineFlagAndOptionalValue=
true;this._description="";this._summary="";this._argsDescription=void 0;this._enablePositionalOptions=false;this._passThroughOptions=false;this._lifeCycleHooks=
{};this._showHelpAfterError=false;this._showSuggestionAfterError=true;this._savedState=null;this._outputConfiguration={writeOut:str=>process2.stdout.write(str),
writeErr:str=>process2.stderr.write(str),outputError:(str,write)=>write(str),getOutHelpWidth:()=>process2.stdout.isTTY?process2.stdout.columns:void 0,getErrHelpWidth:()=>process2.
stderr.isTTY?process2.stderr.columns:void 0,getOutHasColors:()=>useColor()??(process2.stdout.isTTY&&process2.stdout.hasColors?.()),getErrHasColors:()=>useColor()??
(process2.stderr.isTTY&&process2.stderr.hasColors?.()),stripColor:str=>stripColor(str)};this._hidden=false;this._helpOption=void 0;this._addImplicitHelpCommand=
void 0;this._helpCommand=void 0;this._helpConfiguration={};this._helpGroupHeading=void 0;this._defaultCommandGroup=void 0;this._defaultOptionGroup=void 0}copyInheritedSettings(sourceCommand){
this._outputConfiguration=sourceCommand._outputConfiguration;this._helpOption=sourceCommand._helpOption;this._helpCommand=sourceCommand._helpCommand;this._helpConfiguration=
sourceCommand._helpConfiguration;this._exitCallback=sourceCommand._exitCallback;this._storeOptionsAsProperties=sourceCommand._storeOptionsAsProperties;this._combineFlagAndOptionalValue=
sourceCommand._combineFlagAndOptionalValue;this._allowExcessArguments=sourceCommand._allowExcessArguments;this._enablePositionalOptions=sourceCommand._enablePositionalOptions;
this._showHelpAfterError=sourceCommand._showHelpAfterError;this._showSuggestionAfterError=sourceCommand._showSuggestionAfterError;return this}_getCommandAndAncestors(){
const result=[];for(let command=this;command;command=command.parent){result.push(command)}return result}command(nameAndArgs,actionOptsOrExecDesc,execOpts){let desc=actionOptsOrExecDesc;
let opts=execOpts;if(typeof desc==="object"&&desc!==null){opts=desc;desc=null}opts=opts||{};const[,name,args]=nameAndArgs.match(/([^ ]+) *(.*)/);const cmd=this.
createCommand(name);if(desc){cmd.description(desc);cmd._executableHandler=true}if(opts.isDefault)this._defaultCommandName=cmd._name;cmd._hidden=!!(opts.noHelp||
opts.hidden);cmd._executableFile=opts.executableFile||null;if(args)cmd.arguments(args);this._registerCommand(cmd);cmd.parent=this;cmd.copyInheritedSettings(this);
if(desc)return this;return cmd}createCommand(name){return new _Command(name)}createHelp(){return Object.assign(new Help2,this.configureHelp())}configureHelp(configuration){
if(configuration===void 0)return this._helpConfiguration;this._helpConfiguration=configuration;return this}configureOutput(configuration){if(configuration===void 0)
return this._outputConfiguration;this._outputConfiguration={...this._outputConfiguration,...configuration};return this}showHelpAfterError(displayHelp=true){if(typeof displayHelp!==
"string")displayHelp=!!displayHelp;this._showHelpAfterError=displayHelp;return this}showSuggestionAfterError(displaySuggestion=true){this._showSuggestionAfterError=
!!displaySuggestion;return this}addCommand(cmd,opts){if(!cmd._name){throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`)}opts=opts||{};if(opts.isDefault)this._defaultCommandName=cmd._name;if(opts.noHelp||opts.hidden)cmd.
_hidden=true;this._registerCommand(cmd);cmd.parent=this;cmd._checkForBrokenPassThrough();return this}createArgument(name,description){return new Argument2(name,
description)}argument(name,description,parseArg,defaultValue){const argument=this.createArgument(name,description);if(typeof parseArg==="function"){argument.default(
defaultValue).argParser(parseArg)}else{argument.default(parseArg)}this.addArgument(argument);return this}arguments(names){names.trim().split(/ +/).forEach(detail=>{
this.argument(detail)});return this}addArgument(argument){const previousArgument=this.registeredArguments.slice(-1)[0];if(previousArgument?.variadic){throw new Error(
`only the last argument can be variadic '${previousArgument.name()}'`)}if(argument.required&&argument.defaultValue!==void 0&&argument.parseArg===void 0){throw new Error(
`a default value for a required argument is never used: '${argument.name()}'`)}this.registeredArguments.push(argument);return this}helpCommand(enableOrNameAndArgs,description){
if(typeof enableOrNameAndArgs==="boolean"){this._addImplicitHelpCommand=enableOrNameAndArgs;if(enableOrNameAndArgs&&this._defaultCommandGroup){this._initCommandGroup(
this._getHelpCommand())}return this}const nameAndArgs=enableOrNameAndArgs??"help [command]";const[,helpName,helpArgs]=nameAndArgs.match(/([^ ]+) *(.*)/);const helpDescription=description??
"display help for command";const helpCommand=this.createCommand(helpName);helpCommand.helpOption(false);if(helpArgs)helpCommand.arguments(helpArgs);if(helpDescription)
helpCommand.description(helpDescription);this._addImplicitHelpCommand=true;this._helpCommand=helpCommand;if(enableOrNameAndArgs||description)this._initCommandGroup(
helpCommand);return this}addHelpCommand(helpCommand,deprecatedDescription){if(typeof helpCommand!=="object"){this.helpCommand(helpCommand,deprecatedDescription);
return this}this._addImplicitHelpCommand=true;this._helpCommand=helpCommand;this._initCommandGroup(helpCommand);return this}_getHelpCommand(){const hasImplicitHelpCommand=this.
_addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"));if(hasImplicitHelpCommand){if(this._helpCommand===void 0){this.
helpCommand(void 0,void 0)}return this._helpCommand}return null}hook(event,listener){const allowedValues=["preSubcommand","preAction","postAction"];if(!allowedValues.
includes(event)){throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`)}if(this._lifeCycleHooks[event]){this._lifeCycleHooks[event].push(listener)}else{this._lifeCycleHooks[event]=[
listener]}return this}exitOverride(fn){if(fn){this._exitCallback=fn}else{this._exitCallback=err=>{if(err.code!=="commander.executeSubCommandAsync"){throw err}else{}}}
return this}_exit(exitCode,code,message){if(this._exitCallback){this._exitCallback(new CommanderError2(exitCode,code,message))}process2.exit(exitCode)}action(fn){
const listener=args=>{const expectedArgsCount=this.registeredArguments.length;const actionArgs=args.slice(0,expectedArgsCount);if(this._storeOptionsAsProperties){
actionArgs[expectedArgsCount]=this}else{actionArgs[expectedArgsCount]=this.opts()}actionArgs.push(this);return fn.apply(this,actionArgs)};this._actionHandler=listener;
return this}createOption(flags,description){return new Option2(flags,description)}_callParseArg(target,value,previous,invalidArgumentMessage){try{return target.
parseArg(value,previous)}catch(err){if(err.code==="commander.invalidArgument"){const message=`${invalidArgumentMessage} ${err.message}`;this.error(message,{exitCode:err.
exitCode,code:err.code})}throw err}}_registerOption(option){const matchingOption=option.short&&this._findOption(option.short)||option.long&&this._findOption(option.
long);if(matchingOption){const matchingFlag=option.long&&this._findOption(option.long)?option.long:option.short;throw new Error(`Cannot add option '${option.flags}\
'${this._name&&` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`)}this._initOptionGroup(option);this.options.push(option)}_registerCommand(command){const knownBy=cmd=>{return[
cmd.name()].concat(cmd.aliases())};const alreadyUsed=knownBy(command).find(name=>this._findCommand(name));if(alreadyUsed){const existingCmd=knownBy(this._findCommand(
alreadyUsed)).join("|");const newCmd=knownBy(command).join("|");throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`)}this.
_initCommandGroup(command);this.commands.push(command)}addOption(option){this._registerOption(option);const oname=option.name();const name=option.attributeName();
if(option.negate){const positiveLongFlag=option.long.replace(/^--no-/,"--");if(!this._findOption(positiveLongFlag)){this.setOptionValueWithSource(name,option.defaultValue===
void 0?true:option.defaultValue,"default")}}else if(option.defaultValue!==void 0){this.setOptionValueWithSource(name,option.defaultValue,"default")}const handleOptionValue=(val,invalidValueMessage,valueSource)=>{
if(val==null&&option.presetArg!==void 0){val=option.presetArg}const oldValue=this.getOptionValue(name);if(val!==null&&option.parseArg){val=this._callParseArg(option,
val,oldValue,invalidValueMessage)}else if(val!==null&&option.variadic){val=option._collectValue(val,oldValue)}if(val==null){if(option.negate){val=false}else if(option.
isBoolean()||option.optional){val=true}else{val=""}}this.setOptionValueWithSource(name,val,valueSource)};this.on("option:"+oname,val=>{const invalidValueMessage=`\
error: option '${option.flags}' argument '${val}' is invalid.`;handleOptionValue(val,invalidValueMessage,"cli")});if(option.envVar){this.on("optionEnv:"+oname,val=>{
const invalidValueMessage=`error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;handleOptionValue(val,invalidValueMessage,"en\
v")})}return this}_optionEx(config,flags,description,fn,defaultValue){if(typeof flags==="object"&&flags instanceof Option2){throw new Error("To add an Option ob\
ject use addOption() instead of option() or requiredOption()")}const option=this.createOption(flags,description);option.makeOptionMandatory(!!config.mandatory);
if(typeof fn==="function"){option.default(defaultValue).argParser(fn)}else if(fn instanceof RegExp){const regex=fn;fn=(val,def)=>{const m=regex.exec(val);return m?
m[0]:def};option.default(defaultValue).argParser(fn)}else{option.default(fn)}return this.addOption(option)}option(flags,description,parseArg,defaultValue){return this.
_optionEx({},flags,description,parseArg,defaultValue)}requiredOption(flags,description,parseArg,defaultValue){return this._optionEx({mandatory:true},flags,description,
parseArg,defaultValue)}combineFlagAndOptionalValue(combine=true){this._combineFlagAndOptionalValue=!!combine;return this}allowUnknownOption(allowUnknown=true){this.
_allowUnknownOption=!!allowUnknown;return this}allowExcessArguments(allowExcess=true){this._allowExcessArguments=!!allowExcess;return this}enablePositionalOptions(positional=true){
this._enablePositionalOptions=!!positional;return this}passThroughOptions(passThrough=true){this._passThroughOptions=!!passThrough;this._checkForBrokenPassThrough();
return this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions){throw new Error(`passThroughOptions ca\
nnot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}}storeOptionsAsProperties(storeAsProperties=true){if(this.options.
length){throw new Error("call .storeOptionsAsProperties() before adding options")}if(Object.keys(this._optionValues).length){throw new Error("call .storeOptions\
AsProperties() before setting option values")}this._storeOptionsAsProperties=!!storeAsProperties;return this}getOptionValue(key){if(this._storeOptionsAsProperties){
return this[key]}return this._optionValues[key]}setOptionValue(key,value){return this.setOptionValueWithSource(key,value,void 0)}setOptionValueWithSource(key,value,source){
if(this._storeOptionsAsProperties){this[key]=value}else{this._optionValues[key]=value}this._optionValueSources[key]=source;return this}getOptionValueSource(key){
return this._optionValueSources[key]}getOptionValueSourceWithGlobals(key){let source;this._getCommandAndAncestors().forEach(cmd=>{if(cmd.getOptionValueSource(key)!==
void 0){source=cmd.getOptionValueSource(key)}});return source}_prepareUserArgs(argv,parseOptions){if(argv!==void 0&&!Array.isArray(argv)){throw new Error("first\
 parameter to parse must be array or undefined")}parseOptions=parseOptions||{};if(argv===void 0&&parseOptions.from===void 0){if(process2.versions?.electron){parseOptions.
from="electron"}const execArgv=process2.execArgv??[];if(execArgv.includes("-e")||execArgv.includes("--eval")||execArgv.includes("-p")||execArgv.includes("--prin\
t")){parseOptions.from="eval"}}if(argv===void 0){argv=process2.argv}this.rawArgs=argv.slice();let userArgs;switch(parseOptions.from){case void 0:case"node":this.
_scriptPath=argv[1];userArgs=argv.slice(2);break;case"electron":if(process2.defaultApp){this._scriptPath=argv[1];userArgs=argv.slice(2)}else{userArgs=argv.slice(
1)}break;case"user":userArgs=argv.slice(0);break;case"eval":userArgs=argv.slice(1);break;default:throw new Error(`unexpected parse option { from: '${parseOptions.
from}' }`)}if(!this._name&&this._scriptPath)this.nameFromFilename(this._scriptPath);this._name=this._name||"program";return userArgs}parse(argv,parseOptions){this.
_prepareForParse();const userArgs=this._prepareUserArgs(argv,parseOptions);this._parseCommand([],userArgs);return this}async parseAsync(argv,parseOptions){this.
_prepareForParse();const userArgs=this._prepareUserArgs(argv,parseOptions);await this._parseCommand([],userArgs);return this}_prepareForParse(){if(this._savedState===
null){this.saveStateBeforeParse()}else{this.restoreStateBeforeParse()}}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},
_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when st\
oreOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name;this._scriptPath=null;this.rawArgs=
[];this._optionValues={...this._savedState._optionValues};this._optionValueSources={...this._savedState._optionValueSources};this.args=[];this.processedArgs=[]}_checkForMissingExecutable(executableFile,executableDir,subcommandName){
if(fs.existsSync(executableFile))return;const executableDirMessage=executableDir?`searched for local subcommand relative to directory '${executableDir}'`:"no di\
rectory for search for local subcommand, use .executableDir() to supply a custom directory";const executableMissing=`'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;throw new Error(executableMissing)}_executeSubCommand(subcommand,args){args=args.slice();let launchWithNode=false;const sourceExt=["\
.js",".ts",".tsx",".mjs",".cjs"];function findFile(baseDir,baseName){const localBin=path.resolve(baseDir,baseName);if(fs.existsSync(localBin))return localBin;if(sourceExt.
includes(path.extname(baseName)))return void 0;const foundExt=sourceExt.find(ext=>fs.existsSync(`${localBin}${ext}`));if(foundExt)return`${localBin}${foundExt}`;
return void 0}this._checkForMissingMandatoryOptions();this._checkForConflictingOptions();let executableFile=subcommand._executableFile||`${this._name}-${subcommand.
_name}`;let executableDir=this._executableDir||"";if(this._scriptPath){let resolvedScriptPath;try{resolvedScriptPath=fs.realpathSync(this._scriptPath)}catch{resolvedScriptPath=
this._scriptPath}executableDir=path.resolve(path.dirname(resolvedScriptPath),executableDir)}if(executableDir){let localFile=findFile(executableDir,executableFile);
if(!localFile&&!subcommand._executableFile&&this._scriptPath){const legacyName=path.basename(this._scriptPath,path.extname(this._scriptPath));if(legacyName!==this.
_name){localFile=findFile(executableDir,`${legacyName}-${subcommand._name}`)}}executableFile=localFile||executableFile}launchWithNode=sourceExt.includes(path.extname(
executableFile));let proc;if(process2.platform!=="win32"){if(launchWithNode){args.unshift(executableFile);args=incrementNodeInspectorPort(process2.execArgv).concat(
args);proc=childProcess.spawn(process2.argv[0],args,{stdio:"inherit"})}else{proc=childProcess.spawn(executableFile,args,{stdio:"inherit"})}}else{this._checkForMissingExecutable(
executableFile,executableDir,subcommand._name);args.unshift(executableFile);args=incrementNodeInspectorPort(process2.execArgv).concat(args);proc=childProcess.spawn(
process2.execPath,args,{stdio:"inherit"})}if(!proc.killed){const signals=["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"];signals.forEach(signal=>{process2.on(
signal,()=>{if(proc.killed===false&&proc.exitCode===null){proc.kill(signal)}})})}const exitCallback=this._exitCallback;proc.on("close",code=>{code=code??1;if(!exitCallback){
process2.exit(code)}else{exitCallback(new CommanderError2(code,"commander.executeSubCommandAsync","(close)"))}});proc.on("error",err=>{if(err.code==="ENOENT"){this.
_checkForMissingExecutable(executableFile,executableDir,subcommand._name)}else if(err.code==="EACCES"){throw new Error(`'${executableFile}' not executable`)}if(!exitCallback){
process2.exit(1)}else{const wrappedError=new CommanderError2(1,"commander.executeSubCommandAsync","(error)");wrappedError.nestedError=err;exitCallback(wrappedError)}});
this.runningCommand=proc}_dispatchSubcommand(commandName,operands,unknown){const subCommand=this._findCommand(commandName);if(!subCommand)this.help({error:true});
subCommand._prepareForParse();let promiseChain;promiseChain=this._chainOrCallSubCommandHook(promiseChain,subCommand,"preSubcommand");promiseChain=this._chainOrCall(
promiseChain,()=>{if(subCommand._executableHandler){this._executeSubCommand(subCommand,operands.concat(unknown))}else{return subCommand._parseCommand(operands,unknown)}});
return promiseChain}_dispatchHelpCommand(subcommandName){if(!subcommandName){this.help()}const subCommand=this._findCommand(subcommandName);if(subCommand&&!subCommand.
_executableHandler){subCommand.help()}return this._dispatchSubcommand(subcommandName,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((arg,i)=>{if(arg.required&&this.args[i]==null){this.missingArgument(arg.name())}});if(this.registeredArguments.length>0&&this.registeredArguments[this.
registeredArguments.length-1].variadic){return}if(this.args.length>this.registeredArguments.length){this._excessArguments(this.args)}}_processArguments(){const myParseArg=(argument,value,previous)=>{
let parsedValue=value;if(value!==null&&argument.parseArg){const invalidValueMessage=`error: command-argument value '${value}' is invalid for argument '${argument.
name()}'.`;parsedValue=this._callParseArg(argument,value,previous,invalidValueMessage)}return parsedValue};this._checkNumberOfArguments();const processedArgs=[];
this.registeredArguments.forEach((declaredArg,index)=>{let value=declaredArg.defaultValue;if(declaredArg.variadic){if(index<this.args.length){value=this.args.slice(
index);if(declaredArg.parseArg){value=value.reduce((processed,v)=>{return myParseArg(declaredArg,v,processed)},declaredArg.defaultValue)}}else if(value===void 0){
value=[]}}else if(index<this.args.length){value=this.args[index];if(declaredArg.parseArg){value=myParseArg(declaredArg,value,declaredArg.defaultValue)}}processedArgs[index]=
value});this.processedArgs=processedArgs}_chainOrCall(promise,fn){if(promise?.then&&typeof promise.then==="function"){return promise.then(()=>fn())}return fn()}_chainOrCallHooks(promise,event){
let result=promise;const hooks=[];this._getCommandAndAncestors().reverse().filter(cmd=>cmd._lifeCycleHooks[event]!==void 0).forEach(hookedCommand=>{hookedCommand.
_lifeCycleHooks[event].forEach(callback=>{hooks.push({hookedCommand,callback})})});if(event==="postAction"){hooks.reverse()}hooks.forEach(hookDetail=>{result=this.
_chainOrCall(result,()=>{return hookDetail.callback(hookDetail.hookedCommand,this)})});return result}_chainOrCallSubCommandHook(promise,subCommand,event){let result=promise;
if(this._lifeCycleHooks[event]!==void 0){this._lifeCycleHooks[event].forEach(hook=>{result=this._chainOrCall(result,()=>{return hook(this,subCommand)})})}return result}_parseCommand(operands,unknown){
const parsed=this.parseOptions(unknown);this._parseOptionsEnv();this._parseOptionsImplied();operands=operands.concat(parsed.operands);unknown=parsed.unknown;this.
args=operands.concat(unknown);if(operands&&this._findCommand(operands[0])){return this._dispatchSubcommand(operands[0],operands.slice(1),unknown)}if(this._getHelpCommand()&&
operands[0]===this._getHelpCommand().name()){return this._dispatchHelpCommand(operands[1])}if(this._defaultCommandName){this._outputHelpIfRequested(unknown);return this.
_dispatchSubcommand(this._defaultCommandName,operands,unknown)}if(this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName){this.
help({error:true})}this._outputHelpIfRequested(parsed.unknown);this._checkForMissingMandatoryOptions();this._checkForConflictingOptions();const checkForUnknownOptions=()=>{
if(parsed.unknown.length>0){this.unknownOption(parsed.unknown[0])}};const commandEvent=`command:${this.name()}`;if(this._actionHandler){checkForUnknownOptions();
this._processArguments();let promiseChain;promiseChain=this._chainOrCallHooks(promiseChain,"preAction");promiseChain=this._chainOrCall(promiseChain,()=>this._actionHandler(
this.processedArgs));if(this.parent){promiseChain=this._chainOrCall(promiseChain,()=>{this.parent.emit(commandEvent,operands,unknown)})}promiseChain=this._chainOrCallHooks(
promiseChain,"postAction");return promiseChain}if(this.parent?.listenerCount(commandEvent)){checkForUnknownOptions();this._processArguments();this.parent.emit(commandEvent,
operands,unknown)}else if(operands.length){if(this._findCommand("*")){return this._dispatchSubcommand("*",operands,unknown)}if(this.listenerCount("command:*")){
this.emit("command:*",operands,unknown)}else if(this.commands.length){this.unknownCommand()}else{checkForUnknownOptions();this._processArguments()}}else if(this.
commands.length){checkForUnknownOptions();this.help({error:true})}else{checkForUnknownOptions();this._processArguments()}}_findCommand(name){if(!name)return void 0;
return this.commands.find(cmd=>cmd._name===name||cmd._aliases.includes(name))}_findOption(arg){return this.options.find(option=>option.is(arg))}_checkForMissingMandatoryOptions(){
this._getCommandAndAncestors().forEach(cmd=>{cmd.options.forEach(anOption=>{if(anOption.mandatory&&cmd.getOptionValue(anOption.attributeName())===void 0){cmd.missingMandatoryOptionValue(
anOption)}})})}_checkForConflictingLocalOptions(){const definedNonDefaultOptions=this.options.filter(option=>{const optionKey=option.attributeName();if(this.getOptionValue(
optionKey)===void 0){return false}return this.getOptionValueSource(optionKey)!=="default"});const optionsWithConflicting=definedNonDefaultOptions.filter(option=>option.
conflictsWith.length>0);optionsWithConflicting.forEach(option=>{const conflictingAndDefined=definedNonDefaultOptions.find(defined=>option.conflictsWith.includes(
defined.attributeName()));if(conflictingAndDefined){this._conflictingOption(option,conflictingAndDefined)}})}_checkForConflictingOptions(){this._getCommandAndAncestors().
forEach(cmd=>{cmd._checkForConflictingLocalOptions()})}parseOptions(args){const operands=[];const unknown=[];let dest=operands;function maybeOption(arg){return arg.
length>1&&arg[0]==="-"}const negativeNumberArg=arg=>{if(!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg))return false;return!this._getCommandAndAncestors().some(cmd=>cmd.
options.map(opt=>opt.short).some(short=>/^-\d$/.test(short)))};let activeVariadicOption=null;let activeGroup=null;let i=0;while(i<args.length||activeGroup){const arg=activeGroup??
args[i++];activeGroup=null;if(arg==="--"){if(dest===unknown)dest.push(arg);dest.push(...args.slice(i));break}if(activeVariadicOption&&(!maybeOption(arg)||negativeNumberArg(
arg))){this.emit(`option:${activeVariadicOption.name()}`,arg);continue}activeVariadicOption=null;if(maybeOption(arg)){const option=this._findOption(arg);if(option){
if(option.required){const value=args[i++];if(value===void 0)this.optionMissingArgument(option);this.emit(`option:${option.name()}`,value)}else if(option.optional){
let value=null;if(i<args.length&&(!maybeOption(args[i])||negativeNumberArg(args[i]))){value=args[i++]}this.emit(`option:${option.name()}`,value)}else{this.emit(
`option:${option.name()}`)}activeVariadicOption=option.variadic?option:null;continue}}if(arg.length>2&&arg[0]==="-"&&arg[1]!=="-"){const option=this._findOption(
`-${arg[1]}`);if(option){if(option.required||option.optional&&this._combineFlagAndOptionalValue){this.emit(`option:${option.name()}`,arg.slice(2))}else{this.emit(
`option:${option.name()}`);activeGroup=`-${arg.slice(2)}`}continue}}if(/^--[^=]+=/.test(arg)){const index=arg.indexOf("=");const option=this._findOption(arg.slice(
0,index));if(option&&(option.required||option.optional)){this.emit(`option:${option.name()}`,arg.slice(index+1));continue}}if(dest===operands&&maybeOption(arg)&&
!(this.commands.length===0&&negativeNumberArg(arg))){dest=unknown}if((this._enablePositionalOptions||this._passThroughOptions)&&operands.length===0&&unknown.length===
0){if(this._findCommand(arg)){operands.push(arg);unknown.push(...args.slice(i));break}else if(this._getHelpCommand()&&arg===this._getHelpCommand().name()){operands.
push(arg,...args.slice(i));break}else if(this._defaultCommandName){unknown.push(arg,...args.slice(i));break}}if(this._passThroughOptions){dest.push(arg,...args.
slice(i));break}dest.push(arg)}return{operands,unknown}}opts(){if(this._storeOptionsAsProperties){const result={};const len=this.options.length;for(let i=0;i<len;i++){
const key=this.options[i].attributeName();result[key]=key===this._versionOptionName?this._version:this[key]}return result}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((combinedOptions,cmd)=>Object.assign(combinedOptions,cmd.opts()),{})}error(message,errorOptions){this._outputConfiguration.
outputError(`${message}
`,this._outputConfiguration.writeErr);if(typeof this._showHelpAfterError==="string"){this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`)}else if(this._showHelpAfterError){this._outputConfiguration.writeErr("\n");this.outputHelp({error:true})}const config=errorOptions||{};const exitCode=config.
exitCode||1;const code=config.code||"commander.error";this._exit(exitCode,code,message)}_parseOptionsEnv(){this.options.forEach(option=>{if(option.envVar&&option.
envVar in process2.env){const optionKey=option.attributeName();if(this.getOptionValue(optionKey)===void 0||["default","config","env"].includes(this.getOptionValueSource(
optionKey))){if(option.required||option.optional){this.emit(`optionEnv:${option.name()}`,process2.env[option.envVar])}else{this.emit(`optionEnv:${option.name()}`)}}}})}_parseOptionsImplied(){
const dualHelper=new DualOptions(this.options);const hasCustomOptionValue=optionKey=>{return this.getOptionValue(optionKey)!==void 0&&!["default","implied"].includes(
this.getOptionValueSource(optionKey))};this.options.filter(option=>option.implied!==void 0&&hasCustomOptionValue(option.attributeName())&&dualHelper.valueFromOption(
this.getOptionValue(option.attributeName()),option)).forEach(option=>{Object.keys(option.implied).filter(impliedKey=>!hasCustomOptionValue(impliedKey)).forEach(
impliedKey=>{this.setOptionValueWithSource(impliedKey,option.implied[impliedKey],"implied")})})}missingArgument(name){const message=`error: missing required arg\
ument '${name}'`;this.error(message,{code:"commander.missingArgument"})}optionMissingArgument(option){const message=`error: option '${option.flags}' argument mi\
ssing`;this.error(message,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(option){const message=`error: required option '${option.flags}' \
not specified`;this.error(message,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(option,conflictingOption){const findBestOptionFromValue=option2=>{
const optionKey=option2.attributeName();const optionValue=this.getOptionValue(optionKey);const negativeOption=this.options.find(target=>target.negate&&optionKey===
target.attributeName());const positiveOption=this.options.find(target=>!target.negate&&optionKey===target.attributeName());if(negativeOption&&(negativeOption.presetArg===
void 0&&optionValue===false||negativeOption.presetArg!==void 0&&optionValue===negativeOption.presetArg)){return negativeOption}return positiveOption||option2};const getErrorMessage=option2=>{
const bestOption=findBestOptionFromValue(option2);const optionKey=bestOption.attributeName();const source=this.getOptionValueSource(optionKey);if(source==="env"){
return`environment variable '${bestOption.envVar}'`}return`option '${bestOption.flags}'`};const message=`error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(
conflictingOption)}`;this.error(message,{code:"commander.conflictingOption"})}unknownOption(flag){if(this._allowUnknownOption)return;let suggestion="";if(flag.startsWith(
"--")&&this._showSuggestionAfterError){let candidateFlags=[];let command=this;do{const moreFlags=command.createHelp().visibleOptions(command).filter(option=>option.
long).map(option=>option.long);candidateFlags=candidateFlags.concat(moreFlags);command=command.parent}while(command&&!command._enablePositionalOptions);suggestion=
suggestSimilar(flag,candidateFlags)}const message=`error: unknown option '${flag}'${suggestion}`;this.error(message,{code:"commander.unknownOption"})}_excessArguments(receivedArgs){
if(this._allowExcessArguments)return;const expected=this.registeredArguments.length;const s=expected===1?"":"s";const forSubcommand=this.parent?` for '${this.name()}\
'`:"";const message=`error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;this.error(message,{code:"com\
mander.excessArguments"})}unknownCommand(){const unknownName=this.args[0];let suggestion="";if(this._showSuggestionAfterError){const candidateNames=[];this.createHelp().
visibleCommands(this).forEach(command=>{candidateNames.push(command.name());if(command.alias())candidateNames.push(command.alias())});suggestion=suggestSimilar(
unknownName,candidateNames)}const message=`error: unknown command '${unknownName}'${suggestion}`;this.error(message,{code:"commander.unknownCommand"})}version(str,flags,description){
if(str===void 0)return this._version;this._version=str;flags=flags||"-V, --version";description=description||"output the version number";const versionOption=this.
createOption(flags,description);this._versionOptionName=versionOption.attributeName();this._registerOption(versionOption);this.on("option:"+versionOption.name(),
()=>{this._outputConfiguration.writeOut(`${str}
`);this._exit(0,"commander.version",str)});return this}description(str,argsDescription){if(str===void 0&&argsDescription===void 0)return this._description;this.
_description=str;if(argsDescription){this._argsDescription=argsDescription}return this}summary(str){if(str===void 0)return this._summary;this._summary=str;return this}alias(alias){
if(alias===void 0)return this._aliases[0];let command=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler){command=this.commands[this.
commands.length-1]}if(alias===command._name)throw new Error("Command alias can't be the same as its name");const matchingCommand=this.parent?._findCommand(alias);
if(matchingCommand){const existingCmd=[matchingCommand.name()].concat(matchingCommand.aliases()).join("|");throw new Error(`cannot add alias '${alias}' to comma\
nd '${this.name()}' as already have command '${existingCmd}'`)}command._aliases.push(alias);return this}aliases(aliases){if(aliases===void 0)return this._aliases;
aliases.forEach(alias=>this.alias(alias));return this}usage(str){if(str===void 0){if(this._usage)return this._usage;const args=this.registeredArguments.map(arg=>{
return humanReadableArgName(arg)});return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.
length?args:[]).join(" ")}this._usage=str;return this}name(str){if(str===void 0)return this._name;this._name=str;return this}helpGroup(heading){if(heading===void 0)
return this._helpGroupHeading??"";this._helpGroupHeading=heading;return this}commandsGroup(heading){if(heading===void 0)return this._defaultCommandGroup??"";this.
_defaultCommandGroup=heading;return this}optionsGroup(heading){if(heading===void 0)return this._defaultOptionGroup??"";this._defaultOptionGroup=heading;return this}_initOptionGroup(option){
if(this._defaultOptionGroup&&!option.helpGroupHeading)option.helpGroup(this._defaultOptionGroup)}_initCommandGroup(cmd){if(this._defaultCommandGroup&&!cmd.helpGroup())
cmd.helpGroup(this._defaultCommandGroup)}nameFromFilename(filename){this._name=path.basename(filename,path.extname(filename));return this}executableDir(path2){if(path2===
void 0)return this._executableDir;this._executableDir=path2;return this}helpInformation(contextOptions){const helper=this.createHelp();const context=this._getOutputContext(
contextOptions);helper.prepareContext({error:context.error,helpWidth:context.helpWidth,outputHasColors:context.hasColors});const text=helper.formatHelp(this,helper);
if(context.hasColors)return text;return this._outputConfiguration.stripColor(text)}_getOutputContext(contextOptions){contextOptions=contextOptions||{};const error=!!contextOptions.
error;let baseWrite;let hasColors;let helpWidth;if(error){baseWrite=str=>this._outputConfiguration.writeErr(str);hasColors=this._outputConfiguration.getErrHasColors();
helpWidth=this._outputConfiguration.getErrHelpWidth()}else{baseWrite=str=>this._outputConfiguration.writeOut(str);hasColors=this._outputConfiguration.getOutHasColors();
helpWidth=this._outputConfiguration.getOutHelpWidth()}const write=str=>{if(!hasColors)str=this._outputConfiguration.stripColor(str);return baseWrite(str)};return{
error,write,hasColors,helpWidth}}outputHelp(contextOptions){let deprecatedCallback;if(typeof contextOptions==="function"){deprecatedCallback=contextOptions;contextOptions=
void 0}const outputContext=this._getOutputContext(contextOptions);const eventContext={error:outputContext.error,write:outputContext.write,command:this};this._getCommandAndAncestors().
reverse().forEach(command=>command.emit("beforeAllHelp",eventContext));this.emit("beforeHelp",eventContext);let helpInformation=this.helpInformation({error:outputContext.
error});if(deprecatedCallback){helpInformation=deprecatedCallback(helpInformation);if(typeof helpInformation!=="string"&&!Buffer.isBuffer(helpInformation)){throw new Error(
"outputHelp callback must return a string or a Buffer")}}outputContext.write(helpInformation);if(this._getHelpOption()?.long){this.emit(this._getHelpOption().long)}
this.emit("afterHelp",eventContext);this._getCommandAndAncestors().forEach(command=>command.emit("afterAllHelp",eventContext))}helpOption(flags,description){if(typeof flags===
"boolean"){if(flags){if(this._helpOption===null)this._helpOption=void 0;if(this._defaultOptionGroup){this._initOptionGroup(this._getHelpOption())}}else{this._helpOption=
null}return this}this._helpOption=this.createOption(flags??"-h, --help",description??"display help for command");if(flags||description)this._initOptionGroup(this.
_helpOption);return this}_getHelpOption(){if(this._helpOption===void 0){this.helpOption(void 0,void 0)}return this._helpOption}addHelpOption(option){this._helpOption=
option;this._initOptionGroup(option);return this}help(contextOptions){this.outputHelp(contextOptions);let exitCode=Number(process2.exitCode??0);if(exitCode===0&&
contextOptions&&typeof contextOptions!=="function"&&contextOptions.error){exitCode=1}this._exit(exitCode,"commander.help","(outputHelp)")}addHelpText(position,text){
const allowedValues=["beforeAll","before","after","afterAll"];if(!allowedValues.includes(position)){throw new Error(`Unexpected value for position to addHelpTex\
t.
Expecting one of '${allowedValues.join("', '")}'`)}const helpEvent=`${position}Help`;this.on(helpEvent,context=>{let helpStr;if(typeof text==="function"){helpStr=
text({error:context.error,command:context.command})}else{helpStr=text}if(helpStr){context.write(`${helpStr}
`)}});return this}_outputHelpIfRequested(args){const helpOption=this._getHelpOption();const helpRequested=helpOption&&args.find(arg=>helpOption.is(arg));if(helpRequested){
this.outputHelp();this._exit(0,"commander.helpDisplayed","(outputHelp)")}}};function incrementNodeInspectorPort(args){return args.map(arg=>{if(!arg.startsWith("\
--inspect")){return arg}let debugOption;let debugHost="127.0.0.1";let debugPort="9229";let match;if((match=arg.match(/^(--inspect(-brk)?)$/))!==null){debugOption=
match[1]}else if((match=arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null){debugOption=match[1];if(/^\d+$/.test(match[3])){debugPort=match[3]}else{debugHost=
match[3]}}else if((match=arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null){debugOption=match[1];debugHost=match[3];debugPort=match[4]}if(debugOption&&
debugPort!=="0"){return`${debugOption}=${debugHost}:${parseInt(debugPort)+1}`}return arg})}function useColor(){if(process2.env.NO_COLOR||process2.env.FORCE_COLOR===
"0"||process2.env.FORCE_COLOR==="false")return false;if(process2.env.FORCE_COLOR||process2.env.CLICOLOR_FORCE!==void 0)return true;return void 0}exports.Command=
Command2;exports.useColor=useColor}});var require_commander=__commonJS({"node_modules/commander/index.js"(exports){var{Argument:Argument2}=require_argument();var{Command:Command2}=require_command();
var{CommanderError:CommanderError2,InvalidArgumentError:InvalidArgumentError2}=require_error();var{Help:Help2}=require_help();var{Option:Option2}=require_option();
exports.program=new Command2;exports.createCommand=name=>new Command2(name);exports.createOption=(flags,description)=>new Option2(flags,description);exports.createArgument=
(name,description)=>new Argument2(name,description);exports.Command=Command2;exports.Option=Option2;exports.Argument=Argument2;exports.Help=Help2;exports.CommanderError=
CommanderError2;exports.InvalidArgumentError=InvalidArgumentError2;exports.InvalidOptionArgumentError=InvalidArgumentError2}});var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports){"use strict";exports.__esModule=true;exports.distance=exports.closest=void 0;var peq=new Uint32Array(
65536);var myers_32=function(a,b){var n=a.length;var m=b.length;var lst=1<<n-1;var pv=-1;var mv=0;var sc=n;var i=n;while(i--){peq[a.charCodeAt(i)]|=1<<i}for(i=0;i<
m;i++){var eq=peq[b.charCodeAt(i)];var xv=eq|mv;eq|=(eq&pv)+pv^pv;mv|=~(eq|pv);pv&=eq;if(mv&lst){sc++}if(pv&lst){sc--}mv=mv<<1|1;pv=pv<<1|~(xv|mv);mv&=xv}i=n;while(i--){
peq[a.charCodeAt(i)]=0}return sc};var myers_x=function(b,a){var n=a.length;var m=b.length;var mhc=[];var phc=[];var hsize=Math.ceil(n/32);var vsize=Math.ceil(m/
32);for(var i=0;i<hsize;i++){phc[i]=-1;mhc[i]=0}var j=0;for(;j<vsize-1;j++){var mv_1=0;var pv_1=-1;var start_1=j*32;var vlen_1=Math.min(32,m)+start_1;for(var k=start_1;k<
vlen_1;k++){peq[b.charCodeAt(k)]|=1<<k}for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv_1;var xh=((eq|
mb)&pv_1)+pv_1^pv_1|eq|mb;var ph=mv_1|~(xh|pv_1);var mh=pv_1&xh;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv_1=mh|
~(xv|ph);mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]=0}}var mv=0;var pv=-1;var start=j*32;var vlen=Math.min(32,m-start)+start;for(var k=start;k<
vlen;k++){peq[b.charCodeAt(k)]|=1<<k}var score=m;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv;
var xh=((eq|mb)&pv)+pv^pv|eq|mb;var ph=mv|~(xh|pv);var mh=pv&xh;score+=ph>>>m-1&1;score-=mh>>>m-1&1;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=
1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv=mh|~(xv|ph);mv=ph&xv}for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]=0}return score};var distance2=function(a,b){if(a.length<b.
length){var tmp=b;b=a;a=tmp}if(b.length===0){return a.length}if(a.length<=32){return myers_32(a,b)}return myers_x(a,b)};exports.distance=distance2;var closest=function(str,arr){
var min_distance=Infinity;var min_index=0;for(var i=0;i<arr.length;i++){var dist=distance2(str,arr[i]);if(dist<min_distance){min_distance=dist;min_index=i}}return arr[min_index]};
exports.closest=closest}});var import_picocolors=__toESM(require_picocolors(),1);function*jsonPieces(value,depth,line){if(depth===0||typeof value!=="object"||value===null||"toJSON"in value){yield JSON.stringify(value,null,line&&2).replaceAll(
"\n",line);return}const isList=Array.isArray(value);const[open,close]=isList?["[","]"]:["{","}"];const inner=line&&`${line}  `;let lead=open;for(const key of isList?
value.keys():Object.keys(value)){const one=value[key];if(one===void 0)continue;yield`${lead}${inner}${isList?"":`${JSON.stringify(key)}:${line&&" "}`}`;yield*jsonPieces(
one,depth-1,inner);lead=","}yield lead===open?open+close:line+close}var CHUNK=64*1024;function*joinPieces(pieces){let text="";for(const piece of pieces){text+=piece;
if(text.length<CHUNK)continue;yield text;text=""}yield text}var Later=class{item;make;constructor(item,make){this.item=item;this.make=make}toJSON(){return this.
make(this.item)}};var eachLater=(items,make)=>items.map(item=>new Later(item,make));var written=text=>new Promise(resolve=>void process.stdout.write(text,()=>resolve()));var STANDARD_INPUT="standard input";function processIo(){watchOutput();return{
stdout:text=>void process.stdout.write(text),writeOut:async pieces=>{for(const text of joinPieces(pieces))await written(text)},stderr:text=>void process.stderr.
write(text),stdin:()=>collect(process.stdin,STANDARD_INPUT),cwd:process.cwd(),colour:process.stdout.isTTY&&!process.env.NO_COLOR&&process.env.TERM!=="dumb",columns:process.
stdout.isTTY?process.stdout.columns:void 0,errorColumns:process.stderr.isTTY?process.stderr.columns:void 0,get interactive(){return process.stdin.isTTY&&process.
stderr.isTTY},env:process.env,now:()=>new Date}}var MOST_INPUT=256*1024*1024;async function collect(stream,name){const chunks=[];let size=0;for await(const chunk of stream){
size+=chunk.length;if(size>MOST_INPUT)throw tooMuch(name);chunks.push(chunk)}return Buffer.concat(chunks)}var tooMuch=name=>new UsageError(`${name} is larger th\
an 256 MiB, which is the most that is read`);function textView({colour,columns},all=false){return{paint:(0,import_picocolors.createColors)(colour),width:columns,
all}}var import_index=__toESM(require_commander(),1);var{program,createCommand,createArgument,createOption,CommanderError,InvalidArgumentError,InvalidOptionArgumentError,
Command,Argument,Option,Help}=import_index.default;function safeUrl(address){if(!URL.canParse(address))return void 0;const{protocol,username,password,href}=new URL(address);return(protocol==="https:"||protocol===
"http:")&&!username&&!password?href:void 0}var INVISIBLE=/(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu;function visible(text){return PRINTABLE.test(text)?text:text.replace(INVISIBLE,spellOut)}
var PRINTABLE=/^[ -~]*$/;var spellOut=character=>`\\u{${character.codePointAt(0).toString(16)}}`;var REACTS=/@|#(?=\d)|GH(?=-\d)|:(?=\/\/)|:(?=[\w+-])|www(?=\.)|[0-9a-f]{7,}|\$/gi;
var COMMENT="<!-- -->";function breakUp(found){if(found==="$")return"<span>$</span>";if(found.length<7)return found+COMMENT;return found.replace(/.{6}(?=.)/g,`$\
&${COMMENT}`)}var ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","|":"&#124;"};var entity=character=>ENTITIES[character];var MARKDOWN=new RegExp(
`[\\\\\`*_[\\]~]|[<>&|]|${REACTS.source}`,"gi");function mdText(text){return atEdges(visible(text).replace(MARKDOWN,found=>markdownOf(found)??breakUp(found)))}function mdLinkText(text){
return atEdges(visible(text).replace(MARKDOWN,found=>markdownOf(found)??found))}function markdownOf(found){return found in ENTITIES?entity(found):/[\\`*_[\]~]/.
test(found)?`\\${found}`:void 0}function atEdges(markdown){return markdown.replace(/^[-+=#:]/,"\\$&").replace(/^(\d{1,9})(?=[.)])/,"$1\\").replace(new RegExp("^\
\\p{Zs}*\\\\\\[","u"),`$&${COMMENT}`).replace(/(?<!\\)#$/,"\\#").replace(new RegExp("^\\p{Zs}|\\p{Zs}$","gu"),space=>`&#${space.codePointAt(0)};`)}var LONGEST_RUN=20;
function mdCode(text){const shown=visible(text).replace(/`+/g,run=>run.length>LONGEST_RUN?"\\u{60}".repeat(run.length):run);if(/^ *$/.test(shown))return`\` ${shown}\
\``;const runs=shown.match(/`+/g)??[];const fence="`".repeat(runs.reduce((longest,run)=>Math.max(longest,run.length),0)+1);const pad=/^[ `]|[ `]$/.test(shown)?"\
 ":"";return fence+pad+shown+pad+fence}function mdCellCode(text){return`<code>${mdText(text)}</code>`}var LONGEST_URL=2e3;function mdLink(text,url){const address=url.
length>LONGEST_URL?void 0:safeUrl(url);return address===void 0?mdText(text):`[${mdLinkText(text)}](${linkTarget(address)})`}function linkTarget(address){return address.
replace(/[()<>"'`|\\{}^*$]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&","&amp;")}var HTML=new RegExp(`[<>&"'|]|${REACTS.
source}`,"gi");function htmlText(text){return visible(text).replace(HTML,found=>found in ENTITIES?entity(found):breakUp(found))}function xmlText(text){return visible(
text).replace(/[<>&"']/g,entity)}function commandData(text){return text.replace(INVISIBLE,character=>character==="\n"?character:spellOut(character)).replaceAll("%","%25").replaceAll("\n","%0A")}
function commandProperty(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A").replaceAll(":","%3A").replaceAll(",","%2C")}function terminalText(text){
return visible(text)}function utf8Length(text){return new TextEncoder().encode(text).byteLength}var STARTS=[["UTF-32",/^(?:\0\0\xfe\xff|\xff\xfe\0\0|\0{3}[^\0]|[^\0]\0{3})/],["UTF-1\
6",/^(?:\xfe\xff|\xff\xfe|\0[^\0]\0[^\0]|[^\0]\0[^\0]\0)/]];function findWideEncoding(bytes){const start=Array.from(bytes.subarray(0,4),byte=>String.fromCharCode(
byte)).join("");const name=STARTS.find(([,pattern])=>pattern.test(start))?.[0];return name==="UTF-16"&&start[1]==="\0"&&!hasWideBlank(bytes)?void 0:name}function hasWideBlank(bytes){
for(let at=0;at<bytes.length;at+=2)if(BLANKS.has(bytes[at])&&bytes[at+1]===0)return true;return false}var BLANKS=new Set(["	","\n"," ","{"].map(blank=>blank.charCodeAt(
0)));var ALL=5e4;var ROOMS=[{files:ALL,items:ALL},{files:10,items:200},{files:0,items:1e3},{files:0,items:50}];function fitInto(render,counts,fits){for(const room of ROOMS){
const text=render(room);if(text!==void 0&&fits(text))return text}return counts()}var LONGEST_COMMENT=65e3;var fitsComment=text=>text.length<=LONGEST_COMMENT;var fitsSummary=text=>utf8Length(
text)<=1e6;function listUpTo(items,limit,show=String){const shown=items.slice(0,limit).map(show);return items.length<=limit?shown:[...shown,`\u2026 and ${items.length-limit}\
 more`]}function list(items,limit,show){return listUpTo(items,limit,show).map(item=>`- ${item}`).join("\n")}function fold(title,blocks,open=false){return[`<deta\
ils${open?" open":""}><summary>${htmlText(title)}</summary>`,...blocks,"</details>"].join("\n\n")}function foldedList(title,items,limit){return fold(title,[list(
items,limit)])}function renderFindingsText(findings){return findings.map(({file,line,column,severity,code,message,fix})=>{const what=`${terminalText(file)}:${line}:${column}: ${severity}\
 ${code}: ${terminalText(message)}
`;return fix?`${what}  ${terminalText(fix)}
`:what}).join("")}var getCodePointsLength=(()=>{const SURROGATE_PAIR_RE=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g;return input=>{let surrogatePairsNr=0;SURROGATE_PAIR_RE.lastIndex=0;while(SURROGATE_PAIR_RE.
test(input)){surrogatePairsNr+=1}return input.length-surrogatePairsNr}})();var isFullWidth=x=>{return x===12288||x>=65281&&x<=65376||x>=65504&&x<=65510};var isWideNotCJKTNotEmoji=x=>{
return x===8987||x===9001||x>=12272&&x<=12287||x>=12289&&x<=12350||x>=12441&&x<=12543||x>=12549&&x<=12591||x>=12593&&x<=12686||x>=12688&&x<=12771||x>=12783&&x<=
12830||x>=12832&&x<=12871||x>=12880&&x<=19903||x>=65040&&x<=65049||x>=65072&&x<=65106||x>=65108&&x<=65126||x>=65128&&x<=65131||x>=127488&&x<=127490||x>=127504&&
x<=127547||x>=127552&&x<=127560||x>=131072&&x<=196605||x>=196608&&x<=262141};var ANSI_RE=/[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;var CONTROL_RE=/[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
var CJKT_WIDE_RE=/(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;var TAB_RE=/\t{1,1000}/y;
var EMOJI_RE=new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20\
E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uF\
E0F\\u20E3?))*","yu");var LATIN_RE=/(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;var MODIFIER_RE=new RegExp("\\p{M}+","gu");var NO_TRUNCATION={limit:Infinity,ellipsis:""};
var getStringTruncatedWidth=(input,truncationOptions={},widthOptions={})=>{const LIMIT=truncationOptions.limit??Infinity;const ELLIPSIS=truncationOptions.ellipsis??
"";const ELLIPSIS_WIDTH=truncationOptions?.ellipsisWidth??(ELLIPSIS?getStringTruncatedWidth(ELLIPSIS,NO_TRUNCATION,widthOptions).width:0);const ANSI_WIDTH=0;const CONTROL_WIDTH=widthOptions.
controlWidth??0;const TAB_WIDTH=widthOptions.tabWidth??8;const EMOJI_WIDTH=widthOptions.emojiWidth??2;const FULL_WIDTH_WIDTH=2;const REGULAR_WIDTH=widthOptions.
regularWidth??1;const WIDE_WIDTH=widthOptions.wideWidth??FULL_WIDTH_WIDTH;const PARSE_BLOCKS=[[LATIN_RE,REGULAR_WIDTH],[ANSI_RE,ANSI_WIDTH],[CONTROL_RE,CONTROL_WIDTH],
[TAB_RE,TAB_WIDTH],[EMOJI_RE,EMOJI_WIDTH],[CJKT_WIDE_RE,WIDE_WIDTH]];let indexPrev=0;let index=0;let length=input.length;let lengthExtra=0;let truncationEnabled=false;
let truncationIndex=length;let truncationLimit=Math.max(0,LIMIT-ELLIPSIS_WIDTH);let unmatchedStart=0;let unmatchedEnd=0;let width=0;let widthExtra=0;outer:while(true){
if(unmatchedEnd>unmatchedStart||index>=length&&index>indexPrev){const unmatched=input.slice(unmatchedStart,unmatchedEnd)||input.slice(indexPrev,index);lengthExtra=
0;for(const char of unmatched.replaceAll(MODIFIER_RE,"")){const codePoint=char.codePointAt(0)||0;if(isFullWidth(codePoint)){widthExtra=FULL_WIDTH_WIDTH}else if(isWideNotCJKTNotEmoji(
codePoint)){widthExtra=WIDE_WIDTH}else{widthExtra=REGULAR_WIDTH}if(width+widthExtra>truncationLimit){truncationIndex=Math.min(truncationIndex,Math.max(unmatchedStart,
indexPrev)+lengthExtra)}if(width+widthExtra>LIMIT){truncationEnabled=true;break outer}lengthExtra+=char.length;width+=widthExtra}unmatchedStart=unmatchedEnd=0}if(index>=
length){break outer}for(let i=0,l=PARSE_BLOCKS.length;i<l;i++){const[BLOCK_RE,BLOCK_WIDTH]=PARSE_BLOCKS[i];BLOCK_RE.lastIndex=index;if(BLOCK_RE.test(input)){lengthExtra=
BLOCK_RE===CJKT_WIDE_RE?getCodePointsLength(input.slice(index,BLOCK_RE.lastIndex)):BLOCK_RE===EMOJI_RE?1:BLOCK_RE.lastIndex-index;widthExtra=lengthExtra*BLOCK_WIDTH;
if(width+widthExtra>truncationLimit){truncationIndex=Math.min(truncationIndex,index+Math.floor((truncationLimit-width)/BLOCK_WIDTH))}if(width+widthExtra>LIMIT){
truncationEnabled=true;break outer}width+=widthExtra;unmatchedStart=indexPrev;unmatchedEnd=index;index=indexPrev=BLOCK_RE.lastIndex;continue outer}}index+=1}return{
width:truncationEnabled?truncationLimit:width,index:truncationEnabled?truncationIndex:length,truncated:truncationEnabled,ellipsed:truncationEnabled&&LIMIT>=ELLIPSIS_WIDTH}};
var dist_default=getStringTruncatedWidth;var NO_TRUNCATION2={limit:Infinity,ellipsis:"",ellipsisWidth:0};var fastStringWidth=(input,options={})=>{return dist_default(input,NO_TRUNCATION2,options).width};
var dist_default2=fastStringWidth;var ESC="\x1B";var CSI="\x9B";var END_CODE=39;var ANSI_ESCAPE_BELL="\x07";var ANSI_CSI="[";var ANSI_OSC="]";var ANSI_SGR_TERMINATOR="m";var ANSI_ESCAPE_LINK=`${ANSI_OSC}\
8;;`;var GROUP_REGEX=new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`,"y");var getClosingCode=openingCode=>{if(openingCode>=
30&&openingCode<=37)return 39;if(openingCode>=90&&openingCode<=97)return 39;if(openingCode>=40&&openingCode<=47)return 49;if(openingCode>=100&&openingCode<=107)
return 49;if(openingCode===1||openingCode===2)return 22;if(openingCode===3)return 23;if(openingCode===4)return 24;if(openingCode===7)return 27;if(openingCode===
8)return 28;if(openingCode===9)return 29;if(openingCode===0)return 0;return void 0};var wrapAnsiCode=code=>`${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;var wrapAnsiHyperlink=url=>`${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
var wrapWord=(rows,word,columns)=>{const characters=word[Symbol.iterator]();let isInsideEscape=false;let isInsideLinkEscape=false;let lastRow=rows.at(-1);let visible2=lastRow===
void 0?0:dist_default2(lastRow);let currentCharacter=characters.next();let nextCharacter=characters.next();let rawCharacterIndex=0;while(!currentCharacter.done){
const character=currentCharacter.value;const characterLength=dist_default2(character);if(visible2+characterLength<=columns){rows[rows.length-1]+=character}else{
rows.push(character);visible2=0}if(character===ESC||character===CSI){isInsideEscape=true;isInsideLinkEscape=word.startsWith(ANSI_ESCAPE_LINK,rawCharacterIndex+1)}
if(isInsideEscape){if(isInsideLinkEscape){if(character===ANSI_ESCAPE_BELL){isInsideEscape=false;isInsideLinkEscape=false}}else if(character===ANSI_SGR_TERMINATOR){
isInsideEscape=false}}else{visible2+=characterLength;if(visible2===columns&&!nextCharacter.done){rows.push("");visible2=0}}currentCharacter=nextCharacter;nextCharacter=
characters.next();rawCharacterIndex+=character.length}lastRow=rows.at(-1);if(!visible2&&lastRow!==void 0&&lastRow.length&&rows.length>1){rows[rows.length-2]+=rows.
pop()}};var stringVisibleTrimSpacesRight=string=>{const words=string.split(" ");let last=words.length;while(last){if(dist_default2(words[last-1])){break}last--}
if(last===words.length){return string}return words.slice(0,last).join(" ")+words.slice(last).join("")};var exec=(string,columns,options={})=>{if(options.trim!==
false&&string.trim()===""){return""}let returnValue="";let escapeCode;let escapeUrl;const words=string.split(" ");let rows=[""];let rowLength=0;for(let index=0;index<
words.length;index++){const word=words[index];if(options.trim!==false){const row=rows.at(-1)??"";const trimmed=row.trimStart();if(row.length!==trimmed.length){rows[rows.
length-1]=trimmed;rowLength=dist_default2(trimmed)}}if(index!==0){if(rowLength>=columns&&(options.wordWrap===false||options.trim===false)){rows.push("");rowLength=
0}if(rowLength||options.trim===false){rows[rows.length-1]+=" ";rowLength++}}const wordLength=dist_default2(word);if(options.hard&&wordLength>columns){const remainingColumns=columns-
rowLength;const breaksStartingThisLine=1+Math.floor((wordLength-remainingColumns-1)/columns);const breaksStartingNextLine=Math.floor((wordLength-1)/columns);if(breaksStartingNextLine<
breaksStartingThisLine){rows.push("")}wrapWord(rows,word,columns);rowLength=dist_default2(rows.at(-1)??"");continue}if(rowLength+wordLength>columns&&rowLength&&
wordLength){if(options.wordWrap===false&&rowLength<columns){wrapWord(rows,word,columns);rowLength=dist_default2(rows.at(-1)??"");continue}rows.push("");rowLength=
0}if(rowLength+wordLength>columns&&options.wordWrap===false){wrapWord(rows,word,columns);rowLength=dist_default2(rows.at(-1)??"");continue}rows[rows.length-1]+=
word;rowLength+=wordLength}if(options.trim!==false){rows=rows.map(row=>stringVisibleTrimSpacesRight(row))}const preString=rows.join("\n");let inSurrogate=false;
for(let i=0;i<preString.length;i++){const character=preString[i];returnValue+=character;if(!inSurrogate){inSurrogate=character>="\uD800"&&character<="\uDBFF";if(inSurrogate){
continue}}else{inSurrogate=false}if(character===ESC||character===CSI){GROUP_REGEX.lastIndex=i+1;const groupsResult=GROUP_REGEX.exec(preString);const groups=groupsResult?.
groups;if(groups?.code!==void 0){const code=Number.parseFloat(groups.code);escapeCode=code===END_CODE?void 0:code}else if(groups?.uri!==void 0){escapeUrl=groups.
uri.length===0?void 0:groups.uri}}if(preString[i+1]==="\n"){if(escapeUrl){returnValue+=wrapAnsiHyperlink("")}const closingCode=escapeCode?getClosingCode(escapeCode):
void 0;if(escapeCode&&closingCode){returnValue+=wrapAnsiCode(closingCode)}}else if(character==="\n"){if(escapeCode&&getClosingCode(escapeCode)){returnValue+=wrapAnsiCode(
escapeCode)}if(escapeUrl){returnValue+=wrapAnsiHyperlink(escapeUrl)}}}return returnValue};var CRLF_OR_LF=/\r?\n/;function wrapAnsi(string,columns,options){return String(
string).normalize().split(CRLF_OR_LF).map(line=>exec(line,columns,options)).join("\n")}function groupBy(items,keyOf){const groups=new Map;for(const item of items)append(groups,keyOf(item),item);return groups}function append(groups,key,item){const group=groups.
get(key);if(group)group.push(item);else groups.set(key,[item])}function addTo(sums,key,number=1){sums.set(key,(sums.get(key)??0)+number)}function getOrMake(made,key,make){if(!made.has(key))made.set(key,make(key));return made.get(key)}function remembered(make){const made=new Map;return key=>getOrMake(
made,key,make)}function rememberedWeakly(make){const made=new WeakMap;return key=>getOrMake(made,key,make)}function rememberedLast(make){let last;return key=>{if(!last||
last.key!==key)last={key,value:make(key)};return last.value}}var DEEPEST=10;var ESCAPED=/\\[!-/:-@[-`{-~]/y;var BACKTICKS=/`+/y;var DESTINATION=/\]\((?:<([^<>]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?: "[^"]*")?\)/y;var POINTED=/<(https?:\/\/[^\s<>]+)>/y;
var BARE=/https?:\/\/[^\s<>()[\]`"]*[^\s<>()[\]`".,:;!?'*_]/y;var MARK=/\*{1,3}|_{1,3}/y;var PLAIN=/[^\\`![\]<*_h]+/y;function inlineParts(line){const parts=[];
const open=[];const closing=findClosingBackticks(line);const emphasizes=findEmphasis(line);const text=shown=>parts.push({kind:"text",text:shown});function take(index){
const at=pattern=>{pattern.lastIndex=index;return pattern.exec(line)};switch(line[index]){case"\\":if(!at(ESCAPED))break;text(line[index+1]);return index+2;case"\
`":{const{length}=at(BACKTICKS)[0];const end=closing(index+length,length);if(end===void 0)text("`".repeat(length));else parts.push({kind:"code",text:codeText(line.
slice(index+length,end))});return end===void 0?index+length:end+length}case"!":case"[":{const image=line[index]==="!";if(image&&line[index+1]!=="[")break;open.push(
{part:parts.length,image});if(open.length>DEEPEST)open.shift();text(image?"![":"[");return index+(image?2:1)}case"]":{const opener=open.pop();const found=opener&&
at(DESTINATION);if(!found)break;close(opener,found[1]??found[2]);return index+found[0].length}case"<":case"h":{const found=at(POINTED)??(/\w/.test(line[index-1]??
" ")?null:at(BARE));if(!found)break;const url=found[1]??found[0];parts.push({kind:"link",label:[{kind:"text",text:url}],url});return index+found[0].length}case"\
*":case"_":{const mark=at(MARK)[0];if(!emphasizes(index,mark))text(mark);return index+mark.length}}const plain=at(PLAIN)?.[0]??line[index];text(plain);return index+
plain.length}function close({part,image},url){const label=wordsOf(parts.splice(part).slice(1));if(image)return void text(label.map(one=>one.text).join(""));parts.
push({kind:"link",label,url});open.length=0}for(let index=0;index<line.length;)index=take(index);return joinTexts(parts)}function wordsOf(parts){return joinTexts(
parts.flatMap(part=>part.kind==="link"?part.label:[part]))}function joinTexts(parts){const joined=[];for(const part of parts){const last=joined.at(-1);if(part.kind===
"text"&&last?.kind==="text")last.text+=part.text;else joined.push({...part})}return joined.filter(part=>part.kind==="link"||part.text!=="")}function codeText(text){
return text.startsWith(" ")&&text.endsWith(" ")&&text.trim()!==""?text.slice(1,-1):text}function findClosingBackticks(line){const runs=groupBy([...line.matchAll(
/`+/g)].reverse(),([run])=>run.length);return(from,length)=>{const same=runs.get(length)??[];while(same.length>0&&same.at(-1).index<from)same.pop();return same.
at(-1)?.index}}function findEmphasis(line){const spanOf=remembered(mark=>({first:line.indexOf(mark),last:line.lastIndexOf(mark)}));return(index,mark)=>{const span=spanOf(
mark);const opens=/\S/.test(line[index+mark.length]??" ");const closes=/\S/.test(line[index-1]??" ");const inWord=/\w/.test(line[index-1]??" ")&&/\w/.test(line[index+
mark.length]??" ");if(mark.startsWith("_")&&inWord)return false;return opens&&span.last>=index+mark.length||closes&&span.first<index}}var LONGEST_NOTE=2e3;function renderNote(markdown,pen){return noteParts(markdown).map(({kind,text})=>kind==="code"?pen.code(text):betweenSpaces(text,pen.text)).
join("")}function betweenSpaces(text,write){const words=text.trim();if(words==="")return text;const start=text.indexOf(words);return text.slice(0,start)+write(words)+
text.slice(start+words.length)}function noteParts(markdown){const cut=markdown.length>LONGEST_NOTE?`${markdown.slice(0,LONGEST_NOTE)}\u2026`:markdown;return wordsOf(
inlineParts(cut.replace(/\s+/g," ").trim()))}var asItIs=text=>text;var NO_PAINT={...{bold:asItIs,dim:asItIs,red:asItIs},...{yellow:asItIs,green:asItIs,cyan:asItIs}};var outcomeColours=({red,yellow,cyan,green})=>{
return{fail:red,warn:yellow,notice:cyan,pass:green}};function plainPen(paint=NO_PAINT){return{text:terminalText,code:terminalText,strong:paint.bold,link:(text,url)=>url.
includes(text)?terminalText(url):`${terminalText(text)}: ${terminalText(url)}`,maintainer:terminalText,note:markdown=>renderNote(markdown,{text:terminalText,code:terminalText})}}var PLAIN_VIEW={paint:NO_PAINT};var MIN_WIDTH=30;function wrapped(text,{indent=0,hang=indent,width}){const lines=width===void 0?[text]:wrapAnsi(text,Math.max(MIN_WIDTH,
width-hang)).split("\n");return lines.map((line,at)=>`${" ".repeat(at===0?indent:hang)}${line.trimEnd()}`).join("\n")}var nextStep=(step2,{paint,width})=>wrapped(
`${paint.bold("Next:")} ${step2}.`,{hang:2,width});function count(number,one,many=`${one}s`){return`${number} ${number===1?one:many}`}function listing(items,most=Infinity){if(items.length>most)return`${items.slice(
0,most).join(", ")} and ${items.length-most} more`;return items.length<2?items.join(""):`${items.slice(0,-1).join(", ")} and ${items.at(-1)}`}function kebab(name){
return name.replace(/[A-Z]/g,letter=>`-${letter.toLowerCase()}`)}function capitalized(sentence){return sentence.charAt(0).toUpperCase()+sentence.slice(1)}var VARIABLES=["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_ATTR_SOURCE","GIT_COMMON_DIR","GIT_CONFIG","GIT_CONFIG_COUNT","GIT_CONFIG_PARAMETERS","GIT_DIR","GIT_GRAF\
T_FILE","GIT_IMPLICIT_WORK_TREE","GIT_INDEX_FILE","GIT_INTERNAL_SUPER_PREFIX","GIT_NAMESPACE","GIT_NO_REPLACE_OBJECTS","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_\
QUARANTINE_PATH","GIT_REPLACE_REF_BASE","GIT_SHALLOW_FILE","GIT_WORK_TREE"];function forgetCallersRepository(environment){for(const name of VARIABLES)Reflect.deleteProperty(
environment,name)}var FORMATS=["text","json","markdown","github","sarif","gitlab"];var CHECK_FORMATS=["text","json","markdown","github","gitlab"];var EXPLAIN_FORMATS=["text","jso\
n","markdown"];var DIFF_FORMATS=["text","json","markdown"];var IMPORT_FORMATS=["markdown","maintainers","zephyr","codeowners","owners","otel","labeler"];var EXPORT_FORMATS=[
"markdown","codeowners","html","json","badge","issue-form","agents"];var SHELLS=["bash","zsh","fish"];var import_fastest_levenshtein=__toESM(require_mod(),1);var MAX_LENGTH=100;var MAX_CANDIDATES=1e3;function nearest(found,candidates){if(found.length>MAX_LENGTH)
return void 0;const wanted=fold2(found);let left=MAX_CANDIDATES;let best;for(const word of candidates){if(left--===0)break;if(Math.abs(word.length-found.length)>
MAX_LENGTH)continue;const away=step(wanted,fold2(word));if(away<=Math.max(1,Math.floor(word.length/3))&&(!best||away<best.away))best={word,away}}return best?.word}
var fold2=word=>word.toLowerCase().replace(/[\s_-]+/g,"-");function step(wanted,word){const away=(0,import_fastest_levenshtein.distance)(wanted,word);const swapped=away===
2&&letters(wanted)===letters(word);const cut=wanted.length>=3&&word.startsWith(wanted);return swapped||cut?Math.min(away,1):away}var letters=word=>Array.from(word).
sort().join("");var collect2=(value,before=[])=>[...before,...value.split(",").map(one=>one.trim()).filter(one=>one!=="")];function formatOption(formats){return new Option("--f\
ormat <format>","how to print").default("text").choices(formats).argParser(format=>{if(formats.includes(format))return format;const isKnown=FORMATS.some(one=>one===
format);const what=isKnown?"is not supported by this command":`is not a format${didYouMean(format,formats)}`;throw new UsageError(`--format ${JSON.stringify(format)}\
 ${what}; use one of ${formats.join(", ")}`)})}function wordArgument(name,{what,words,otherwise}){return new Argument(name,what).choices(words).argParser(word=>{
if(words.includes(word))return word;throw new UsageError(`${JSON.stringify(word)} ${otherwise}${didYouMean(word,words)}; allowed: ${words.join(", ")}`)})}function didYouMean(word,words){
const near=nearest(word,words);return near===void 0?"":` (did you mean ${near}?)`}function namesOfGiven(options,names){const given=names.filter(name=>options[name]!==
void 0);return given.map(name=>`--${name}`).join(" or ")}var serverOption=()=>new Option("--server <url>","where links lead (default: GITHUB_SERVER_URL, then th\
e server of the remote origin, then https://github.com)");var COMPLETION_HELP=`
Next: write it to where your shell looks for it, once:
  bash  ~/.local/share/bash-completion/completions/support-matrix
  zsh   _support-matrix in a folder of your fpath
  fish  ~/.config/fish/completions/support-matrix.fish`;function showHelp(program2,name){const found=name===void 0?program2:program2.commands.find(one=>one.name()===name);if(!found){const known=program2.commands.map(
one=>one.name());throw new UsageError(`there is no command ${JSON.stringify(name)}${didYouMean(name,known)}; \`support-matrix help\` lists them`)}found.outputHelp();
return EXIT.fine}var matrixCommands=()=>import("./cli-matrix-commands.js");var importCommands=()=>import("./cli-import-commands.js");var PROGRAM_NEXT="Next: `support-matrix in\
it` writes a first matrix; `support-matrix help COMMAND` lists what a command takes.";function buildProgram(wrap,io){const program2=new Command("support-matrix").
description("Shows how well the code you touch is supported, and by whom, from one matrix.yaml").version(VERSION,"--version","print the version").configureOutput(
{writeOut:io.stdout,writeErr:io.stderr,getOutHelpWidth:()=>io.columns??80}).exitOverride().showHelpAfterError("(add --help for the options)").helpCommand(false).
addHelpText("after",()=>`
${wrapped(PROGRAM_NEXT,{hang:2,width:io.columns??80})}`).hook("preAction",(_,command2)=>{for(const[name,value]of Object.entries(command2.opts())){const values=[
value].flat();if(values.length===0||values.includes(""))throw new UsageError(`--${kebab(name)} has an empty value; give it one, or leave the option out`)}if(command2.
opts().repo!==void 0)forgetCallersRepository(process.env)});const command=(name,description)=>program2.command(name).description(description).option("--matrix <\
file>","the matrix (default: matrix.yaml in the repository's root)").option("--repo <dir>","a folder of the repository (default: this folder)");command("check",
"judge the changes of a branch, or of a diff or file list, as on a pull request").option("--base <ref>","what to compare with (default: the merge base with orig\
in/HEAD, main or master)").option("--head <ref>","what to judge (default: HEAD)").option("--staged","judge what is staged, compared with HEAD; for a pre-commit \
hook").addOption(new Option("--matrix-from <where>","read the matrix at the base commit, or on disk (default: base)").choices(["base","disk"])).option("--change\
s <file>","a unified diff, git diff --name-status, or JSON lines; - is standard input").addOption(serverOption()).option("--fail-on <levels>","levels at which a\
dding or editing files fails",collect2).option("--warn-only","exit 0 whatever the verdict is").option("--strict","exit 1 on warnings too").addOption(formatOption(
CHECK_FORMATS)).action(wrap(async options=>(await matrixCommands()).checkCommand(options,io)));command("explain","show which features paths belong to, and which\
 pattern matched").argument("[path...]","paths from the root, which need not exist (default: from standard input)").option("-z","paths on standard input end wit\
h NUL").option("--advice","also show what the check would say about a change there; exit 1 if a new file would fail").option("--maintainer <name>","list a team'\
s or person's features instead").addOption(serverOption()).addOption(formatOption(EXPLAIN_FORMATS)).action(wrap(async(paths,options)=>(await import("./cli-explain.js")).
explainCommand(paths,options,io)));command("diff","show what changed between two matrices: levels, features, maintainers, sunsets and the rest").argument("<old>",
"a file, or REF for the matrix at that commit or tag, or REF:PATH").argument("<new>","the same").option("--title <title>","the release to name in the heading of\
 its notes, such as 5.0").option("--all","shorten and fold nothing").addOption(formatOption(DIFF_FORMATS)).action(wrap(async(old,now,options)=>(await matrixCommands()).
diffCommand([old,now],options,io)));command("lint","check the matrix file on its own: faults and contradictions").option("--all","cut no list").option("--strict",
"exit 1 on warnings too").addOption(formatOption(FORMATS)).action(wrap(async options=>(await matrixCommands()).lintCommand(options,io)));command("audit","lint, \
then check the repository: coverage, dead patterns, sunsets, activity").addOption(serverOption()).option("--github","also ask GitHub about teams and required ch\
ecks, with the token in GITHUB_TOKEN").option("--baseline <file>","an earlier JSON report; only new findings fail").option("--required <file>","names of the req\
uired checks, one per line; - is standard input (default with --github: GitHub's rules)").option("--html <file>","also write the page; with --merge, the page of\
 all repositories").option("--merge <file...>","merge the JSON reports of several repositories instead").option("--today <date>","the date to judge sunsets by, \
YYYY-MM-DD (default: today)").option("--release <version>","the version about to be released, to judge sunsets by").option("--review-months <number>","list the \
features that nobody has reviewed in this many months").option("--all","cut no list").option("--strict","exit 1 on warnings too").addOption(formatOption(FORMATS)).
action(wrap(async options=>{const{auditCommand}=await import("./cli-audit.js");return auditCommand(options,io,async(repo,question)=>(await matrixCommands()).
askGitHub({repo,server:options.server,io},question))}));program2.command("import").description("make a matrix from an ownership file or a support page, on stand\
ard output").addArgument(wordArgument("<format>",{what:"what the file is",words:IMPORT_FORMATS,otherwise:"can't be imported"})).argument("[path]","the file, or \
for owners and otel the folder (default: the repository's own)").option("--repo <dir>","the repository to look up files in, if needed (default: the file's own)").
option("--tree <file>","a list of its paths, one per line, to use instead").option("--feature-column <heading>","markdown: the heading of the feature column").option(
"--level-column <heading>","markdown: the heading of the level column").option("--maintainers-column <heading>","markdown: the heading of the maintainers column").
option("--notes-column <heading>","markdown: the heading of the notes column").option("--category-column <heading>","markdown: the heading of the category colum\
n").option("--matrix <file>","labeler: add labels to the features of this matrix").option("--level-from-heading","markdown: the heading above a table is the lev\
el of its features").action(wrap(async(format,path,options)=>(await importCommands()).importCommand(format,{path,options},io)));command("export","make a page, C\
ODEOWNERS, a badge, JSON, the options of an issue form or a section of AGENTS.md from the matrix").addArgument(wordArgument("<format>",{what:"what to make",words:EXPORT_FORMATS,
otherwise:"can't be exported"})).option("--write <file>","write to this file; Markdown, AGENTS.md and CODEOWNERS only between their markers").option("--check <f\
ile>","exit 1 if this file is out of date").option("--field <id>","issue-form: the dropdown that lists the features").addOption(serverOption()).option("--tree <\
file>","codeowners: a list of the repository's paths, one per line, to use instead").action(wrap(async(format,options)=>(await matrixCommands()).exportCommand(format,
options,io)));program2.command("init").description("write a first matrix and workflow for the repository you are in").option("--matrix <file>","where to write t\
he matrix (default: matrix.yaml in the root)").option("--repo <dir>","the repository (default: this folder)").option("--force","overwrite existing files without\
 asking").option("--yes","ask nothing, as if there were no terminal").action(wrap(async options=>(await importCommands()).initCommand(options,io)));program2.command(
"completion").description("print a script that lets the shell complete commands and options").addArgument(wordArgument("<shell>",{what:"your shell",words:SHELLS,
otherwise:"has no completion"})).addHelpText("after",COMPLETION_HELP).action(wrap(async shell=>{const{completionScript}=await import("./cli-script.js");
io.stdout(completionScript(program2,shell));return EXIT.fine}));program2.command("help").description("list all commands, or the options of one").addArgument(new Argument(
"[command]","its name").choices(program2.commands.map(one=>one.name())).argParser(String)).action(wrap(name=>Promise.resolve(showHelp(program2,name))));return program2}async function runCommandLine(args,io){let code=EXIT.fine;const program2=buildProgram(work=>async(...given)=>{code=await work(...given)},io);try{await program2.
parseAsync(args,{from:"user"});return code}catch(error){return reportError(error,io)}}function reportError(error,io){if(error instanceof CommanderError)return error.
exitCode===0?EXIT.fine:EXIT.usage;if(error instanceof FaultyMatrixError){io.stderr(renderFindingsText(error.findings));if(error.wayOut!==void 0)io.stderr(`${renderMessage(
error.wayOut,io)}
`)}else if(isKnownError(error))io.stderr(`${renderMessage(`support-matrix: ${error.message}`,io)}
`);else io.stderr(`support-matrix: this is a bug in support-matrix, please report it: ${error instanceof Error?error.stack??error.message:String(error)}
`);return exitCodeOf(error)}function renderMessage(message,{errorColumns}){const lines=message.split("\n").map(line=>{const indent=line.length-line.trimStart().
length;return wrapped(terminalText(line.slice(indent)),{indent,width:errorColumns})});return lines.join("\n")}async function main(){const io=processIo();process.once("uncaughtException",error=>process.exit(reportError(error,io)));await endProcess(await runCommandLine(process.
argv.slice(2),io))}export{require_picocolors,jsonPieces,joinPieces,eachLater,STANDARD_INPUT,MOST_INPUT,collect,tooMuch,textView,safeUrl,visible,mdText,mdCode,mdCellCode,mdLink,xmlText,
commandData,commandProperty,terminalText,utf8Length,findWideEncoding,ALL,fitInto,LONGEST_COMMENT,fitsComment,fitsSummary,listUpTo,list,fold,foldedList,renderFindingsText,
dist_default2 as dist_default,wrapAnsi,groupBy,append,addTo,getOrMake,remembered,rememberedWeakly,rememberedLast,inlineParts,renderNote,NO_PAINT,outcomeColours,
plainPen,PLAIN_VIEW,wrapped,nextStep,count,listing,kebab,capitalized,IMPORT_FORMATS,nearest,namesOfGiven,main};
