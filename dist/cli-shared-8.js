import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{htmlText,terminalText}from"./cli-shared-9.js";import{watchOutput}from"./cli-shared-2.js";import{wrapAnsi}from"./cli-shared-10.js";
import{__commonJS,__toESM}from"./cli-shared-5.js";var require_picocolors=__commonJS({"node_modules/picocolors/picocolors.js"(exports,module){var p=process||{};var argv=p.argv||[];var env=p.env||{};var isColorSupported=!(!!env.
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
createColors2}});var import_picocolors=__toESM(require_picocolors(),1);function processIo(){watchOutput();return{stdout:text=>void process.stdout.write(text),writeOut:text=>new Promise(resolve=>void process.stdout.write(text,()=>resolve())),
stderr:text=>void process.stderr.write(text),stdin:async()=>{const chunks=[];for await(const chunk of process.stdin)chunks.push(chunk);return Buffer.concat(chunks)},
cwd:process.cwd(),colour:process.stdout.isTTY&&!process.env.NO_COLOR&&process.env.TERM!=="dumb",columns:process.stdout.isTTY?process.stdout.columns:void 0,errorColumns:process.
stderr.isTTY?process.stderr.columns:void 0,get interactive(){return process.stdin.isTTY&&process.stderr.isTTY},env:process.env,now:()=>new Date}}function textView({
colour,columns},all=false){return{paint:(0,import_picocolors.createColors)(colour),width:columns,all}}var DEEPEST=10;var ESCAPED=/\\[!-/:-@[-`{-~]/y;var BACKTICKS=/`+/y;var DESTINATION=/\]\((?:<([^<>]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?: "[^"]*")?\)/y;var POINTED=/<(https?:\/\/[^\s<>]+)>/y;
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
return text.startsWith(" ")&&text.endsWith(" ")&&text.trim()!==""?text.slice(1,-1):text}function findClosingBackticks(line){const starts=new Map;for(const{0:run,
index}of[...line.matchAll(/`+/g)].reverse()){const same=starts.get(run.length);if(same)same.push(index);else starts.set(run.length,[index])}return(from,length)=>{
const same=starts.get(length)??[];while(same.length>0&&same.at(-1)<from)same.pop();return same.at(-1)}}function findEmphasis(line){const spans=new Map;return(index,mark)=>{
const span=spans.get(mark)??{first:line.indexOf(mark),last:line.lastIndexOf(mark)};spans.set(mark,span);const opens=/\S/.test(line[index+mark.length]??" ");const closes=/\S/.
test(line[index-1]??" ");const inWord=/\w/.test(line[index-1]??" ")&&/\w/.test(line[index+mark.length]??" ");if(mark.startsWith("_")&&inWord)return false;return opens&&
span.last>=index+mark.length||closes&&span.first<index}}var LONGEST_NOTE=2e3;function renderNote(markdown,pen){return noteParts(markdown).map(({kind,text})=>kind==="code"?pen.code(text):betweenSpaces(text,pen.text)).
join("")}function betweenSpaces(text,write){const words=text.trim();if(words==="")return text;const start=text.indexOf(words);return text.slice(0,start)+write(words)+
text.slice(start+words.length)}function noteParts(markdown){const cut=markdown.length>LONGEST_NOTE?`${markdown.slice(0,LONGEST_NOTE)}\u2026`:markdown;return wordsOf(
inlineParts(cut.replace(/\s+/g," ").trim()))}var asItIs=text=>text;var NO_PAINT={...{bold:asItIs,dim:asItIs,red:asItIs},...{yellow:asItIs,green:asItIs,cyan:asItIs}};var severityColours=({red,yellow,cyan})=>({
error:red,warning:yellow,note:cyan});var outcomeColours=({red,yellow,cyan,green})=>{return{fail:red,warn:yellow,notice:cyan,pass:green}};function plainPen(paint=NO_PAINT){
return{text:terminalText,code:terminalText,strong:paint.bold,link:(text,url)=>url.includes(text)?terminalText(url):`${terminalText(text)}: ${terminalText(url)}`,
maintainer:terminalText,note:markdown=>renderNote(markdown,{text:terminalText,code:terminalText})}}var PLAIN_VIEW={paint:NO_PAINT};var MIN_WIDTH=30;function wrapped(text,{indent=0,hang=indent,width}){const lines=width===void 0?[text]:wrapAnsi(text,Math.max(MIN_WIDTH,
width-hang)).split("\n");return lines.map((line,at)=>`${" ".repeat(at===0?indent:hang)}${line.trimEnd()}`).join("\n")}var nextStep=(step,{paint,width})=>wrapped(
`${paint.bold("Next:")} ${step}.`,{hang:2,width});function listUpTo(items,limit,show=String){const shown=items.slice(0,limit).map(show);return items.length<=limit?shown:[...shown,`\u2026 and ${items.length-limit}\
 more`]}function list(items,limit,show){return listUpTo(items,limit,show).map(item=>`- ${item}`).join("\n")}function fold(title,blocks,open=false){return[`<deta\
ils${open?" open":""}><summary>${htmlText(title)}</summary>`,...blocks,"</details>"].join("\n\n")}function foldedList(title,items,limit){return fold(title,[list(
items,limit)])}export{require_picocolors,processIo,textView,listUpTo,list,fold,foldedList,inlineParts,renderNote,NO_PAINT,severityColours,outcomeColours,plainPen,PLAIN_VIEW,wrapped,
nextStep};
