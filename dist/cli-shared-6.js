import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{DATE,STATUS_LETTERS,compareText,decodeName,describePathFault,findPlace,findTop,isDate,isLackOfClone,isSubmodule,listTracked,parseNameStatus,plainPath,readFields,
readLine,readPathLines,runGit,senseless,startListing,statusOf,tryGit,unquotePath}from"./cli-shared-7.js";import{MOST_INPUT,NO_PAINT,PLAIN_VIEW,STANDARD_INPUT,
append,capitalized,collect,count,findWideEncoding,getOrMake,groupBy,jsonPieces,listUpTo,listing,mdCellCode,mdCode,mdLink,mdText,nearest,nextStep,outcomeColours,
plainPen,remembered,rememberedLast,rememberedWeakly,renderNote,require_picocolors,terminalText,textView,tooMuch,utf8Length,visible,wrapped}from"./cli-shared-2.js";
import{EXIT,FaultyMatrixError,GitError,UsageError,__toESM,reasonOf}from"./cli-shared.js";var import_picocolors=__toESM(require_picocolors(),1);import{stat as stat3}from"node:fs/promises";import{join as join3,resolve as resolve3}from"node:path";function isRecord(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function textsIn(value){return Array.isArray(value)?value.filter(one=>typeof one===
"string"):[]}var STATUSES=["added","removed","modified","renamed","copied","changed","unchanged"];function parseJsonLines(text){const listing2=startListing();text.split("\n").forEach((line,index)=>{if(line.trim()==="")return;const made=parseLine(line);if(typeof made===
"string")listing2.fault(made,index+1);else listing2.add(made,index+1)});return listing2}function parseLine(line){let value;try{value=JSON.parse(line)}catch{return"\
not a JSON object on one line"}return isRecord(value)?toChange(value):"not a JSON object"}function toChange(entry){const path2=entry.path??entry.filename;const previousPath=entry.
previous_path??entry.previous_filename;const status=toStatus(entry.status);if(!status)return`status must be one of ${STATUSES.join(", ")}, or a letter of ${Object.
keys(STATUS_LETTERS).join(" ")}`;if(typeof path2!=="string"||path2==="")return"path must be text";if(previousPath!==void 0&&previousPath!==null&&(typeof previousPath!==
"string"||previousPath===""))return"previous_path must be text";if(status==="renamed"&&typeof previousPath!=="string")return"a renamed file needs its previous_p\
ath";const isCount2=lines=>Number.isInteger(lines)&&lines>=0;if(![entry.additions??0,entry.deletions??0].every(isCount2))return"additions and deletions must be \
numbers of lines";return{status,path:path2,...typeof previousPath==="string"&&(status==="renamed"||status==="copied")&&{previousPath},...typeof entry.additions===
"number"&&{additions:entry.additions},...typeof entry.deletions==="number"&&{deletions:entry.deletions},...typeof entry.patch==="string"&&{patch:entry.patch},...typeof entry.
patch==="string"&&SUBMODULE.test(entry.patch)&&{submodule:true}}}var SUBMODULE=/^@@ [^\n]* @@\n(?:[-+]Subproject commit [0-9a-f]{40,64}(?:-dirty)?(?:\n|$)){1,2}$/;
function toStatus(word){if(typeof word!=="string")return void 0;return STATUSES.find(status=>status===word)??statusOf(word)}var PREFIX=/^[abciow12]\//;function readSide(text){const tab=text.indexOf("	");const written=tab<0?text:text.slice(0,tab);const name=unquotePath(written)??written;
if(name==="/dev/null")return{name,made:false};return{name,made:tab<0?void 0:isMade(text.slice(tab+1))}}function isMade(text){if(text.startsWith("(nonexistent)"))
return false;const[,day,time,hours,minutes]=/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d\d)(\d\d)\s*$/.exec(text)??[];return day===void 0?void 0:Date.
parse(`${day}T${time}${hours}:${minutes}`)!==0}function sidesOfHeader(text){const quoted=/^("(?:[^"\\]|\\.)*"|[^"]\S*) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(text);if(text.
includes('"')&&quoted)return sides(unquotePath(quoted[1])??quoted[1],unquotePath(quoted[2])??quoted[2]);return splitAt(text," ")}function sidesOfBinary(text){return splitAt(
text," and ")}function splitAt(text,between){for(let at=text.indexOf(between);at>=0;at=text.indexOf(between,at+1)){const[before,after]=[text.slice(0,at),text.slice(
at+between.length)];if(samePath(before,after)!==void 0)return sides(before,after)}const only=text.split(between);return only.length===2?sides(only[0],only[1]):{}}
var sideOf=name=>({name,made:name==="/dev/null"?false:void 0});var sides=(before,after)=>({before:sideOf(before),after:sideOf(after)});function samePath(before,after){
if(before===after)return before;return PREFIX.test(before)&&PREFIX.test(after)&&before.slice(2)===after.slice(2)?before.slice(2):void 0}var NAMELESS={problem:"t\
he file that starts here has no name"};function agree({header,before,after,from,to}){const sameSide=(sides2,path2)=>{const names2=sides2.flatMap(side=>side&&side.
name!=="/dev/null"?[side.name]:[]);return names2.every(name=>name===names2[0]&&(path2===void 0||`/${name}`.endsWith(`/${path2}`)))};return sameSide([header?.before,
before],from)&&sameSide([header?.after,after],to)}function compileNaming(all){const bare=all.some(({before,after})=>before&&before.name===after?.name&&before.made!==
false);return({header,before=header?.before,after=header?.after})=>{const[from,to]=header?.before&&header.after?[header.before,header.after]:[before,after];if(!from||
!to)return NAMELESS;const path2=samePath(from.name,to.name);if(path2==="/dev/null")return NAMELESS;if(path2!==void 0)return{path:path2};const alone=from.name===
"/dev/null"?to.name:to.name==="/dev/null"?from.name:void 0;if(alone===void 0)return differing(from.name,to.name);return{path:bare?alone:alone.replace(PREFIX,"")}}}
function differing(before,after){const[left,right]=[before.split("/"),after.split("/")];while(left.length>0&&left.at(-1)===right.at(-1)){left.pop();right.pop()}
const prefixes=[left,right].map(parts=>parts.length>0?`${parts.join("/")}/`:"none");const whole=left.join("/")===before||right.join("/")===after;return{problem:whole?
`the two sides have the names ${JSON.stringify(before)} and ${JSON.stringify(after)}; make the diff with git diff`:`the two sides have the prefixes ${prefixes.join(
" and ")}, so it is unclear which path is meant; make the diff with git diff --src-prefix=a/ --dst-prefix=b/, or diff -ruN a b`}}var HUNK=/^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;function hunkSize(line){const found=HUNK.exec(line);return found?{before:Number(found[1]??1),after:Number(found[2]??
1)}:void 0}function patchLines(patch){const lines=[];let before=0;let after=0;for(const line of patch.split("\n")){const hunk=before+after===0?hunkSize(line):void 0;
if(hunk)({before,after}=hunk);else if(line.startsWith("\\")||line===""&&before+after===0)continue;else if(line.startsWith("+")){after--;lines.push(line.slice(1))}else if(line.
startsWith("-")){before--;lines.push(line.slice(1))}else{before--;after--}}return before===0&&after===0?lines:void 0}function changedLines({lines,patch}){return lines??
(patch===void 0?void 0:patchLines(patch))}var newSection=line=>({...{line,submodule:false,binary:false},...{additions:0,deletions:0,lines:[]}});function parseUnifiedDiff(text){const listing2=startListing();
const fault=(message,line)=>listing2.fault(message,line);const lines=text.split("\n");const sections=[];let section;let inGitHeader=false;let before=0;let after=0;
const finish=line=>{if(before>0||after>0)fault("the hunk before this line is cut off",line);before=after=0;section=void 0};const start=line=>{finish(line);section=
newSection(line);sections.push(section);return section};lines.forEach((raw,index)=>{const number=index+1;if(section&&(before>0||after>0)){if(raw===""&&index===lines.
length-1)return;const sign=raw[0];if(sign==="+")after--;else if(sign==="-")before--;else if(sign===" "||raw===""||raw==="\r"){before--;after--}else if(sign!=="\\"){
fault("expected a line of the hunk, starting with a space, + or -",number);return}if(sign==="+"||sign==="-"){section[sign==="+"?"additions":"deletions"]++;section.
lines.push(raw.slice(1))}return}const line=raw.replace(/\r$/,"");if(line.startsWith("diff --git ")){start(number).header=sidesOfHeader(line.slice("diff --git ".
length));inGitHeader=true;return}if(line.startsWith("--- ")&&lines[index+1]?.startsWith("+++ ")){const own=inGitHeader&&section?section:start(number);inGitHeader=
false;own.before=readSide(line.slice(4));return}if(line.startsWith("+++ ")&&section){section.after=readSide(line.slice(4));return}const hunk=section&&hunkSize(line);
if(section&&hunk){inGitHeader=false;({before,after}=hunk);if(before===0&&section.before?.made===void 0&&!section.header)section.status??="added";return}if(line===
""||line.startsWith("\\ "))return;if(line.startsWith("Binary files ")&&line.endsWith(" differ")){const own=inGitHeader&&section?section:start(number);own.binary=
true;if(!own.header)Object.assign(own,sidesOfBinary(line.slice("Binary files ".length,-" differ".length)));return}if(section&&readHeader(section,line))return;if(section?.
binary&&/^(?:literal|delta) \d+$|^[A-Za-z][!-~]+$/.test(line))return;if(line.startsWith("Only in ")){fault("a file is only named, not shown: make the diff with \
git diff, or diff -N",number);return}if(/^(?:diff -|Index: |={20,}$)/.test(line)){finish(number);return}fault("expected a line of a unified diff",number)});finish(
lines.length);const pathOf=compileNaming(sections);for(const one of sections){const made=toChange2(one,pathOf);if(typeof made==="string")fault(made,one.line);else
listing2.add(made,one.line)}listing2.faults.sort((a,b)=>a.line-b.line);return listing2}function readHeader(section,line){const[,key,value=""]=/^(new file mode|deleted file mode|old mode|new mode|rename from|rename to|copy from|copy to|similarity index|dissimilarity index|index) (.*)$/.
exec(line)??[];if(/(?:mode|^index [0-9a-f.]+) 160000$/.test(line))section.submodule=true;switch(key){case void 0:if(line!=="GIT binary patch")return false;section.
binary=true;return true;case"new file mode":section.status="added";return true;case"deleted file mode":section.status="removed";return true;case"rename from":case"\
copy from":section.status=key==="rename from"?"renamed":"copied";section.from=unquotePath(value)??value;return true;case"rename to":case"copy to":section.to=unquotePath(
value)??value;return true;default:return true}}function toChange2(section,pathOf){const{status,submodule,binary,additions,deletions,lines,from,to,before,after}=section;
const known={...submodule&&{submodule},...binary?{additions:0,deletions:0}:{additions,deletions,lines}};if(!agree(section))return"the lines that name this file \
disagree; make the diff with git diff";if(status==="renamed"||status==="copied")return from&&to?{status,path:to,previousPath:from,...known}:NAMELESS.problem;const named=pathOf(
section);if("problem"in named)return named.problem;const side=before?.made===false?"added":after?.made===false?"removed":"modified";return{status:status??side,path:named.
path,...known}}function splitLines(text){return text.split(/\r\n|\n|\r/)}function lineAt(text,index){let line=1;for(let end=text.indexOf("\n");end>=0&&end<index;end=text.indexOf(
"\n",end+1))line++;return line}var COMMIT="this is a commit with its message, as git format-patch, show and log write it; make it with git diff BASE...HEAD";var STATUS="this is the output of \
git status; make it with git diff --name-status BASE...HEAD";var LINES=[[/^(?:\x1b\[[\d;]*m)+(?:diff |--- |\+\+\+ |@@|Index: )/m,"this diff is coloured; make it\
 with git diff --no-color"],[/^From [0-9a-f]{40,64} [A-Z]/m,COMMIT],[/^commit [0-9a-f]{40,64}\b/m,COMMIT],[/^diff --(?:cc|combined) /m,"this is the combined dif\
f of a merge; make it with git diff BASE...HEAD"],[/^Submodule \S.* (?:[0-9a-f]{7,64}\.{2,3}[0-9a-f]{7,64}|contains (?:untracked|modified) content)/m,"a submodu\
le is shown as a log; make the diff with git diff --submodule=short"],[/^~$|^@@ .* @@.*\r?\n[^\n\r +\\-]/m,"the lines of this diff have no +, - or space in fron\
t, as with --word-diff; make it with git diff BASE...HEAD"],[/^(?:[>|]|\/\/|#) ?diff --git /m,"every line of this diff has something in front; make it with git \
diff BASE...HEAD"],[/^\*{15}$/m,"this is a context diff; make a unified one with diff -u"],[/^\d+(?:,\d+)?[acd]\d+(?:,\d+)?$/m,"this is a plain diff without fil\
e names; make a unified one with diff -u"]];var SUMMARY=/^ (?:\S.* \| +(?:\d+|Bin)|\d+ files? changed|(?:create|delete) mode |mode change |(?:rename|copy) .* \(\d+%\)| *\d+\.\d% )/;
var STARTS=[[/^:\d{6} \d{6} /,"this is the output of git diff --raw; make it with git diff --name-status"],[/^(?:On branch |HEAD detached |Not currently on any branch)/,
STATUS],[/^(?:fatal|error|usage): /,"this is an error message of git, not a list of changes"],[/^(?:warning|hint): /,"this begins with a message of git; leave o\
ut its standard error"],[/^Only in .*: /,"a file is only named, not shown: make the diff with git diff, or diff -N"],[SUMMARY,"this is a summary of a diff, or b\
egins with one; make it with git diff --name-status"],[/^\s*\{\s*"message"/,"this is an error message of an API, not a list of changes"],[/^\s*\{[^\S\n]*\r?\n/,
"this is JSON over several lines; write one object per line, for example with jq -c ."],[/^\s*\[/,"this is a JSON array; write one object per line, for example \
with jq -c '.[]'"],[/^\s*<(?:!doctype|html|\?xml)/i,"this is a web page, not a diff; did the download need a login?"],[/^\x1f|^PK\x03/,"this is a compressed fil\
e; unpack it first"]];var SHAPES=[[/^(?:\d+|-)\t(?:\d+|-)\t/,"these are line counts without a status; make it with git diff --name-status"],[/^\d{6} (?:[a-z]+ )?[0-9a-f]{40,64}[ \t]/,
"these are the files of a commit or of the index, not changes; make it with git diff --name-status"],[/^[\^+-]?[0-9a-f]{7,64} |^ *(?:\d+|-): /,"these are commit\
s, as git log and blame list them; make it with git diff --name-status BASE...HEAD"],[/^(?:[MADRCUT ]{2}|\?\?|!!|##) \S|^(?:[12u] [MADRCUT.]{2}|[?!#]) /,STATUS],
[/^[ADMTRC]\d{0,3} +\S/,"the tabs have become spaces; use git's own output, not a copy of it"],[/^[^\t]+$/,"this is a list of names without a status; make it wi\
th git diff --name-status"]];function findForeignBytes(bytes){const encoding=findWideEncoding(bytes);return encoding&&{line:1,message:`this is ${encoding} text,\
 as a shell on Windows writes it; write UTF-8, as git diff --output=FILE does`}}function findForeignInput(text){for(const[pattern,message]of STARTS)if(pattern.test(
text))return{line:1,message};if(text.includes("\0"))return void 0;for(const[pattern,message]of LINES){const found=pattern.exec(text);if(found)return{line:lineAt(
text,found.index),message}}return void 0}function findForeignShape(text){const lines=text.split(text.includes("\0")?"\0":/\r?\n/).filter(line=>line.trim()!=="");
const shape=SHAPES.find(([pattern])=>lines.every(line=>pattern.test(line)));return shape&&{line:1,message:shape[1]}}function parseChanges(input){const foreign=typeof input==="string"?void 0:findForeignBytes(input);if(foreign)return{faults:[foreign]};const text=(typeof input===
"string"?input:decodeName(input)).replace(/^\uFEFF/,"");if(text.trim()==="")return{value:{changes:[],complete:true},faults:[]};const known=findForeignInput(text);
if(known)return{faults:[known]};const form=formOf(text);const{changes,faults:faults2}=form(text);const shape=form===parseNameStatus&&faults2.length>0&&changes.length===
0&&findForeignShape(text);if(faults2.length>0)return{faults:shape?[shape]:faults2};return{value:{changes:mergeTypeChanges(changes),complete:true},faults:[]}}function describeFaults(faults2,file){
const shown=faults2.slice(0,MOST_SHOWN).map(({line,message})=>`${file}:${line}: ${message}`);const more=faults2.length-shown.length;if(more>0)shown.push(`and ${count(
more,"more line")} that can't be read`);return shown.join("\n")}var MOST_SHOWN=5;function formOf(text){if(/^\s*\{/.test(text))return parseJsonLines;if(/^(?:diff |--- |Index: |Binary files )/m.
test(text)&&!text.includes("\0"))return parseUnifiedDiff;return parseNameStatus}function mergeTypeChanges(changes){const removed=new Set(changes.filter(change=>change.
status==="removed").map(change=>change.path));const replaced=new Set(changes.filter(change=>change.status==="added"&&removed.has(change.path)).map(change=>change.
path));if(replaced.size===0)return changes;const submodules=new Set(changes.filter(change=>change.submodule).map(change=>change.path));return changes.flatMap(change=>{
if(!replaced.has(change.path))return[change];if(change.status==="removed")return[];if(change.status!=="added")return[change];return[{path:change.path,status:"ch\
anged",...submodules.has(change.path)&&{submodule:true}}]})}var ALIKE=new Map([...pairs("\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D",
"ABESIJKMHOPCTYXaeopcyxijshdqw"),...pairs("\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF","ABEZHIKMNOPTYXo"),...pairs(
"\u2010\u2011\u2012\u2013\u2014\u2212\u2018\u2019\u02BC\u2032","------''''"),...pairs("\xA0\u2002\u2003\u2007\u2009\u202F\u205F\u3000","        "),...[["\uFB00",
"ff"],["\uFB01","fi"],["\uFB02","fl"]]]);function pairs(alike,plain){return Array.from(alike,(one,index)=>[one,plain[index]])}var foldForm=text=>isAscii(text)?text:
text.normalize("NFC").replace(new RegExp("\\p{Default_Ignorable_Code_Point}","gu"),"").replace(/[^\0-\x7f]/gu,one=>ALIKE.get(one)??one);var isAscii=text=>/^[\0-\x7f]*$/.
test(text);function spellApart(text,other){const known=new Set(other);const spell=isPlain2=>Array.from(text,one=>isAscii(one)||isPlain2(one)?one:escape(one)).join(
"");const apart=spell(one=>known.has(one));return apart===text?spell(()=>false):apart}var escape=one=>Array.from({length:one.length},(_,index)=>unit(one.charCodeAt(
index))).join("");var unit=code=>`\\u${code.toString(16).padStart(4,"0")}`;var range=(a,b,str)=>{let begs,beg,left,right=void 0,result;let ai=str.indexOf(a);let bi=str.indexOf(b,ai+1);let i=ai;if(ai>=0&&bi>0){if(a===b){return[ai,bi]}begs=
[];left=str.length;while(i>=0&&!result){if(i===ai){begs.push(i);ai=str.indexOf(a,i+1)}else if(begs.length===1){const r=begs.pop();if(r!==void 0)result=[r,bi]}else{
beg=begs.pop();if(beg!==void 0&&beg<left){left=beg;right=bi}bi=str.indexOf(b,i+1)}i=ai<bi&&ai>=0?ai:bi}if(begs.length&&right!==void 0){result=[left,right]}}return result};var escSlash="\0SLASH"+Math.random().toFixed(16)+"\0";var escOpen="\0OPEN"+Math.random().toFixed(16)+"\0";var escClose="\0CLOSE"+Math.random().toFixed(16)+"\0";
var escComma="\0COMMA"+Math.random().toFixed(16)+"\0";var escPeriod="\0PERIOD"+Math.random().toFixed(16)+"\0";var escSlashPattern=new RegExp(escSlash,"g");var escOpenPattern=new RegExp(
escOpen,"g");var escClosePattern=new RegExp(escClose,"g");var escCommaPattern=new RegExp(escComma,"g");var escPeriodPattern=new RegExp(escPeriod,"g");var slashPattern=/\\\\/g;
var openPattern=/\\{/g;var closePattern=/\\}/g;var commaPattern=/\\,/g;var periodPattern=/\\\./g;var EXPANSION_MAX=1e5;var EXPANSION_MAX_LENGTH=4e6;var EXPANSION_MAX_DEPTH=1e3;
var EXPANSION_MAX_REWRITES=1e3;var EXPANSION_MAX_STEPS=2e7;var CALL_STEPS=16;function numeric(str){return!isNaN(str)?parseInt(str,10):str.charCodeAt(0)}function escapeBraces(str){
return str.replace(slashPattern,escSlash).replace(openPattern,escOpen).replace(closePattern,escClose).replace(commaPattern,escComma).replace(periodPattern,escPeriod)}
function unescapeBraces(str){return str.replace(escSlashPattern,"\\").replace(escOpenPattern,"{").replace(escClosePattern,"}").replace(escCommaPattern,",").replace(
escPeriodPattern,".")}function pushAll(target,items){for(let i=0;i<items.length;i++){target.push(items[i])}}function balancedWithBudget(str,masked,budget){if(budget.
remaining<0){return void 0}const r=range("{","}",masked);const unmatched=r!==void 0&&masked.indexOf("{")<r[0];budget.remaining-=r&&!unmatched?r[1]+1:str.length;
if(!r||budget.remaining<0){return void 0}return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+1,r[1]),post:str.slice(r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){
budget.remaining-=masked.length;const open=[];for(let i=0;i<masked.length;i++){const c=masked.charCodeAt(i);if(c===123){open.push(i)}else if(c===125&&open.length){
open.pop()}}let out="";let last=0;for(let i=0;i<open.length;i++){const at=open[i];out+=masked.slice(last,at)+"\0";last=at+1}return out+masked.slice(last)}function commaSetFollows(str,budget){
budget.remaining-=str.length;if(budget.remaining<0){return false}let close=false;for(let i=str.length-1;i>=0;i--){const c=str.charCodeAt(i);if(c===125){close=true}else if(c===
10||c===13||c===8232||c===8233){close=false}else if(c===44&&close&&str.charCodeAt(i+1)!==44){return true}}return false}function parseCommaParts(str,budget){const parts=[];
let carry="";for(;;){const m=balancedWithBudget(str,str,budget);if(budget.remaining<0){return void 0}if(!m){const tail=str.split(",");tail[0]=carry+tail[0];pushAll(
parts,tail);return parts}const{pre,body,post}=m;const p=pre.split(",");p[0]=carry+p[0];p[p.length-1]+="{"+body+"}";if(!post.length){pushAll(parts,p);return parts}
carry=p.pop();pushAll(parts,p);str=post}}function bound(value,fallback){return value===void 0||isNaN(value)?fallback:value}function expand(str,options={}){if(!str){
return[]}const max=bound(options.max,EXPANSION_MAX);const maxLength=bound(options.maxLength,EXPANSION_MAX_LENGTH);const maxDepth=bound(options.maxDepth,EXPANSION_MAX_DEPTH);
const maxRewrites=bound(options.maxRewrites,EXPANSION_MAX_REWRITES);const maxSteps=bound(options.maxSteps,EXPANSION_MAX_STEPS);if(str.slice(0,2)==="{}"){str="\\{\
\\}"+str.slice(2)}return expand_(escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},true).map(unescapeBraces)}function embrace(str){return"\
{"+str+"}"}function isPadded(el){return/^-?0\d/.test(el)}function lte(i,y){return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){
const out=[];let length=0;let nonEmpty;outer:for(let a=0;a<acc.length;a++){const prefix2=acc[a]+pre;let vs=values;if(dropEmpties&&!prefix2){if(!nonEmpty)nonEmpty=
values.filter(v=>v);vs=nonEmpty}for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;const expansion=prefix2+vs[v];if(length+expansion.length>maxLength)break outer;
out.push(expansion);length+=expansion.length}}budget.remaining-=out.length;return out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){const n=body.
split(/\.\./);const N=[];if(n[0]===void 0||n[1]===void 0){return N}const x=numeric(n[0]);const y=numeric(n[1]);const width=Math.max(n[0].length,n[1].length);let incr=n.
length===3&&n[2]!==void 0?Math.max(Math.abs(numeric(n[2])),1):1;let test=lte;const reverse=y<x;if(reverse){incr*=-1;test=gte}const pad=n.some(isPadded);const cost=pad?
width:1;let length=0;for(let i=x;test(i,y)&&N.length<max;i+=incr){budget.remaining-=cost;if(budget.remaining<0){return void 0}let c;if(isAlphaSequence){c=String.
fromCharCode(i);if(c==="\\"){c=""}}else{c=String(i);if(pad){const need=width-c.length;if(need>0){const z=new Array(need+1).join("0");if(i<0){c="-"+z+c.slice(1)}else{
c=z+c}}}}if(length+c.length>maxLength)break;N.push(c);length+=c.length}return N}function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){budget.
remaining-=CALL_STEPS;if(depth>maxDepth){return[str]}let acc=[""];let rewrites=0;let dropEmpties=false;let firstGroup=true;let masked=str;for(;;){const m=balancedWithBudget(
str,masked,budget);if(!m){return combine(acc,str,[""],max,maxLength,dropEmpties,budget)}if(m.unmatched){masked=maskUnmatchedOpens(masked,budget)}const pre=m.pre;
const literal2=()=>combine(acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);if(/\$$/.test(pre)){acc=combine(acc,pre+"{"+m.body+"}",[""],max,
maxLength,dropEmpties&&!m.post.length,budget);firstGroup=false;if(!m.post.length)break;str=m.post;masked=masked.slice(m.end+1);continue}const isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.
test(m.body);const isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);const isSequence=isNumericSequence||isAlphaSequence;const isOptions=m.body.
indexOf(",")>=0;if(!isSequence&&!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){rewrites++;str=m.pre+"{"+m.body+escClose+m.post;masked=masked.
slice(0,m.end)+escClose+masked.slice(m.end+1);isTop=true;continue}return literal2()}if(firstGroup){dropEmpties=isTop&&!isSequence;firstGroup=false}let values;if(isSequence){
values=expandSequence(m.body,isAlphaSequence,max,maxLength,budget);if(!values){return literal2()}}else{let n=parseCommaParts(m.body,budget);if(!n){return literal2()}
if(n.length===1&&n[0]!==void 0){n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,false).map(embrace);if(budget.remaining<0){return literal2()}if(n.
length===1){const next2=combine(acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0){return literal2()}acc=next2;if(!m.post.
length)break;str=m.post;masked=masked.slice(m.end+1);continue}}let dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(let d=0;dropsEmpties&&d<acc.length;d++){if(acc[d]){
dropsEmpties=false}}values=[];let valuesLength=0;outer:for(let j=0;j<n.length;j++){const expanded=expand_(n[j],max,maxLength,maxDepth,depth+1,maxRewrites,budget,
false);if(budget.remaining<0){return literal2()}for(let k=0;k<expanded.length;k++){const v=expanded[k];if(dropsEmpties&&!v)continue;if(values.length>=max||valuesLength+
v.length>maxLength){break outer}values.push(v);valuesLength+=v.length}}}const next=combine(acc,pre,values,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.
remaining<0){return literal2()}acc=next;if(!m.post.length)break;str=m.post;masked=masked.slice(m.end+1)}return acc}var digit=(a,b)=>a===b?{t:"lit",ch:String(a)}:{t:"class",re:new RegExp(`^[${a}-${b}]$`)};var prefix=(d,alts)=>alts.map(s=>[digit(d,d),...s]);var fixed=(a,b)=>{if(!a)
return[[]];let lo=+a[0];let hi=+b[0];const ra=a.slice(1);const rb=b.slice(1);if(lo===hi)return prefix(lo,fixed(ra,rb));const zeros="0".repeat(ra.length);const nines="\
9".repeat(ra.length);const out=[];if(ra!==zeros)out.push(...prefix(lo++,fixed(ra,nines)));const last=rb===nines?[]:prefix(hi--,fixed(zeros,rb));if(lo<=hi){out.push(
[digit(lo,hi),...Array.from(ra,()=>digit(0,9))])}out.push(...last);return out};var nonneg=(a,b,width)=>{if(width){return fixed(String(a).padStart(width,"0"),String(
b).padStart(width,"0"))}const out=[];for(let len=String(a).length;len<=String(b).length;len++){const lo=Math.max(a,len===1?0:10**(len-1));const hi=Math.min(b,10**
len-1);out.push(...fixed(String(lo),String(hi)))}return out};var numericRange=(loStr,hiStr)=>{let lo=Number(loStr);let hi=Number(hiStr);if(!Number.isSafeInteger(
lo)||!Number.isSafeInteger(hi))return;if(lo>hi)[lo,hi]=[hi,lo];const padded=/^-?0\d/.test(loStr)||/^-?0\d/.test(hiStr);const width=padded?Math.max(loStr.length,
hiStr.length):0;const out=[];if(lo<0){const neg=nonneg(Math.max(-hi,1),-lo,width&&width-1);out.push(...neg.map(s=>[{t:"lit",ch:"-"},...s]))}if(hi>=0)out.push(...nonneg(
Math.max(lo,0),hi,width));return out};var posixClasses={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}"],"[:alpha:]":["\\p{L}\\p{Nl}"],"[:ascii:]":["\\x00-\\x7f"],"[:blank:]":["\\p{Zs}\\t"],"[:cntrl:]":["\\p{Cc}"],
"[:digit:]":["\\p{Nd}"],"[:graph:]":["\\p{Z}\\p{C}",true],"[:lower:]":["\\p{Ll}"],"[:print:]":["\\p{C}",true],"[:punct:]":["\\p{P}\\p{S}"],"[:space:]":["\\p{Z}\\t\
\\r\\n\\v\\f"],"[:upper:]":["\\p{Lu}"],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],"[:xdigit:]":["A-Fa-f0-9"]};var braceEscape=s=>s.replace(/[[\]\\-]/g,"\\$&");var noMatch=/$./;
var parseClass=(glob,position,nocase=false,form)=>{const norm=c=>{const n=form?c.normalize(form):c;return[...n].length===1?n:c};const pos=position;if(glob.charAt(
pos)!=="["){throw new Error("not in a brace expression")}const ranges=[];const negs=[];let i=pos+1;let sawStart=false;let escaping=false;let negate=false;let endPos=pos;
let rangeStart="";WHILE:while(i<glob.length){const c=String.fromCodePoint(glob.codePointAt(i));if((c==="!"||c==="^")&&i===pos+1){negate=true;i++;continue}if(c===
"]"&&sawStart&&!escaping){endPos=i+1;break}sawStart=true;if(c==="\\"){if(!escaping){escaping=true;i++;continue}}if(c==="["&&!escaping){for(const[cls,[unip,neg]]of Object.
entries(posixClasses)){if(glob.startsWith(cls,i)){if(rangeStart){return[noMatch,glob.length-pos]}i+=cls.length;if(neg)negs.push(unip);else ranges.push(unip);continue WHILE}}}
escaping=false;const n=norm(c);if(rangeStart){if(n.codePointAt(0)>rangeStart.codePointAt(0)){ranges.push(braceEscape(rangeStart)+"-"+braceEscape(n))}else if(n===
rangeStart){ranges.push(braceEscape(n))}rangeStart="";i+=c.length;continue}if(glob.startsWith("-]",i+c.length)){ranges.push(braceEscape(n+"-"));i+=c.length+1;continue}
if(glob.startsWith("-",i+c.length)){rangeStart=n;i+=c.length+1;continue}ranges.push(braceEscape(n));i+=c.length}if(endPos<i){return[noMatch,0]}if(!ranges.length&&
!negs.length){return[noMatch,glob.length-pos]}const sranges="["+(negate?"^":"")+ranges.join("")+"]";const snegs="["+(negate?"":"^")+negs.join("")+"]";const comb="\
^"+(ranges.length&&negs.length?"("+sranges+"|"+snegs+")":ranges.length?sranges:snegs);return[new RegExp(comb,nocase?"iu":"u"),endPos-pos]};var MATCH={t:"match",id:0};var extTypes="!?+*@";var lit=ch=>({t:"lit",ch});var reEscape=s=>s.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&");var newFoldRe=s=>new RegExp(
`^${reEscape(s)}$`,"iu");var foldCache=new Map;var foldRe=ch=>{let re=foldCache.get(ch);if(!re){re=newFoldRe(ch);if(foldCache.size>=1e3)foldCache.clear();foldCache.
set(ch,re)}return re};var litMatch=(l,c)=>{if(c===l.ch)return true;if(!l.re)return false;const code=c.charCodeAt(0);if(code>=128)return l.re.test(c);const ascii=l.
ascii??=new Uint8Array(128);ascii[code]||=l.re.test(c)?1:2;return ascii[code]===1};var tokenize=(p,nocase,noext,form,mark)=>{const toks=[];for(let i=0;i<p.length;){
const c=String.fromCodePoint(p.codePointAt(i));if(mark){const m=c==="\\"&&p.startsWith(mark,i+1)?1:0;if(m||c===mark){const start=i+m+mark.length;const end=p.indexOf(
mark,start);const r=/^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start,end));const alts=end!==-1&&r&&numericRange(r[1],r[2]);if(alts){toks.push({t:"ext",type:"@",alts});
i=end+mark.length;continue}}}if(c==="\\"){const e=p.codePointAt(i+1);const ch=e===void 0?c:String.fromCodePoint(e);toks.push(lit(ch));i+=1+ch.length;continue}if(c===
"["){const[re,consumed]=parseClass(p,i,nocase,form);if(consumed){toks.push({t:"class",re});i+=consumed;continue}}if(!noext&&extTypes.includes(c)&&p[i+1]==="("){
toks.push({t:"open",type:c});i+=2;continue}toks.push(!noext&&c==="|"?{t:"bar"}:!noext&&c===")"?{t:"close"}:c==="*"?{t:"star"}:c==="?"?{t:"any"}:lit(c));i+=c.length}
return toks};var pair=toks=>{const pairs2=new Map;const stack=[];toks.forEach((tok,i)=>{if(tok.t==="open")stack.push(i);else if(tok.t==="close"&&stack.length)pairs2.
set(stack.pop(),i)});return pairs2};var build=(toks,pairs2,start,end,top)=>{let seq=[];const alts=[seq];for(let i=start;i<end;i++){const tok=toks[i];const close=pairs2.
get(i);if(tok.t==="open"&&close!==void 0){const sub=build(toks,pairs2,i+1,close,false);seq.push({t:"ext",type:tok.type,alts:sub});i=close}else if(tok.t==="bar"&&
!top){alts.push(seq=[])}else if(tok.t==="open"){seq.push(lit(tok.type),lit("("))}else if(tok.t==="bar"){seq.push(lit("|"))}else if(tok.t==="close"){seq.push(lit(
")"))}else{seq.push(tok)}}return alts};var normalize=(items,form)=>{const out=[];let run="";const flush=()=>{for(const ch of run.normalize(form))out.push(lit(ch));
run=""};for(const it of items){if(it.t==="lit"){run+=it.ch;continue}flush();out.push(it.t==="ext"?{...it,alts:it.alts.map(a=>normalize(a,form))}:it)}flush();return out};
var compile=(items,nocase)=>{let id=1;const split=out=>({t:"split",id:id++,out});const seq=(items2,next)=>items2.reduceRight((next2,it)=>item(it,next2),next);const item=(it,next)=>{
switch(it.t){case"lit":const re=nocase?foldRe(it.ch):void 0;return{t:"lit",id:id++,ch:it.ch,re,next};case"any":case"star":return{t:it.t,id:id++,next};case"class":
return{t:"class",id:id++,re:it.re,next}}const alts=next2=>it.alts.map(a=>seq(a,next2));switch(it.type){case"@":return split(alts(next));case"?":return split([next,
...alts(next)]);case"!":return{t:"neg",id:id++,sub:split(alts(MATCH)),next}}const after=split([]);const entry=split(alts(after));after.out.push(next,entry);return it.
type==="*"?after:entry};const start=seq(items,MATCH);return[start,id]};var show=start=>{const lines=[];const seen=new Set;const ref=n=>n.t==="match"?"match":String(
n.id);const walk=(n,indent)=>{if(n.t==="match"||seen.has(n))return;seen.add(n);const line=desc=>lines.push(`${indent}${n.id}: ${desc}`);switch(n.t){case"split":
line(`split -> ${n.out.map(ref).join(", ")}`);for(const o of n.out)walk(o,indent);return;case"neg":line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);walk(n.sub,indent+
"  ");return walk(n.next,indent);case"lit":line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);break;case"class":line(`${n.re} -> ${ref(n.next)}`);break;default:line(
`${n.t==="any"?"?":"*"} -> ${ref(n.next)}`)}walk(n.next,indent)};walk(start,"");return[`start -> ${ref(start)}`,...lines].join("\n")};var State=class{gen;threads=[];match=false;runs=[];ids=[];constructor(gen){
this.gen=gen}get dead(){return!this.threads.length&&!this.match&&!this.runs.length}};var sameState=(a,b)=>{if(a.ids.length!==b.ids.length)return false;if(a.runs.
length!==b.runs.length)return false;if(a.ids.some((id,i)=>id!==b.ids[i]))return false;return a.runs.every(r=>b.runs.some(o=>o.neg===r.neg&&sameState(o.state,r.state)))};
var marks=size=>({has:new Float64Array(size),seen:new Float64Array(size),gen:0});var Sim=class{dots;dotStart;#marks;constructor(dots,dotStart,marks2){this.dots=
dots;this.dotStart=dotStart;this.#marks=marks2}state(){return new State(++this.#marks.gen)}done(state){state.ids=state.threads.map(n=>n.id).sort((a,b)=>a-b);if(state.
match)state.ids.unshift(MATCH.id);return state}#visit(state,node){const{seen}=this.#marks;if(seen[node.id]===state.gen)return false;seen[node.id]=state.gen;return true}#addThread(state,node){
const{has}=this.#marks;if(has[node.id]===state.gen)return false;has[node.id]=state.gen;state.threads.push(node);return true}restricted(i,top){return top&&(this.
dots||this.dotStart&&i===0)}add(state,node,i,top){switch(node.t){case"split":if(!this.#visit(state,node))return;for(const o of node.out)this.add(state,o,i,top);
return;case"neg":if(!this.#visit(state,node))return;const sub=this.state();this.add(sub,node.sub,i,false);this.done(sub);return this.addRun(state,{t:"run",neg:node,
state:sub},i,top);case"star":if(this.restricted(i,top))return;if(this.#addThread(state,node))this.add(state,node.next,i,top);return;case"match":state.match=true;
return;default:this.#addThread(state,node)}}addRun(state,run,i,top){for(const r of state.runs){if(r.neg===run.neg&&sameState(r.state,run.state))return}state.runs.
push(run);if(!run.state.match){this.add(state,run.neg.next,i,top)}}step(state,c,i,top){const next=this.state();for(const th of state.threads){switch(th.t){case"\
lit":if(litMatch(th,c)){this.add(next,th.next,i+1,top)}break;case"any":if(!this.restricted(i,top))this.add(next,th.next,i+1,top);break;case"class":if(!this.restricted(
i,top)&&th.re.test(c)){this.add(next,th.next,i+1,top)}break;case"star":if(!this.restricted(i,top))this.add(next,th,i+1,top)}}if(!this.restricted(i,top)){for(const run of state.
runs){if(run.state.dead){this.addRun(next,run,i+1,top);continue}const sub=this.step(run.state,c,i,false);this.addRun(next,{t:"run",neg:run.neg,state:sub},i+1,top)}}
return this.done(next)}};var stateKey=state=>{const ids=state.ids.join();if(!state.runs.length)return ids;const runs=state.runs.map(r=>`${r.neg.id}(${stateKey(r.
state)})`);return`${ids}|${runs.sort().join("|")}`};var DFA_BUDGET=1<<18;var Dfa=class{#start;#states=new Map;#size=0;#plain;#dotStart;#sim;#dotSim;constructor(start,marks2){
this.#start=start;this.#sim=new Sim(false,false,marks2);this.#dotSim=new Sim(false,true,marks2)}#make(state){return{state,match:state.match,dead:state.dead,next:new Map}}#intern(state){
const key=stateKey(state);const found=this.#states.get(key);if(found)return found;if(this.#size>DFA_BUDGET)this.#clear();const d=this.#make(state);this.#states.
set(key,d);this.#size+=key.length+1;return d}#clear(){this.#states.clear();this.#size=0;this.#plain=void 0;this.#dotStart=void 0}start(dotStart){if(dotStart){if(this.#dotStart)
return this.#dotStart;const state2=this.#dotSim.state();this.#dotSim.add(state2,this.#start,0,true);return this.#dotStart=this.#make(this.#dotSim.done(state2))}
if(this.#plain)return this.#plain;const state=this.#sim.state();this.#sim.add(state,this.#start,0,true);return this.#plain=this.#intern(this.#sim.done(state))}next(d,c){
const code=c.charCodeAt(0);const found=code<128?void 0:d.next.get(c);if(found)return found;const n=d===this.#dotStart?this.#intern(this.#dotSim.step(d.state,c,0,
true)):this.#intern(this.#sim.step(d.state,c,1,true));if(code<128){if(!d.ascii){d.ascii=new Array(128);this.#size+=128}d.ascii[code]=n}else{d.next.set(c,n)}this.#size++;
return n}};var linear=start=>{const nodes=[];for(let n=start;n.t!=="match";n=n.next){if(n.t==="split"||n.t==="neg")return void 0;nodes.push(n)}return nodes};var testLinear=(nodes,chars,start,end)=>{
let ni=0;let ci=start;let starNi=-1;let starCi=0;while(ci<end){const n=nodes[ni];if(n?.t==="star"){starNi=ni++;starCi=ci;continue}const c=chars[ci];if(n&&(n.t===
"any"||n.t==="lit"&&litMatch(n,c)||n.t==="class"&&n.re.test(c))){ni++;ci++;continue}if(starNi===-1)return false;ni=starNi+1;ci=++starCi}while(nodes[ni]?.t==="st\
ar")ni++;return ni===nodes.length};var lengths=items=>{let min=0;let max=0;for(const it of items){const[lo,hi]=itemLengths(it);min+=lo;max+=hi}return[min,max]};
var itemLengths=it=>{if(it.t==="star")return[0,Infinity];if(it.t!=="ext")return[1,1];if(it.type==="!")return[0,Infinity];const alts=it.alts.map(lengths);const min=Math.
min(...alts.map(a=>a[0]));const max=Math.max(...alts.map(a=>a[1]));const loop=max===0?0:Infinity;return it.type==="@"?[min,max]:it.type==="?"?[0,max]:it.type===
"*"?[0,loop]:[min,loop]};var hasAffix=(lits,chars,start)=>{for(let j=0;j<lits.length;j++){if(!litMatch(lits[j],chars[start+j]))return false}return true};var slashOrSurrogate=/[/\ud800-\udfff]/;
var surrogate=/[\ud800-\udfff]/;var codePoints=s=>surrogate.test(s)?[...s]:s;var noSlash=s=>{if(s.includes("/")){throw new Error("can only match a single path p\
ortion, got: "+s)}};var Matcher=class{pattern;options;#start;#size;#marks;#dotsSim;#literal;#literalFold=false;#literalRe;#linear;#wild=false;#min=0;#max=Infinity;#prefix=[];#suffix=[];#prefixStr;#suffixStr;#affix=false;#dfa;#form;constructor(pattern,options={}){
if(pattern.includes("/")){throw new Error("can only match a single path portion, got pattern: "+pattern)}this.pattern=pattern;this.options=options;const{nocase=false,
noext=false,normalize:n}=options;this.#form=n===true?"NFC":n||void 0;const literal2=/^[?*+@]\(\)$/.test(pattern);const toks=tokenize(pattern,nocase,noext||literal2,
this.#form,options.rangeMark);let[items]=build(toks,pair(toks),0,toks.length,true);if(this.#form)items=normalize(items,this.#form);const[start,size]=compile(items,
nocase);this.#start=start;this.#size=size;if(items.every(it=>it.t==="lit")){this.#literal=items.map(it=>it.ch).join("");this.#literalFold=nocase}else{const lit2=it=>it.
t!=="lit"?void 0:nocase?{ch:it.ch,re:foldRe(it.ch)}:{ch:it.ch};for(const it of items){const l=lit2(it);if(!l)break;this.#prefix.push(l)}for(let j=items.length-1;j>=
0;j--){const l=lit2(items[j]);if(!l)break;this.#suffix.unshift(l)}this.#affix=!!(this.#prefix.length||this.#suffix.length);if(!nocase){this.#prefixStr=this.#prefix.
map(l=>l.ch).join("");this.#suffixStr=this.#suffix.map(l=>l.ch).join("")}this.#linear=linear(this.#start)?.slice(this.#prefix.length,-this.#suffix.length||void 0);
this.#wild=!!this.#linear?.every(n2=>n2.t==="star"||n2.t==="any");const[min,max]=lengths(items);this.#min=min;this.#max=max}}test(s){if(this.#form){noSlash(s);return this.#test(
s.normalize(this.#form))}if(slashOrSurrogate.test(s)){noSlash(s);return this.#test(s,[...s])}return this.#test(s,s)}testUnchecked(s){return this.#test(this.#form?
s.normalize(this.#form):s)}#test(s,chars){if(this.#literal!==void 0){return this.#literalFold?(this.#literalRe??=newFoldRe(this.#literal)).test(s):s===this.#literal}
const min=this.#min;const max=this.#max;if(chars===void 0){const most=s.length;const least=most+1>>1;if(most<min||least>max)return false;if(least<min||most>max)
chars=codePoints(s)}if(chars!==void 0&&(chars.length<min||chars.length>max)){return false}const prefix2=this.#prefix.length;if(this.#affix){if(this.#prefixStr!==
void 0&&this.#suffixStr!==void 0){if(!s.startsWith(this.#prefixStr)||!s.endsWith(this.#suffixStr)){return false}}else{chars??=codePoints(s);const end=chars.length-
this.#suffix.length;if(!hasAffix(this.#prefix,chars,0)||!hasAffix(this.#suffix,chars,end)){return false}}}const dotStart=!this.options.dot&&s.startsWith(".");if(this.#linear){
if(s==="."||s==="..")return false;if(dotStart&&!prefix2)return false;if(this.#wild)return true;chars??=codePoints(s);const end=chars.length-this.#suffix.length;
return testLinear(this.#linear,chars,prefix2,end)}chars??=codePoints(s);if(s==="."||s===".."){this.#marks??=marks(this.#size);const sim=this.#dotsSim??=new Sim(
true,false,this.#marks);const start=sim.state();sim.add(start,this.#start,0,true);let state=sim.done(start);for(let i=0;i<chars.length;i++){state=sim.step(state,
chars[i],i,true)}return state.match}this.#marks??=marks(this.#size);const dfa=this.#dfa??=new Dfa(this.#start,this.#marks);let d=dfa.start(dotStart);const str=chars===
s;for(let i=0;i<chars.length;i++){if(d.dead)return false;const code=str?s.charCodeAt(i):chars[i].charCodeAt(0);d=d.ascii?.[code]??dfa.next(d,chars[i])}return d.
match}toString(){return show(this.#start)}};var MAX_PATTERN_LENGTH=1024*64;var assertValidPattern=pattern=>{if(typeof pattern!=="string"){throw new TypeError("invalid pattern")}if(pattern.length>MAX_PATTERN_LENGTH){
throw new TypeError("pattern is too long")}};var escape2=(s,{windowsPathsNoEscape=false,magicalBraces=false}={})=>{const e=magicalBraces?windowsPathsNoEscape?s.replace(/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,
"\\$&"):windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\$&");const c=e.charAt(0);if(c==="#"){return(windowsPathsNoEscape?"[#]":"\
\\#")+e.slice(1)}if(c==="!"){return(windowsPathsNoEscape?"@(!)":"\\!")+e.slice(1)}return e};var unescape=(s,{windowsPathsNoEscape=false,magicalBraces=true}={})=>{if(windowsPathsNoEscape&&s.startsWith("@(!)")){return"!"+unescape(s.slice(4),{windowsPathsNoEscape,
magicalBraces})}if(magicalBraces){return windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"\
$1")}return windowsPathsNoEscape?s.replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1")};var DEFAULT_BRACE_EXPAND_MAX=1e5;var DEFAULT_GLOB_STAR_RECURSION_MAX=200;var AWE_KEY="allowWindowsEscape";var minimatch=(p,pattern,options)=>{assertValidPattern(
pattern);if(!options?.nocomment&&pattern.charAt(0)==="#"){return false}return cachedMinimatch(pattern,options).match(p)};var cache=new Map;var oldCache=new Map;
var cacheSize=0;var cacheTotalWeight=0;var cacheMax=256;var cacheMaxWeight=1<<15;var cacheMaxEntryWeight=1<<12;var cacheWeight=mm=>{let w=mm.pattern.length;for(const s of mm.
globSet){w+=s.length+1;if(w>cacheMaxEntryWeight)break}return w};var tri=v=>v===void 0?0:v?2:1;var booleanWeights=new Map(Object.keys({nobrace:0,nocomment:0,nonegate:0,noglobstar:0,noext:0,nonull:0,partial:0,dot:0,nocase:0,nocaseMagicOnly:0,
magicalBraces:0,matchBase:0,flipNegate:0,preserveMultipleSlashes:0,windowsNoMagicRoot:0}).map((k,i)=>[k,24*3**i]));var optionsKey=o=>{let n=0;let wpe=false;for(const k in o){
const v=o[k];switch(k){case"windowsPathsNoEscape":if(v)wpe=true;break;case AWE_KEY:if(v===false)wpe=true;break;case"platform":{const p=v||defaultPlatform;if(p===
defaultPlatform)break;if(p==="darwin")n+=3;else if(p==="win32")n+=6;else if(p==="linux")n+=9;else return JSON.stringify(o);break}case"optimizationLevel":if(v===
void 0)break;n+=v>=2?1:v>=1?0:2;break;case"braceExpandMax":if(v!==void 0&&v!==DEFAULT_BRACE_EXPAND_MAX){return JSON.stringify(o)}break;case"maxGlobstarRecursion":
if(v!==void 0&&v!==DEFAULT_GLOB_STAR_RECURSION_MAX){return JSON.stringify(o)}break;case"normalize":if(v!==void 0)return JSON.stringify(o);break;default:n+=(booleanWeights.
get(k)??0)*tri(v)}}return wpe?n+12:n};var copyOptions=o=>{const copy={};for(const k in o)copy[k]=o[k];return copy};var cachedMinimatch=(pattern,options)=>{const key=options?
optionsKey(options):0;let mm=cache.get(key)?.get(pattern);if(mm)return mm;mm=oldCache.get(key)?.get(pattern)??new Minimatch(pattern,copyOptions(options));const weight=cacheWeight(
mm);if(weight>cacheMaxEntryWeight)return mm;if(cacheSize>=cacheMax||cacheTotalWeight+weight>cacheMaxWeight){oldCache=cache;cache=new Map;cacheSize=0;cacheTotalWeight=
0}let byPattern=cache.get(key);if(!byPattern)cache.set(key,byPattern=new Map);byPattern.set(pattern,mm);cacheSize++;cacheTotalWeight+=weight;return mm};var defaultPlatform=typeof process===
"object"&&process?process.env?.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix";var path={win32:{sep:"\\"},posix:{sep:"/"}};var sep=defaultPlatform==="w\
in32"?path.win32.sep:path.posix.sep;minimatch.sep=sep;var GLOBSTAR=Symbol("globstar **");minimatch.GLOBSTAR=GLOBSTAR;var filter=(pattern,options)=>{let mm;return p=>(mm??=
cachedMinimatch(pattern,options)).match(p)};minimatch.filter=filter;var ext=(a,b={})=>Object.assign({},a,b);var defaults=def=>{if(!def||typeof def!=="object"||!Object.
keys(def).length){return minimatch}const orig=minimatch;const m=(p,pattern,options={})=>orig(p,pattern,ext(def,options));return Object.assign(m,{Minimatch:class Minimatch extends orig.
Minimatch{constructor(pattern,options={}){super(pattern,ext(def,options))}static defaults(options){return orig.defaults(ext(def,options)).Minimatch}},unescape:(s,options={})=>orig.
unescape(s,ext(def,options)),escape:(s,options={})=>orig.escape(s,ext(def,options)),filter:(pattern,options={})=>orig.filter(pattern,ext(def,options)),defaults:options=>orig.
defaults(ext(def,options)),braceExpand:(pattern,options={})=>orig.braceExpand(pattern,ext(def,options)),match:(list,pattern,options={})=>orig.match(list,pattern,
ext(def,options)),sep:orig.sep,GLOBSTAR})};minimatch.defaults=defaults;var braceExpand=(pattern,options={})=>{assertValidPattern(pattern);if(options.nobrace||!/\{(?:(?!\{).)*\}/.
test(pattern)){return[pattern]}let p=pattern.replace(/\\\\/g,"\\\\\\\\");if(options.windowsPathsNoEscape||options[AWE_KEY]===false){p=p.replace(/\[([{}])\]/g,"[\
\\$1]")}return expand(p,{max:options.braceExpandMax})};minimatch.braceExpand=braceExpand;var RANGE_MIN=100;var rangeRe=/(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;var inRepeatOrNegExt=(portion,mark)=>{
const stack=[];for(let i=0;i<portion.length;i++){const c=portion.charAt(i);if(c==="\\"){i++}else if(c===mark){if(stack.some(t=>t!=="@"&&t!=="?"))return true}else if(portion.
charAt(i+1)==="("&&"!?+*@".includes(c)){stack.push(c);i++}else if(c===")"){stack.pop()}}return false};var match=(list,pattern,options={})=>{const mm=new Minimatch(
pattern,options);list=list.filter(f=>mm.match(f));if(mm.options.nonull&&!list.length){list.push(pattern)}return list};minimatch.match=match;var globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/;
var classEnd=(pattern,start)=>{let i=start+1;if(pattern.charAt(i)==="!"||pattern.charAt(i)==="^")i++;let sawStart=false;for(;i<pattern.length;i++){const c=pattern.
charAt(i);if(c==="]"&&sawStart)return i;sawStart=true;if(c==="\\")i++}return-1};var literal=(pattern,noext)=>{if(!noext&&(pattern==="+()"||pattern==="@()"))return pattern;
let lit2="";for(let i=0;i<pattern.length;i++){const c=pattern.charAt(i);if(c==="\\"){lit2+=pattern.charAt(++i)||c}else if(c==="*"||c==="?"){return void 0}else if(c===
"["){const close=classEnd(pattern,i);if(close===-1){lit2+=c;continue}let body=pattern.slice(i+1,close);if(body.startsWith("\\"))body=body.slice(1);if([...body].
length!==1||"!^".includes(pattern.charAt(i+1))){return void 0}lit2+=body;i=close}else if(!noext&&"+@!".includes(c)&&pattern.charAt(i+1)==="("&&pattern.includes(
")",i+2)){return void 0}else{lit2+=c}}return lit2};var MAX_EXTGLOBS=256;var extglobCount=pattern=>{let n=0;for(let i=0;i<pattern.length-1;i++){const c=pattern.charAt(
i);if(c==="\\"){i++}else if("+@!?*".includes(c)&&pattern.charAt(i+1)==="("){n++;i++}}return n};var assertValidExtglobs=pattern=>{if(extglobCount(pattern)>MAX_EXTGLOBS){
throw new TypeError("pattern has too many extglobs")}};var extSafe=pattern=>{if(/^[?*+@]\(\)$/.test(pattern)||pattern.includes("[:"))return false;let depth=0;for(let i=0;i<
pattern.length;i++){const c=pattern.charAt(i);if(c==="\\"){if(++i===pattern.length)return false}else if(c==="["){const close=classEnd(pattern,i);if(close!==-1)i=
close}else if("+@!?*".includes(c)&&pattern.charAt(i+1)==="("){depth++;i++}else if(c===")"){if(!depth--)return false}else if(c==="|"&&!depth){return false}}return!depth};
var lastSplit;var lastChecked;var portionMatch=(p,f)=>typeof p==="string"?f===p:f!==""&&p.testUnchecked(f);var endIndex=(p,last,lastStart,prev,prevStart)=>portionMatch(
p,last)?lastStart:prev!==void 0&&portionMatch(p,prev)?prevStart:-1;var isDots=p=>p==="."||p==="..";var isDrive=p=>typeof p==="string"&&/^[a-z]:$/i.test(p);var isLongUNC=p=>typeof p===
"string"&&/^unc$/i.test(p);var uncHost=p=>{if(p[0]!==""||p[1]!=="")return-1;const h=p[2]!=="?"?2:isLongUNC(p[3])?4:-1;const host=p[h];const share=p[h+1];return h!==
-1&&host!==void 0&&host!==""&&host!==GLOBSTAR&&share!==void 0&&share!==""&&share!==GLOBSTAR?h:-1};var walkable=(p,dot)=>!isDots(p)&&(dot||!p.startsWith("."));var dotPortion=(f,start,end,dot,sep2)=>{
for(let k=start;k<end;){if(f.charCodeAt(k)===46){if(!dot)return true;const n=f.charCodeAt(k+1)===46?k+2:k+1;if(n>=end||isSep(f.charCodeAt(n),sep2))return true}const s=nextSep(
f,k,sep2);if(s===-1)return false;k=s+1;while(k<end&&isSep(f.charCodeAt(k),sep2))k++}return false};var isSep=(c,sep2)=>sep2==="/"?c===47:sep2==="\\"?c===92:c===47||
c===92;var nextSep=(f,from,sep2)=>{if(sep2!=="both")return f.indexOf(sep2,from);const s=f.indexOf("/",from);const b=f.indexOf("\\",from);return s===-1?b:b===-1?
s:Math.min(s,b)};var lastSep=(f,from,sep2)=>sep2!=="both"?f.lastIndexOf(sep2,from):Math.max(f.lastIndexOf("/",from),f.lastIndexOf("\\",from));var PENDING={};var Minimatch=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;#endCheck;#literalCheck;#level2;#form;#literals=[];#shapes=[];#endRows=[];#matchers=new Map;#pending=false;#rangeMark;#globstarParts=new WeakMap;constructor(pattern,options={}){
assertValidPattern(pattern);options=options||{};this.options=options;this.maxGlobstarRecursion=options.maxGlobstarRecursion??DEFAULT_GLOB_STAR_RECURSION_MAX;this.
pattern=pattern;this.platform=options.platform||defaultPlatform;this.isWindows=this.platform==="win32";this.windowsPathsNoEscape=!!options.windowsPathsNoEscape||
options[AWE_KEY]===false;if(this.windowsPathsNoEscape){this.pattern=this.pattern.replace(/\\/g,"/")}this.preserveMultipleSlashes=!!options.preserveMultipleSlashes;
this.negate=false;this.nonegate=!!options.nonegate;this.comment=false;this.empty=false;this.partial=!!options.partial;this.nocase=!!this.options.nocase;this.windowsNoMagicRoot=
options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&this.nocase);this.globSet=[];this.globParts=[];this.set=[];this.#endCheck=!this.
preserveMultipleSlashes;this.#level2=(options.optimizationLevel??1)>=2;const n=options.normalize;this.#form=n===true?"NFC":n||void 0;this.make();const drives=this.
set.map(row=>this.#rootIndex(row));this.#endRows=this.set.map((row,r)=>this.#endCheck&&row.length-1>drives[r]);this.#literals=this.set.map((row,r)=>{const end=this.#endRows[r]?
row.length-1:row.length;const lits=row.slice(drives[r]+1,end).filter(p=>typeof p==="string"&&!!p);return[...new Set(lits)]});this.#literalCheck=this.#literals.some(
l=>l.length);this.#shapes=this.set.map((row,r)=>{const[p0,p1,p2]=row;if(this.#endRows[r]&&row.length===2){if(p0===GLOBSTAR&&p1!==GLOBSTAR)return"tail"}if(this.#endRows[r]&&
options.matchBase&&row.length===1&&p0!==GLOBSTAR&&p0!==""){return"base"}if(!this.#endCheck||drives[r]!==-1)return void 0;if(row.length===3&&p0===GLOBSTAR&&p2===
GLOBSTAR&&p1!==GLOBSTAR&&p1!==""&&this.maxGlobstarRecursion>0){return"mid"}if(row.length===2&&p1===GLOBSTAR&&p0!==GLOBSTAR&&p0!==""){return"head"}return void 0})}#norm(p){
return this.#form?p.normalize(this.#form):p}#rootIndex(row){if(!this.isWindows)return-1;if(isDrive(row[0]))return 0;const uncDrive=row[0]===""&&row[1]===""&&row[2]===
"?"&&isDrive(row[3]);if(uncDrive)return 3;const h=uncHost(row);return h===-1?-1:h+1}hasMagic(){if(this.options.magicalBraces&&this.set.length>1){return true}for(const pattern of this.
set){for(const part of pattern){if(typeof part!=="string")return true}}return false}make(){const pattern=this.pattern;const options=this.options;if(!options.nocomment&&
pattern.charAt(0)==="#"){this.comment=true;return}if(!pattern){this.empty=true;return}this.parseNegate();this.globSet=[...new Set(this.#expandBraces())];const rawGlobParts=this.
globSet.map(s=>this.#slashSplit(s));this.globParts=this.preprocess(rawGlobParts);this.#pending=true;let set=this.globParts.map((s,_,__)=>{if(this.isWindows&&this.
windowsNoMagicRoot){const n=s[2]==="?"&&isLongUNC(s[3])?6:4;const isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.test(s[2]))&&s.slice(3,n).every(p=>!globMagic.
test(p));const isDrive2=/^[a-z]:/i.test(s[0]);if(isUNC){return[...s.slice(0,n).map(p=>this.#norm(p)),...s.slice(n).map(ss=>this.parse(ss))]}else if(isDrive2){return[
this.#norm(s[0]),...s.slice(1).map(ss=>this.parse(ss))]}}return s.map(ss=>this.parse(ss))});this.set=set.filter(s=>s.indexOf(false)===-1);if(this.isWindows){for(let i=0;i<
this.set.length;i++){const p=this.set[i];if(p[0]===""&&p[1]===""&&this.globParts[i][2]==="?"&&(isDrive(p[3])||isLongUNC(this.globParts[i][3]))){if(isLongUNC(this.
globParts[i][3]))p[3]="UNC";p[2]="?"}}}if(!options.noext)this.mergeRows();this.#pending=false;this.set.forEach((row,i)=>{for(let k=0;k<row.length;k++){if(row[k]===
PENDING){row[k]=this.parse(this.globParts[i][k])}}})}mergeRows(){let merged=true;while(merged){merged=false;if(this.set.length<2)return;let keys=this.#mergeKeys();
const len=Math.max(0,...this.set.map(r=>r.length));for(let k=0;k<len;k++){const groups=new Map;const R=this.set.length+1;this.set.forEach((row,i)=>{if(!(row[k]instanceof
Matcher||row[k]===PENDING)||!extSafe(this.globParts[i][k])){return}const{pre,suf}=keys[i];const key=pre[k]*R+suf[k+1];const g=groups.get(key);if(g)g.push(i);else
groups.set(key,[i])});const drop=new Set;for(const g of groups.values()){if(g.length<2)continue;const[first,...rest]=g;const alts=g.map(i=>this.globParts[i][k]);
const glob=`@(${alts.join("|")})`;if(extglobCount(glob)>MAX_EXTGLOBS)continue;this.globParts[first][k]=glob;this.set[first][k]=this.parse(glob);for(const i of rest)
drop.add(i)}if(drop.size){merged=true;this.set=this.set.filter((_,i)=>!drop.has(i));this.globParts=this.globParts.filter((_,i)=>!drop.has(i));if(this.set.length<
2)return;keys=this.#mergeKeys()}}}}#mergeKeys(){const partIds=new Map;const ids=this.globParts.map(parts=>parts.map(s=>{let id=partIds.get(s);if(id===void 0)partIds.
set(s,id=partIds.size);return id}));const P=partIds.size;const len=Math.max(0,...ids.map(r=>r.length));const keys=ids.map(r=>({pre:[0],suf:new Array(r.length+1).
fill(0)}));for(let k=0;k<len;k++){const m=new Map;ids.forEach((r,i)=>{if(k>=r.length)return;const{pre}=keys[i];const key=pre[k]*P+r[k];let id=m.get(key);if(id===
void 0)m.set(key,id=m.size+1);pre.push(id)})}for(let k=len-1;k>=0;k--){const m=new Map;ids.forEach((r,i)=>{if(k>=r.length)return;const{suf}=keys[i];const key=suf[k+
1]*P+r[k];let id=m.get(key);if(id===void 0)m.set(key,id=m.size+1);suf[k]=id})}return keys}preprocess(globParts){if(this.options.noglobstar){for(const partset of globParts){
for(let j=0;j<partset.length;j++){if(partset[j]==="**"){partset[j]="*"}}}}const{optimizationLevel=1}=this.options;if(optimizationLevel>=2){globParts=this.firstPhasePreProcess(
globParts);globParts=this.secondPhasePreProcess(globParts)}else if(optimizationLevel>=1){globParts=this.levelOneOptimize(globParts)}else{globParts=this.adjascentGlobstarOptimize(
globParts)}return globParts}adjascentGlobstarOptimize(globParts){return globParts.map(parts=>{let gs=-1;while(-1!==(gs=parts.indexOf("**",gs+1))){let i=gs;while(parts[i+
1]==="**"){i++}if(i!==gs){parts.splice(gs,i-gs)}}return parts})}levelOneOptimize(globParts){return globParts.map(parts=>{const root=this.#rootIndex(parts)+1;parts=
parts.reduce((set,part)=>{const prev=set[set.length-1];if(part==="**"&&prev==="**"){return set}if(part===".."){if(set.length>root&&prev&&prev!==".."&&prev!=="."&&
prev!=="**"){set.pop();return set}}set.push(part);return set},[]);return parts.length===0?[""]:parts})}#canMatch(f){const sep2=!this.isWindows||!f.includes("\\")?
"/":f.includes("/")?"both":"\\";let ends=this.#endCheck?0:-1;let last="";let lastStart=0;let prev;let prevStart=0;const dot=!!this.options.dot;ROWS:for(let r=0;r<
this.set.length;r++){const row=this.set[r];const p=row[row.length-1];let end=ends!==-1&&this.#endRows[r]&&p!==GLOBSTAR;if(end&&ends===0){const i=lastSep(f,f.length,
sep2);lastStart=i+1;last=f.slice(lastStart);if(last===""&&i>=0){let j=i;while(j>0&&isSep(f.charCodeAt(j-1),sep2))j--;prevStart=j===0?0:lastSep(f,j-1,sep2)+1;prev=
f.slice(prevStart,j)}const resolves=this.#level2&&(isDots(last)||last===""&&prev!==void 0&&isDots(prev));ends=resolves?-1:1;end=!resolves}let tailStart=-1;if(end&&
typeof p==="string"){tailStart=endIndex(p,last,lastStart,prev,prevStart);if(tailStart===-1)continue}if(this.#literalCheck){for(const l of this.#literals[r]){if(!f.
includes(l))continue ROWS}}if(end&&typeof p==="object"){tailStart=endIndex(p,last,lastStart,prev,prevStart);if(tailStart===-1)continue}const shape=this.#shapes[r];
if(shape==="base"&&end)return"yes";if(shape==="tail"&&end){if(this.#level2&&dotPortion(f,0,tailStart,true,sep2)){return"maybe"}if(!dotPortion(f,0,tailStart,dot,
sep2))return"yes";continue}if(shape==="mid"||shape==="head"){const m=this.#walk(f,row,shape==="head",dot,sep2);if(m!=="no")return m;continue}return"maybe"}return"\
no"}#matchShape(file,row,shape){const dot=!!this.options.dot;const n=file.length;if(shape==="head"){if(n<2||!portionMatch(row[0],file[0])){return false}for(let i=1;i<
n;i++)if(!walkable(file[i],dot))return false;return true}const x=row[1];if(shape==="tail"){let t=n-1;if(!portionMatch(x,file[t])){if(file[t]!==""||n===1||!portionMatch(
x,file[--t])){return false}}for(let i=0;i<t;i++)if(!walkable(file[i],dot))return false;return true}for(let k=0;k<n;k++){if(portionMatch(x,file[k])&&k+1<n){let i=k+
1;while(i<n&&walkable(file[i],dot))i++;if(i===n)return true}if(!walkable(file[k],dot))return false}return false}#walk(f,row,head,dot,sep2){if(this.#level2&&dotPortion(
f,0,f.length,true,sep2))return"maybe";const x=row[head?0:1];let s=0;for(let e=nextSep(f,s,sep2);e!==-1;e=nextSep(f,s,sep2)){let next=e+1;while(next<f.length&&isSep(
f.charCodeAt(next),sep2))next++;const hit=typeof x==="string"?e-s===x.length&&f.startsWith(x,s):e>s&&x.testUnchecked(f.slice(s,e));if(hit&&!dotPortion(f,next,f.
length,dot,sep2))return"yes";if(head||dotPortion(f,s,next,dot,sep2))return"no";s=next}return"no"}#cachedSplit(f){const last=lastSplit;return last?.f===f&&last.isWindows===
this.isWindows&&last.preserveMultipleSlashes===this.preserveMultipleSlashes&&last.normalize===this.#form?last:void 0}#split(f){const{isWindows,preserveMultipleSlashes}=this;
let parts=this.#slashSplit(isWindows?f.split("\\").join("/"):f);const normalize2=this.#form;if(normalize2)parts=parts.map(p=>p.normalize(normalize2));lastSplit=
{f,isWindows,preserveMultipleSlashes,normalize:normalize2,parts};return lastSplit}#levelTwoFileOptimize(file){const parts=[...file];let didSomething=false;do{didSomething=
false;if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];if(i===1&&p===""&&parts[0]==="")continue;if(p==="."||p===""){didSomething=
true;parts.splice(i,1);i--}}if(parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")){didSomething=true;parts.pop()}}const root=this.#rootIndex(parts)+
1;let dd=root;while(-1!==(dd=parts.indexOf("..",dd+1))){const p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=true;parts.splice(dd-1,2);dd=Math.max(
dd-2,root)}}}while(didSomething);return parts.length===0?[""]:parts}firstPhasePreProcess(globParts){const{braceExpandMax=DEFAULT_BRACE_EXPAND_MAX}=this.options;
let splitCells=0;const maxSplitCells=1e6;let didSomething=false;do{didSomething=false;for(let parts of globParts){let gs=-1;while(-1!==(gs=parts.indexOf("**",gs+
1))){let gss=gs;while(parts[gss+1]==="**"){gss++}if(gss>gs){parts.splice(gs+1,gss-gs)}let next=parts[gs+1];const p=parts[gs+2];const p2=parts[gs+3];if(next!==".\
.")continue;if(!p||p==="."||p===".."||!p2||p2==="."||p2===".."){continue}const addedCells=parts.length-1;if(globParts.length>=braceExpandMax||splitCells+addedCells>
maxSplitCells){throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`)}didSomething=true;parts.splice(gs,1);const other=parts.slice(0);other[gs]=
"**";splitCells+=addedCells;globParts.push(other);gs--}if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];if(i===1&&p===""&&parts[0]===
"")continue;if(p==="."||p===""){didSomething=true;parts.splice(i,1);i--}}if(parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")){didSomething=true;
parts.pop()}}const root=this.#rootIndex(parts)+1;let dd=root;while(-1!==(dd=parts.indexOf("..",dd+1))){const p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=
true;const needDot=dd===1&&parts[dd+1]==="**";const splin=needDot?["."]:[];parts.splice(dd-1,2,...splin);if(parts.length===0)parts.push("");dd=Math.max(dd-2,root)}}}}while(didSomething);
return globParts}secondPhasePreProcess(globParts){const keys=new Set;const rows=globParts.filter(parts=>{const key=parts.join("/");if(keys.has(key))return false;
keys.add(key);return true});const stars=new Map;for(const parts of rows){const s=[];for(let i=0;i<parts.length;i++){if(parts[i]==="*")s.push(i)}if(s.length)stars.
set(s.join(","),s)}if(!stars.size||rows.length*stars.size>1e5)return rows;const{dot}=this.options;return rows.filter(parts=>{for(const s of stars.values()){if(s[s.
length-1]>=parts.length)continue;const c=[...parts];let ok=true;let changed=false;for(const i of s){const p=parts[i];if(p==="*")continue;if(!p||p==="**"||!dot&&
p.startsWith(".")){ok=false;break}c[i]="*";changed=true}if(ok&&changed&&keys.has(c.join("/")))return false}return true})}parseNegate(){if(this.nonegate)return;const pattern=this.
pattern;let negate=false;let negateOffset=0;for(let i=0;i<pattern.length&&pattern.charAt(i)==="!";i++){negate=!negate;negateOffset++}if(negateOffset)this.pattern=
pattern.slice(negateOffset);this.negate=negate}#matchRow(file,resolved,pattern,partial){let fileStartIndex=0;let patternStartIndex=0;const fh=this.isWindows?uncHost(
resolved):-1;const ph=fh===-1?-1:uncHost(pattern);if(ph!==-1){const host=pattern[ph];const share=pattern[ph+1];if(typeof host!=="string"||typeof share!=="string"){
fileStartIndex=fh;patternStartIndex=ph}else if(resolved[fh].toLowerCase()===host.toLowerCase()&&resolved[fh+1].toLowerCase()===share.toLowerCase()){fileStartIndex=
fh+2;patternStartIndex=ph+2}}else if(this.isWindows){const fileDrive=typeof file[0]==="string"&&/^[a-z]:$/i.test(file[0]);const fileUNC=!fileDrive&&file[0]===""&&
file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]);const patternDrive=typeof pattern[0]==="string"&&/^[a-z]:$/i.test(pattern[0]);const patternUNC=!patternDrive&&
pattern[0]===""&&pattern[1]===""&&pattern[2]==="?"&&typeof pattern[3]==="string"&&/^[a-z]:$/i.test(pattern[3]);const fdi=fileUNC?3:fileDrive?0:void 0;const pdi=patternUNC?
3:patternDrive?0:void 0;if(typeof fdi==="number"&&typeof pdi==="number"){const[fd,pd]=[file[fdi],pattern[pdi]];if(fd.toLowerCase()===pd.toLowerCase()){patternStartIndex=
pdi+1;fileStartIndex=fdi+1}}}file=resolved;if(pattern.includes(GLOBSTAR)){return this.#matchGlobstar(file,pattern,partial,fileStartIndex,patternStartIndex)}return this.#matchOne(
file,pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){const{head,body,tail,segments}=this.#getGlobstarParts(
pattern,partial,patternIndex);if(head.length){const headEnd=fileIndex+head.length;if(!this.#matchOne(file,head,partial,fileIndex,0,headEnd)){return false}fileIndex+=
head.length;patternIndex+=head.length}let fileTailMatch=0;if(tail.length){if(tail.length+fileIndex>file.length)return false;let tailStart=file.length-tail.length;
if(this.#matchOne(file,tail,partial,tailStart,0)){fileTailMatch=tail.length}else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length){return false}
tailStart--;if(!this.#matchOne(file,tail,partial,tailStart,0)){return false}fileTailMatch=tail.length+1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i=fileIndex;i<
file.length-fileTailMatch;i++){const f=String(file[i]);sawSome=true;if(f==="."||f===".."||!this.options.dot&&f.startsWith(".")){return false}}return partial||sawSome}
return!!this.#matchGlobStarBodySections(file,segments,file.length-fileTailMatch,fileIndex,0,partial,0,!!fileTailMatch,new Set)}#getGlobstarParts(pattern,partial,patternIndex){
let byStart=this.#globstarParts.get(pattern);if(!byStart){byStart=[];this.#globstarParts.set(pattern,byStart)}const key=patternIndex*2+(partial?1:0);const found=byStart[key];
if(found)return found;const firstgs=pattern.indexOf(GLOBSTAR,patternIndex);const lastgs=pattern.lastIndexOf(GLOBSTAR);const head=pattern.slice(patternIndex,firstgs);
const body=pattern.slice(firstgs+1,partial?void 0:lastgs);const tail=partial?[]:pattern.slice(lastgs+1);const segments=[[[],0]];let current=segments[0];let nonGsParts=0;
const nonGsPartsSums=[0];for(const b of body){if(b===GLOBSTAR){nonGsPartsSums.push(nonGsParts);current=[[],0];segments.push(current)}else{current[0].push(b);nonGsParts++}}
segments.forEach((b,i)=>{b[1]=nonGsParts-nonGsPartsSums[i]});const parts={head,body,tail,segments};byStart[key]=parts;return parts}#matchGlobStarBodySections(file,bodySegments,fileLength,fileIndex,bodyIndex,partial,globStarDepth,sawTail,tried){
const bs=bodySegments[bodyIndex];if(!bs){if(partial){return fileIndex>=fileLength||fileIndex===fileLength-1&&file[fileIndex]===""}for(let i=fileIndex;i<fileLength;i++){
sawTail=true;const f=file[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith(".")){return false}}return sawTail}const[body,need]=bs;const after=partial?fileLength:
fileLength-need;while(fileIndex<=after){const key=bodyIndex*(file.length+1)+fileIndex;if(tried.has(key))return false;tried.add(key);const m=this.#matchOne(file,
body,partial,fileIndex,0,fileIndex+body.length);if(m&&globStarDepth<this.maxGlobstarRecursion){const sub=this.#matchGlobStarBodySections(file,bodySegments,fileLength,
fileIndex+body.length,bodyIndex+1,partial,globStarDepth+1,sawTail,tried);if(sub!==false){return sub}}if(fileIndex===after)break;const f=file[fileIndex];if(f==="\
."||f===".."||!this.options.dot&&f.startsWith(".")){return false}fileIndex++}return partial||null}#matchOne(file,pattern,partial,fileIndex,patternIndex,fileEnd=file.
length){let fi;let pi;let pl;let fl;for(fi=fileIndex,pi=patternIndex,fl=Math.min(fileEnd,file.length),pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){let p=pattern[pi];
let f=file[fi];if(p===false||p===GLOBSTAR){return false}if(!portionMatch(p,f))return false}if(fi===fl&&pi===pl){return true}else if(fi===fl){return partial}else if(pi===
pl){return fi===fl-1&&file[fi]===""}else{throw new Error("wtf?")}}braceExpand(){return braceExpand(this.pattern,this.options)}#expandBraces(){const{pattern}=this;
if(this.options.nobrace)return this.braceExpand();let code=57344;while(pattern.includes(String.fromCharCode(code))){if(++code>63743)return this.braceExpand()}const mark=String.
fromCharCode(code);let found=false;const marked=pattern.replace(rangeRe,(m,lo,hi)=>{const a=Number(lo);const b=Number(hi);if(!Number.isSafeInteger(a)||!Number.isSafeInteger(
b)||Math.abs(a-b)+1<RANGE_MIN){return m}found=true;return`${mark}${lo}..${hi}${mark}`});if(!found)return this.braceExpand();const set=braceExpand(marked,this.options);
for(const p of set){for(const portion of p.split("/")){const c=portion.indexOf("[");if(c!==-1&&c<portion.lastIndexOf(mark)){return this.braceExpand()}if(!this.options.
noext&&inRepeatOrNegExt(portion,mark)){return this.braceExpand()}}}this.#rangeMark=mark;return set}parse(pattern){assertValidPattern(pattern);const options=this.
options;if(pattern==="**")return GLOBSTAR;if(pattern==="")return"";const{nocase,nocaseMagicOnly,noext=false,dot,normalize:normalize2}=options;const rangeMark=this.#rangeMark;
const lit2=rangeMark&&pattern.includes(rangeMark)?void 0:literal(pattern,noext);if(lit2!==void 0&&!(nocase&&!nocaseMagicOnly&&pattern.toUpperCase()!==pattern.toLowerCase())){
return this.#norm(lit2)}if(this.#pending)return PENDING;let m=this.#matchers.get(pattern);if(!m){if(!noext)assertValidExtglobs(pattern);m=new Matcher(pattern,{nocase,
noext,dot,normalize:normalize2,...rangeMark&&{rangeMark}});this.#matchers.set(pattern,m)}return m}#slashSplit(p){if(this.preserveMultipleSlashes){return p.split(
"/")}else if(this.isWindows&&/^\/\/[^/]+/.test(p)){return["",...p.split(/\/+/)]}else{return p.split(/\/+/)}}match(f,partial=this.partial){if(this.comment){return false}
if(this.empty){return f===""}if(f==="/"&&partial){return true}const options=this.options;let split=this.#cachedSplit(f);if(!split){if(!partial&&!this.#form&&(this.#endCheck||
this.#literalCheck)&&lastChecked!==f){lastChecked=f;const can=this.#canMatch(f);if(can==="no")return options.flipNegate?false:this.negate;if(can==="yes")return options.
flipNegate?true:!this.negate}split=this.#split(f)}const ff=split.parts;const resolved=this.#level2?split.resolved??=this.#levelTwoFileOptimize(ff):ff;const set=this.
set;let filename=ff[ff.length-1];if(!filename){for(let i=ff.length-2;!filename&&i>=0;i--){filename=ff[i]}}for(let r=0;r<set.length;r++){const pattern=set[r];const shape=partial?
void 0:this.#shapes[r];const hit=shape==="base"?portionMatch(pattern[0],filename):shape?this.#matchShape(resolved,pattern,shape):options.matchBase&&pattern.length===
1?this.#matchRow([filename],[filename],pattern,partial):this.#matchRow(ff,resolved,pattern,partial);if(hit){if(options.flipNegate){return true}return!this.negate}}
if(options.flipNegate){return false}return this.negate}static defaults(def){return minimatch.defaults(def).Minimatch}};minimatch.Minimatch=Minimatch;minimatch.escape=
escape2;minimatch.unescape=unescape;function contains(shape,path2){if(shape.kind==="exact")return path2===shape.path;const{folder}=shape;if(folder!==""&&!(path2.startsWith(folder)&&path2[folder.length]===
"/"))return false;const text=shape.kind==="under"?shape.basename??shape.ending??shape.includes:void 0;return text===void 0||path2.includes(text)}function fits(shape,path2){
if(!contains(shape,path2))return false;if(shape.kind!=="under")return true;const{basename:basename3="",ending="",includes=""}=shape;return path2.endsWith(basename3)&&
path2.endsWith(ending)&&path2.includes(includes)}var MAGIC=/[*?[\]{}()!+@|\\]/;function globShape(glob){const parts=glob.split("/");const magic=parts.findIndex(
part=>part===""||part==="."||MAGIC.test(part));if(magic<0)return{kind:"exact",path:glob};const folder=parts.slice(0,magic).join("/");if(magic===parts.length-1&&
parts[magic]==="**"&&folder!=="")return{kind:"below",folder};const last=parts.at(-1);if(!MAGIC.test(last)&&last!==""&&last!==".")return{kind:"under",folder,basename:last};
const ending=/^\*([^*?[\]{}()!+@|\\]+)$/.exec(last)?.[1];if(ending!==void 0)return{kind:"under",folder,ending};return{kind:"under",folder,...longest(parts.slice(
magic).flatMap(literals))}}function literals(part){if(/[\\{}]/.test(part))return[];const single=/[+@]\(([^()|]*)\)/g;const outside=withoutGroups(part.replace(CLASS,
"*").replace(single,"*$1*"),"*");return NESTED.test(outside)?[]:outside.split(/[*?+@!]+/)}var CLASS=/\[[^[\]]*\]/g;var NESTED=/[[\]()|]/;function withoutGroups(text,wildcard){
for(let left=10;left>0&&text.includes("(");left--)text=text.replace(/\([^()]*\)/g,wildcard);return text}function longest(texts){const includes=texts.reduce((a,b)=>b.
length>a.length?b:a,"");return includes.length>1?{includes}:{}}function regexShape(source){return{kind:"under",folder:regexFolder(source),...longest(regexLiterals(
source))}}function regexLiterals(source){if(/\\[^dwsbDWSB\W]/.test(source))return[];const outside=withoutGroups(source.replace(/\\./gsu,".").replace(CLASS,"."),
".");return NESTED.test(outside)?[]:outside.split(/.(?:[*+?]|\{[^{}]*\})\??|[*.^$]/su)}function regexFolder(source){if(!source.startsWith("^")||/(?<!\\)\|/.test(
source))return"";let literal2="";let index=1;for(;index<source.length;index++){let character=source[index];if(character==="\\"){const next=source[index+1];if(next===
void 0||/[A-Za-z0-9]/.test(next))break;character=next;index++}else if(/[.*+?()[\]{}|^$]/.test(character))break;if(/[*+?{]/.test(source[index+1]??""))break;literal2+=
character}const slash=literal2.lastIndexOf("/");return slash<0?"":literal2.slice(0,slash)}var PLAIN_PART=/^(?:[^*?[\]{}()!+@|\\]|\*(?!\*))+$/;var isPlainGlob=glob=>glob.split("/").every(part=>part==="**"||PLAIN_PART.test(part)&&part!=="."&&part!=="..");
function matchesPlainGlob(glob,path2){if(glob==="**")return true;const parts=glob.split("/");const names2=path2.split("/");const last=parts.length-1;if(parts[last]!==
"**"&&names2.at(-1)==="")names2.pop();let[at,next]=[0,0];let[any,taken]=[-1,0];while(at<names2.length){const part=parts[next];if(part==="**"){if(next===last)return true;
any=next++;taken=at}else if(part!==void 0&&matchesName(part,names2[at])){at++;next++}else if(any>=0){next=any+1;at=++taken}else return false}while(next<last&&parts[next]===
"**")next++;return next>last}function matchesName(part,name){const pieces=part.split("*");const[first,last]=[pieces[0],pieces.at(-1)];if(pieces.length===1)return part===
name;if(!name.startsWith(first)||!name.endsWith(last))return false;const end=name.length-last.length;let from=first.length;for(const piece of pieces.slice(1,-1)){
const found=name.indexOf(piece,from);if(found<0)return false;from=found+piece.length}return from<=end&&name!==""}var GLOB_OPTIONS={dot:true,nonegate:true,nocomment:true,matchBase:false,platform:"linux"};var REGEX="re:";function isRegex(pattern){return pattern.startsWith(REGEX)}
function compilePattern(pattern){if(isRegex(pattern)){const source=pattern.slice(REGEX.length);const shape=regexShape(source);let regex;return{source:pattern,matches:path2=>contains(
shape,path2)&&(regex??=new RegExp(source,"u")).test(path2),shapes:[shape],size:source.length}}const glob=completeGlob(pattern);const globs=expandBraces(pattern);
const shapes=globs.map(globShape);const mayMatch2=path2=>shapes.some(shape=>contains(shape,path2));if(shapes.every(shape=>shape.kind!=="under"))return{source:pattern,
matches:mayMatch2,shapes,size:0};if(globs.every(isPlainGlob)){const matches=path2=>shapes.some((shape,index)=>contains(shape,path2)&&matchesPlainGlob(globs[index],
path2));return{source:pattern,matches,shapes,size:0}}const size=globs.join("").length;return{source:pattern,matches:path2=>mayMatch2(path2)&&minimatchOf(glob,size).
match(path2),shapes,size}}function firstPlaces(patterns){const places=new Map;for(const[index,pattern]of patterns.entries())if(!places.has(pattern))places.set(pattern,
index);return places}var stepsToFile=({source,shapes,size})=>6*shapes.length+(isRegex(source)?3+size/1e3:40)*size;var MOST_KEPT=1e5;var kept=new Map;var keptSize=0;
function minimatchOf(glob,size){const known=kept.get(glob);if(known)return known;const made=new Minimatch(glob,GLOB_OPTIONS);if(keptSize+size>MOST_KEPT)return made;
keptSize+=size;kept.set(glob,made);return made}function expandBraces(pattern,most){const glob=completeGlob(pattern);if(!glob.includes("{"))return[glob];return minimatch.
braceExpand(glob,{...GLOB_OPTIONS,...most!==void 0&&{braceExpandMax:most}})}var completeGlob=pattern=>pattern.endsWith("/")?`${pattern}**`:pattern;var NOT_LITERAL=/[*?[\]{}()!+@\\]|\/[/.]/;
function literalStart(pattern){if(isRegex(pattern))return"";const end=pattern.search(NOT_LITERAL);return end<0?pattern:pattern.slice(0,end)}var LONG=5;var SHORT=3;var BITS=4096;var FEW=64;var bitOf=gram=>(gram^gram>>12)&BITS-1;function gramAt(text,index,letters){let gram=0;for(let end=index+letters;index<
end;index++)gram=Math.imul(gram,31)+text.charCodeAt(index)&1073741823;return gram}var hasGram=text=>text.length>=SHORT;function fileByText(index,text,entry){const letters=text.
length<LONG?SHORT:LONG;let grams=index.find(one=>one.letters===letters);if(!grams)index.push(grams={letters,entries:new Map});const{entries}=grams;let[rarest,fewest]=[
0,Infinity];for(let at=0;at+letters<=text.length&&fewest>0;at++){const gram=gramAt(text,at,letters);const size=entries.get(gram)?.length??0;if(size<fewest)[rarest,
fewest]=[gram,size]}append(entries,rarest,entry);if(grams.bits)grams.bits[bitOf(rarest)]=1;else if(entries.size>FEW){grams.bits=new Uint8Array(BITS);for(const gram of entries.
keys())grams.bits[bitOf(gram)]=1}}function offerByText(index,path2,offer){for(const{letters,entries,bits}of index)for(let at=0;at+letters<=path2.length;at++){const gram=gramAt(
path2,at,letters);const found=!bits||bits[bitOf(gram)]?entries.get(gram):void 0;if(found)offer(found)}}var mayMatch=({text},path2)=>text===void 0||path2.includes(text);function createPatternIndex({isBrief=false}={}){const exact=new Map;const folders=new Map;function file(shape,filed){
if(shape.kind==="exact"){append(exact,shape.path,filed);return}const node=getOrMake(folders,shape.folder,()=>({below:[],rest:[]}));if(shape.kind==="below")node.
below.push(filed);else if(shape.basename!==void 0)append(node.byBasename??=new Map,shape.basename,filed);else if(shape.ending!==void 0){append(node.byEnding??=new Map,
shape.ending,filed);(node.endingLengths??=new Set).add(shape.ending.length)}else if(!isBrief&&shape.includes!==void 0&&hasGram(shape.includes)){fileByText(node.
byText??=[],shape.includes,{...filed,text:shape.includes})}else node.rest.push(filed)}let lastFolder;let lastNodes=[];function nodesAbove(path2){const end=path2.
lastIndexOf("/");const folder=end<0?"":path2.slice(0,end);if(folder===lastFolder)return lastNodes;const nodes=[];const root=folders.get("");if(root)nodes.push(root);
for(let slash=path2.indexOf("/");slash>=0;slash=path2.indexOf("/",slash+1)){const node=folders.get(path2.slice(0,slash));if(node)nodes.push(node)}lastFolder=folder;
lastNodes=nodes;return nodes}function offerForm(path2,take){const offer=filed=>{if(filed)take(filed,path2)};offer(exact.get(path2));const basename3=path2.slice(
path2.lastIndexOf("/")+1);for(const node of nodesAbove(path2)){offer(node.below);offer(node.byBasename?.get(basename3));for(const length of node.endingLengths??
[])if(length<=basename3.length)offer(node.byEnding?.get(basename3.slice(-length)));if(node.byText)offerByText(node.byText,path2,offer);offer(node.rest)}}return{
add:(matcher,item)=>{for(const shape of matcher.shapes)file(shape,{...item,matcher,certain:shape.kind!=="under"})},offer:(path2,take)=>{if(isSubmodule(path2))offerForm(
plainPath(path2),take);offerForm(path2,take)}}}var FEW2=16;function compileMatrix(matrix,{only,take}={}){const index=createPatternIndex({isBrief:only!==void 0});const indexOf=new Map(matrix.features.map((feature,index2)=>[
feature,index2]));const ranks=matrix.features.map(({crossCutting},index2)=>(crossCutting?matrix.features.length:0)+index2);matrix.features.forEach(({paths},feature)=>{
for(const[source,pattern]of firstPlaces(paths)){if(only&&!beginsAsOne(source,only))continue;const matcher=compilePattern(source);take?.(stepsToFile(matcher));index.
add(matcher,{feature,pattern})}});function ask(matcher,path2){map.asking=matcher.source;return matcher.matches(path2)}const matchesFiled=({matcher,certain},path2)=>certain||
ask(matcher,path2);function compileAny(patterns){const matchers=patterns.map(compilePattern);if(matchers.length<=FEW2)return path2=>matchers.some(matcher=>ask(matcher,
path2)||isSubmodule(path2)&&ask(matcher,plainPath(path2)));const filed=createPatternIndex();for(const matcher of matchers)filed.add(matcher,{});return path2=>{let matches=false;
filed.offer(path2,(some,form)=>{matches||=some.some(one=>mayMatch(one,form)&&matchesFiled(one,form))});return matches}}const excludes=remembered(feature=>compileAny(
matrix.features[feature].exclude));const isExcludedAt=(feature,path2)=>excludes(feature)(path2);function firstPatterns(path2){const found=new Map;index.offer(path2,
(filed,form)=>{take?.(filed.length);for(const one of filed){if(!mayMatch(one,form))continue;const before=found.get(one.feature);if(before!==void 0&&before<=one.
pattern)continue;if(matchesFiled(one,form))found.set(one.feature,one.pattern)}});take?.(4*found.size);return found}function patternsOf(path2){const matched=new Map;
index.offer(path2,(filed,form)=>{for(const one of filed)if(mayMatch(one,form)&&!matched.has(one.matcher)&&matchesFiled(one,form))matched.set(one.matcher,one)});
const found=new Map;for(const{feature,pattern}of matched.values())found.set(feature,Math.min(pattern,found.get(feature)??pattern));const patterns=[...matched.values()].
map(({feature,pattern})=>({feature:matrix.features[feature],index:pattern}));return{hits:hitsOf(found,path2),patterns}}function lastHit(path2){let[last,first]=[
-1,0];index.offer(path2,(filed,form)=>{for(let at=filed.length-1;at>=0;at--){const one=filed[at];if(one.feature<last)break;take?.(1);if(one.feature===last&&one.
pattern>=first)continue;if(!mayMatch(one,form)||!matchesFiled(one,form))continue;if(one.feature>last&&isExcludedAt(one.feature,path2))continue;[last,first]=[one.
feature,one.pattern]}});return last<0?[]:[hitAt(last,first)]}const featuresOf=matrix.match==="last"?lastHit:path2=>hitsOf(firstPatterns(path2),path2);function hitsOf(found,path2){
if(found.size===0)return[];let indexes=[...found.keys()];if(matrix.match==="last"){const last=indexes.sort((a,b)=>a-b).findLast(index2=>!isExcludedAt(index2,path2));
indexes=last===void 0?[]:[last]}else{if(indexes.length>1)indexes.sort((a,b)=>ranks[a]-ranks[b]);indexes=indexes.filter(index2=>!isExcludedAt(index2,path2))}return indexes.
map(index2=>hitAt(index2,found.get(index2)))}function hitAt(index2,pattern){const feature=matrix.features[index2];return{feature,pattern:feature.paths[pattern]}}
const map={matrix,featuresOf,patternsOf,isExcluded:(feature,path2)=>isExcludedAt(indexOf.get(feature),path2),isIgnored:compileAny(matrix.unmapped.ignore),contentOf:matrix.
features.filter(feature=>feature.content.length>0).map(feature=>({feature,expressions:feature.content.map(source=>({source,regex:new RegExp(source,"u")}))})),asking:""};
return map}function beginsAsOne(pattern,paths){const start=literalStart(pattern);return paths.some(path2=>path2.startsWith(start))}function findLookAlikes(map,paths){const{matrix}=map;const isFolded=text=>foldForm(text)===text;const isPlain2=matrix.features.every(feature=>feature.paths.every(
isFolded))&&paths.every(isAscii);if(isPlain2)return[];const foldPattern=pattern=>isRegex(pattern)?pattern:foldForm(pattern);const features=matrix.features.map(feature=>({
...feature,...{paths:feature.paths.map(foldPattern),exclude:feature.exclude.map(foldPattern)}}));const original=new Map(features.map((feature,index)=>[feature,matrix.
features[index]]));const folded=compileMatrix({...matrix,features});const found=new Map;for(const path2 of paths)for(const{feature,pattern:match2}of folded.featuresOf(
foldForm(path2))){const own=original.get(feature);const pattern=own.paths[feature.paths.indexOf(match2)];const make=()=>({...describe(own,pattern,path2),paths:[]});
getOrMake(found,`${own.id} ${pattern}`,make).paths.push(path2)}return[...found.values()]}function describe({id,name,category},pattern,path2){const feature={id,name,
category};const write=inFormOf(path2,pattern);return{feature,pattern,...write!==void 0&&{write}}}function inFormOf(path2,pattern){const parts=path2.split("/");const spelled=pattern.
split("/").map((part,index)=>parts[index]!==void 0&&foldForm(parts[index])===foldForm(part)?parts[index]:part).join("/");const candidates=[spelled,pattern.normalize(
"NFD"),pattern.normalize("NFC"),foldForm(pattern)];return candidates.find(one=>one!==pattern&&compilePattern(one).matches(path2))}var MAINTAINER=/^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?|@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)+|[^\s@<>]+@[^\s@<>]+|[^\S\n]*[^<>\s][^<>\n]* <[^\s<>]+>)$/;
function parseMaintainer(text){if(!MAINTAINER.test(text))return void 0;if(!text.startsWith("@"))return{kind:"address",address:text.slice(text.lastIndexOf("<")+1).
replace(/>$/,"")};const name=text.slice(1);if(name.endsWith(BOT))return{kind:"bot",app:name.slice(0,-BOT.length)};const slash=name.indexOf("/");return slash<0?{
kind:"user",login:name}:{kind:"team",organization:name.slice(0,slash),path:name.slice(slash+1)}}var BOT="[bot]";function profileUrl(text,server){const maintainer=parseMaintainer(
text);switch(maintainer?.kind){case"user":return`${server}/${maintainer.login}`;case"bot":return`${server}/apps/${maintainer.app}`;case"team":{const{organization,
path:path2}=maintainer;const isGroup=path2.includes("/")||/^https?:\/\/(?:[^/]*\.)?gitlab\./.test(server);return isGroup?`${server}/${organization}/${path2}`:`${server}\
/orgs/${organization}/teams/${path2}`}default:return void 0}}function isAskable(text){const maintainer=parseMaintainer(text);return maintainer?.kind==="user"||maintainer?.
kind==="team"&&!maintainer.path.includes("/")}function codeOwnerOf(text){const maintainer=parseMaintainer(text);switch(maintainer?.kind){case"user":case"team":return text;case"\
address":return maintainer.address.includes("@")?maintainer.address:void 0;default:return void 0}}function maintainerKey(text){return text.toLowerCase()}function accountKey(login){
const name=login.toLowerCase().replace(/^@/,"");return name.endsWith(BOT)?name.slice(0,-BOT.length):name}function distinctNames(names2){return namesWithout(names2,
[])}function namesWithout(names2,others){const known=new Set(others.map(maintainerKey));return names2.filter(name=>{const key=maintainerKey(name);return!known.has(
key)&&known.add(key)})}var OUTCOMES=["pass","notice","warn","fail"];var CHANGE_KINDS=["add","edit","remove"];var NEEDS=["maintainers","docs","ci","checks","notes","sunset"];var ACCEPTS=[
"anything","fixes","removals"];var LEVEL_CHANGES=["raised","lowered","removed"];var MAX_LABEL=50;function isPlanned(matrix,name){return matrix.plannedTeams.size>
0&&matrix.plannedTeams.has(maintainerKey(name))}function plannedMaintainers(matrix,feature){return feature.maintainers.filter(name=>isPlanned(matrix,name))}function namesMaintainer(feature,name){
const key=maintainerKey(name);return feature.maintainers.some(one=>maintainerKey(one)===key)}function isMaintained(matrix,feature){return feature.maintainers.some(
name=>!isPlanned(matrix,name))}var featuresById=rememberedWeakly(features=>new Map(features.map(feature=>[feature.id,feature])));function worst(outcomes){let index=0;
for(const outcome of outcomes)index=Math.max(index,OUTCOMES.indexOf(outcome));return OUTCOMES[index]}function slug(name){const plain=/^[ -~]*$/.test(name)?name:
name.normalize("NFKD").replace(new RegExp("\\p{M}","gu"),"");return(plain.toLowerCase().match(/[a-z0-9]+/g)??[]).join("-")}function lookAlikeSentence({feature,pattern,write,paths},pen){const[first="",...rest]=paths;const files=rest.length===0?pen.code(first):`${pen.code(first)} and ${count(
rest.length,"more file")}`;const[look,it]=rest.length===0?["looks","it"]:["look","them"];const spelled=(text,other)=>pen.code(`"${spellApart(text,other)}"`);const fix=write===
void 0?"":`: write ${spelled(write,pattern)} in place of ${spelled(pattern,write)} to cover ${it}`;const whose=`${pen.code(pattern)} of ${pen.strong(pen.text(feature.
name))}`;return`${files} ${look} like ${whose}, but ${rest.length===0?"is":"are"} spelled with other characters, so the pattern does not match${fix}.`}var DEFAULT_LEVEL_CHANGES={raised:"warn",lowered:"notice",removed:"notice"};var ACCEPTS_WORDS={anything:"",fixes:"fixes only",removals:"removals only"};var builtIn=(id,title,meaning,outcome,advice)=>({
id,title,meaning,advice,outcome,labels:[]});var BUILT_IN_LEVELS=[builtIn("supported","Supported","Actively maintained by people assigned to it or paid for it, w\
ith updated documentation and upstream CI that tests its behaviour and keeps it stable.",{add:"pass",edit:"pass",remove:"pass"},{add:"",edit:"",remove:""}),builtIn(
"best-effort","Best-effort","Limited in some way: the maintainers have little time, certain environments are not supported, documentation is missing or outdated\
, or CI tests are lacking.",{add:"notice",edit:"notice",remove:"pass"},{add:"Please add tests and docs, and allow time for a review.",edit:"Please test this you\
rself; a review may take time.",remove:""}),builtIn("not-maintained","Not maintained","Has no maintainers at present. The community welcomes new ones; it may be\
come Deprecated otherwise.",{add:"warn",edit:"warn",remove:"notice"},{add:"New work may not find a reviewer here, so look for one before you start.",edit:"A fix\
? Go ahead, and look for a reviewer early.",remove:"Please say in the description what you remove, so that users can object."}),builtIn("experimental","Experime\
ntal","New or fairly new, and not mature yet. Not recommended for use.",{add:"notice",edit:"notice",remove:"pass"},{add:"Has the direction been agreed on? This \
may still change or be removed.",edit:"This may still change or be removed.",remove:""}),builtIn("deprecated","Deprecated","Unsupported and likely to be removed\
. Users are advised to move away from it.",{add:"warn",edit:"warn",remove:"pass"},{add:"Please don't add anything new: users are moving away.",edit:"A fix that \
users still need? Go ahead. Anything else is better done elsewhere.",remove:"Removals are welcome here."}),builtIn("obsolete","Obsolete","To be removed.",{add:"\
fail",edit:"warn",remove:"pass"},{add:"This will be removed, so it takes no new files. Removals and security fixes are welcome.",edit:"Removing code, or fixing \
a security bug? Go ahead. Anything else will be removed with the rest.",remove:"Removals are welcome here."})];function findingSentences({message,fix}){return`${/[.!?]$/.test(message)?message:`${message}.`} ${fix}`.trim()}function levelTitle({level,accepts="anything",tentative},levels){
return[levels.get(level).title,ACCEPTS_WORDS[accepts],tentative?"under review":""].filter(Boolean).join(", ")}function adviceOf(level,kind){return level.advice[kind]||
level.meaning}function maintainersOf({maintainers,planned},pen){const isPlanned2=new Set(planned);const names2=maintainers.map(name=>isPlanned2.has(name)?`${pen.
text(name)} (planned)`:pen.maintainer(name));return names2.join(", ")||"nobody"}function contactOf({text,url},pen){if(url===void 0)return pen.text(text??"");return pen.
link(text??url.replace(/^https?:\/\//,"").replace(/\/$/,""),url)}function sunsetSentence(feature,pen){const{deprecated,removal,tracking}=feature.sunset??{};const facts=[
...deprecated!==void 0?[`deprecated from ${pen.text(deprecated)}`]:[],...removal!==void 0?[`to be removed ${isDate(removal)?"on":"in"} ${pen.text(removal)}`]:[],
...feature.replacement!==void 0?[`replaced by ${pen.strong(pen.text(feature.replacement))}`]:[],...tracking!==void 0?[pen.link("tracked here",tracking)]:[]];return facts.
length===0?"":`${capitalized(facts.join(", "))}.`}function byStrictness(a,b){return OUTCOMES.indexOf(b.outcome)-OUTCOMES.indexOf(a.outcome)}function strictestFirst(features){
return[...features].sort((a,b)=>byStrictness(a,b)||Number(a.crossCutting)-Number(b.crossCutting))}function welcomeFeatures(report){return report.features.filter(
({outcome,level,change})=>{const says=report.levels.get(level);return outcome==="pass"&&says.outcome[change]==="pass"&&says.advice[change]!==""})}function isMaintainedByAuthor({
maintainers},report){const login=report.author?.login.toLowerCase();return login!==void 0&&maintainers.some(name=>name.toLowerCase()===`@${login}`)}function isNewFile({
status}){return status==="added"||status==="copied"||status==="renamed"}var KIND_WORDS={add:"new files",edit:"edits",remove:"removals"};function markdownTable(head,rows){return[head,head.map(()=>"---"),...rows].map(cells=>`| ${cells.join(" | ")} |`).join("\n")}function renderFeatures(matrix,features,paint=NO_PAINT){const titles=features.map(feature=>terminalText(levelTitle(feature,matrix.levels)));const width=titles.reduce(
(widest,title)=>Math.max(widest,title.length),0);return features.map(({name,category,id},index)=>`${paint.bold(titles[index].padEnd(width))}  ${terminalText(name)}\
 (${terminalText(category)})  ${paint.dim(id)}
`).join("")}function renderFeaturesMarkdown(matrix,features){const rows=features.map(feature=>[feature.name,feature.category,levelTitle(feature,matrix.levels)].
map(text=>mdText(text)));return`${markdownTable(["Feature","Category","Support level"],rows)}
`}function checkJson(report){return{version:1,base:pointJson(report.base),head:pointJson(report.head),baseBehind:report.base?.behind??null,verdict:report.verdict,
complete:report.complete,features:report.features.map(feature=>({id:feature.id,category:feature.category,name:feature.name,level:feature.level,tentative:feature.
tentative,...feature.accepts&&{accepts:feature.accepts},change:feature.change,outcome:feature.outcome,maintainers:feature.maintainers,planned:feature.planned,checks:feature.
checks,files:feature.files.map(({path:path2,previousPath,status,pattern})=>({path:path2,...previousPath!==void 0&&{previous_path:previousPath},status,pattern})),
because:feature.because,emptied:feature.emptied})),unmapped:report.unmapped,unmappedOutcome:report.unmappedOutcome,levelChanges:report.levelChanges.map(({id,name,
category,change,isNew,title,missing,files,outcome})=>({...{id,name,category,change,isNew,title,missing,files,outcome}})),contentNotChecked:report.contentNotChecked,
problems:report.problems,override:report.override,preview:report.preview,baseFaults:report.baseFaults,toMap:report.toMap,mappedByHead:report.mappedByHead,suggestions:report.
suggestions,lookAlikes:report.lookAlikes,matrixChange:report.matrixChange&&{...report.matrixChange,diff:report.matrixChange.diff&&matrixDiffJson(report.matrixChange.
diff)}}}var pointJson=point=>point&&{ref:point.ref,sha:point.sha};function matrixDiffJson({before,after,features,matrix}){const named=({id,name,category})=>({id,
name,category});const mark=(file,{level,tentative})=>({level,title:file.levels.get(level).title,tentative});const pairs2=features.flatMap(change=>change.before&&
change.after?[{change,was:change.before,now:change.after}]:[]);const having=(...keys)=>pairs2.filter(({change})=>change.keys.some(key=>keys.includes(key)));return{
added:features.filter(change=>change.before===null).map(named),removed:features.filter(change=>change.after===null).map(named),renamed:having("name").map(({change,
was})=>({...named(change),from:was.name})),levels:having("level","tentative").map(({change,was,now})=>({...named(change),direction:change.changes.find(word=>word===
"raised"||word==="lowered")??null,from:mark(before,was),to:mark(after,now)})),maintainers:having("maintainers").map(({change,was,now})=>({...named(change),added:namesWithout(
now.maintainers,was.maintainers),removed:namesWithout(was.maintainers,now.maintainers)})),paths:having("paths","exclude","content","cross-cutting").map(({change})=>named(
change)),rules:[...new Set(matrix.map(({path:path2})=>path2[0]))],features:features.map(change=>({...named(change),changes:change.changes,keys:change.keys})),keys:matrix.
map(({key,before:before2,after:after2})=>({key,before:before2??null,after:after2??null}))}}function explainJson(path2,hits){return{path:path2,features:hits.map(hitJson)}}var hitJson=({feature,pattern})=>({...featureJson(feature),pattern});function featureJson({
id,category,name,level,tentative,maintainers}){return{id,category,name,level,tentative,maintainers}}function decodeGiven(bytes,name){const encoding=findWideEncoding(bytes);if(encoding)throw new UsageError(`${name} is ${encoding} text; save it as UTF-8`);return decodeName(
bytes).replace(/^\uFEFF/,"")}import{setFlagsFromString}from"node:v8";import{Script,createContext}from"node:vm";var CHECK_SECONDS=10;var MATCH_SECONDS=6;var AUDIT_SECONDS=60;var auditSeconds=files=>Math.min(AUDIT_SECONDS,MATCH_SECONDS+Math.floor(files/1e4));var TimeLimitError=class extends Error{seconds;isMachineBusy;constructor(seconds,processorSeconds){
super(`took longer than ${seconds} s`);this.seconds=seconds;this.isMachineBusy=processorSeconds<seconds/2}};setFlagsFromString("--regexp-tier-up-ticks=50");var script=new Script(
"work()");var context;function withTimeLimit(seconds,work){const done={};context??=createContext();context.work=()=>done.value=work();const before=process.cpuUsage();
try{script.runInContext(context,{timeout:Math.ceil(seconds*1e3)});return done.value}catch(error){if(error.code!=="ERR_SCRIPT_EXECUTION_TIMEOUT")throw error;const{
user,system}=process.cpuUsage(before);throw new TimeLimitError(seconds,(user+system)/1e6)}}var BUSY="the machine is busy with something else, so run it again, o\
r ";function withinLimit(seconds,{what,fix},work){try{return withTimeLimit(seconds,work)}catch(error){if(/call stack size/.test(error.message))throw new UsageError(
`${what} failed, since something in it is nested too deeply; ${fix}`,{cause:error});if(!(error instanceof TimeLimitError))throw error;throw new UsageError(`${what}\
 took longer than ${seconds} s; ${error.isMachineBusy?BUSY:""}${fix}`,{cause:error})}}function matchWithinLimit(map,work,seconds=MATCH_SECONDS){try{return{value:withTimeLimit(
seconds,work)}}catch(error){if(!(error instanceof TimeLimitError))throw error;return{problem:{code:"time-limit",pattern:map.asking,seconds}}}}function shareLimit(seconds){
let left=seconds;return(map,work)=>{const before=performance.now();const done=left>0?matchWithinLimit(map,work,left):void 0;left-=(performance.now()-before)/1e3;
return done&&"value"in done?done:{problem:{code:"time-limit",pattern:map.asking,seconds}}}}function textWithinLimit(what,work,seconds=AUDIT_SECONDS){return withinLimit(
seconds,{what,fix:"make the files smaller, or leave some out"},work)}function renderWithinLimit(work){return withinLimit(AUDIT_SECONDS,{what:"writing the report",
fix:"make the matrix or the change smaller"},work)}import{setFlagsFromString as setFlagsFromString2}from"node:v8";var CONTROL=/[\p{Cc}\p{Cs}\u2028\u2029]/u;var CONTROL_IN_BLOCK=/[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029]/u;function findControl(text,{block=false}={}){return(block?CONTROL_IN_BLOCK:
CONTROL).exec(text)?.[0]}var NAMES={"\0":"a NUL","	":"a tab","\n":"a line feed","\r":"a carriage return","\x1B":"an escape","\x85":"a next line","\u2028":"a lin\
e separator","\u2029":"a paragraph separator"};function nameControl(character){const name=NAMES[character]??(new RegExp("\\p{Cs}","u").test(character)?"half a c\
haracter":"a control character");return`${name} (U+${hex(character).toUpperCase()})`}function splitAtControls(text){return text.split(/[\p{Cc}\p{Cs}\u2028\u2029]+/u).
filter(part=>part!=="")}function escapeControls(text){return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu,one=>`\\u${hex(one)}`)}var hex=character=>character.charCodeAt(
0).toString(16).padStart(4,"0");function quote(text,most=80){const line=JSON.stringify(text);return line.length>most+2?`${line.slice(0,most)}\u2026"`:line}var MOST_WORDS=60;function words(allowed){return allowed.length>MOST_WORDS?listing(allowed,MOST_WORDS):allowed.join(", ")}function nearestFix(found,allowed,otherwise){
const near=nearest(found,allowed);return near===void 0?otherwise:`Did you mean ${quote(near)}?`}function dotted(path2){return path2.map((part,index)=>typeof part===
"number"?`[${part}]`:index===0?part:`.${part}`).join("")}var PROSE=new Set(["notes","warning"]);var PATTERNS=new Set(["paths","exclude","content","ignore"]);function checkTexts(yaml,fault){const found=[];const report=(at,message,fix)=>{
found.push(at);fault("bad-value",at,message,fix)};if(yaml.isClean||typeof yaml.value!=="object")return found;const path2=[];const visit=value=>{if(typeof value===
"string"){const control=findControl(value);if(control!==void 0)reportText(value,control)}else if(Array.isArray(value)){const arePatterns=PATTERNS.has(path2.at(-1));
for(const[index,item]of value.entries())if(!arePatterns||typeof item!=="string")enter(index,item)}else if(isRecord(value))for(const key of Object.keys(value)){const control=findControl(
key);if(control===void 0)enter(key,value[key]);else report(yaml.locateKey([...path2,key]),`a key of ${dotted(path2)||"the file"} has ${nameControl(control)}; al\
lowed: keys without control characters`,"Remove it.")}};const enter=(key,value)=>{path2.push(key);visit(value);path2.pop()};const reportText=(text,control)=>{const isProse=PROSE.
has(path2.at(-1));if(isProse&&findControl(text,{block:true})===void 0){if(yaml.mayHaveLines(path2))return;report(yaml.locate(path2),`${dotted(path2)} has ${nameControl(
control)}, which is only allowed in a text written as a block`,`Write ${String(path2.at(-1))}: | and the text below it, indented; or keep it on one line.`)}else
report(yaml.locate(path2),`${dotted(path2)} has ${nameControl(control)}; allowed: text without control characters`,isProse?"Remove it.":"Remove it, and keep the\
 text on one line.")};visit(yaml.value);return found}var BUILT_IN_ORDER=["supported","best-effort","experimental","not-maintained","deprecated","obsolete"];function orderLevels(levels){const followers=new Map;for(const{
id,after}of levels)if(after!==void 0)append(followers,after,id);const free=levels.filter(({after})=>after===void 0).map(({id})=>id);const builtIn2=BUILT_IN_ORDER.
filter(id=>free.includes(id));const order=[];const open=[...builtIn2,...free.filter(id=>!builtIn2.includes(id))].reverse();for(let id=open.pop();id!==void 0;id=
open.pop()){order.push(id);for(const next of(followers.get(id)??[]).toReversed())open.push(next)}const placed=new Set(order);return{order,lost:levels.map(({id})=>id).
filter(id=>!placed.has(id))}}function directionOf(order,from,to){const[old,now]=[order.indexOf(from),order.indexOf(to)];if(old===now||old<0||now<0)return void 0;
return now<old?"raised":"lowered"}var DEFAULT_OVERRIDE_LABEL="support-matrix/override";var DEFAULT_UNMAPPED={add:"notice",edit:"pass",remove:"pass"};function buildMatrix(input,file,locate){const levels=new Map(
BUILT_IN_LEVELS.map(level=>[level.id,level]));for(const[id,level]of Object.entries(input.levels??{}))levels.set(id,buildLevel(id,level,levels.get(id)));const categories=input.
categories.map((category,c)=>{const named={name:category.name,slug:slug(category.name)};return{name:category.name,...category.notes!==void 0&&{notes:category.notes},
features:category.features.map((feature,f)=>buildFeature(feature,named,["categories",c,"features",f]))}});const{ignore=[],...unmapped}=input.unmapped??{};return{
file,...input.project!==void 0&&{project:input.project},match:input.match??"all",...input.volunteer!==void 0&&{volunteer:input.volunteer},...input.contact&&{contact:input.
contact},levels,levelOrder:orderLevels([...levels.values()]).order,unmapped:{outcome:{...DEFAULT_UNMAPPED,...unmapped},ignore},levelChanges:Object.fromEntries(LEVEL_CHANGES.
flatMap(change=>{const rule=input["level-changes"]?.[change];return rule?[[change,{outcome:DEFAULT_LEVEL_CHANGES[change],...rule}]]:[]})),bots:input.bots??[],...input.
override&&{override:{label:input.override.label??DEFAULT_OVERRIDE_LABEL,bots:input.override.bots??[]}},teams:new Map(Object.entries(input.teams??{}).map(([name,
{planned=false}])=>[name,{planned}])),plannedTeams:new Set(Object.entries(input.teams??{}).flatMap(([name,{planned}])=>planned?[maintainerKey(name)]:[])),categories,
features:categories.flatMap(category=>category.features),locate}}function buildLevel(id,input,base){const word=typeof input.outcome==="string"?input.outcome:void 0;
const outcome=word?{add:word,edit:word,remove:word}:{...base?.outcome,...input.outcome};return{id,title:input.title??base.title,meaning:input.meaning??base.meaning,
advice:{add:"",edit:"",remove:"",...base?.advice,...input.advice},outcome,...input.needs&&{needs:input.needs},...input["min-maintainers"]!==void 0&&{minMaintainers:input["\
min-maintainers"]},...input.after!==void 0&&{after:input.after},labels:input.labels??base?.labels??[]}}var NONE=Object.freeze([]);var NOTHING=Object.freeze({});
function buildFeature(input,category,at){const feature={id:input.id??`${category.slug}/${slug(input.name)}`,category:category.name,name:input.name,level:input.level,
tentative:input.tentative??false,maintainers:input.maintainers??NONE,emeritus:input.emeritus??NONE,seekingMaintainers:input["seeking-maintainers"]??false,crossCutting:input["\
cross-cutting"]??false,paths:input.paths??NONE,exclude:input.exclude??NONE,content:input.content??NONE,docs:input.docs??NONE,ci:input.ci??NONE,checks:input.checks??
NONE,labels:input.labels??NONE,allow:input.allow??NOTHING,at};if(input.accepts)feature.accepts=input.accepts;if(input.reviewed!==void 0)feature.reviewed=input.reviewed;
if(input.notes!==void 0)feature.notes=input.notes;if(input.warning!==void 0)feature.warning=input.warning;if(input.sunset)feature.sunset=input.sunset;return feature}var DUE=/^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|\d{4}-Q[1-4]|[vV]?\d+(?:\.\d+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?)$/;var DUE_WORDS='\
a date (2026-12-31), a quarter (2026-Q4), or a version in quotes ("5.0")';var OTHER_DATE=/^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|[qQ][1-4].*|\d{4}[ /]?[qQ]\d.*)$/;function dueKind(text){
if(/^\d{4}-Q[1-4]$/.test(text))return"quarter";if(/^\d{4}-/.test(text))return isDate(text)?"date":void 0;return DUE.test(text)&&!OTHER_DATE.test(text)?"version":
void 0}function isDue(text){return dueKind(text)!==void 0}function isRemovalDue(text){return isDue(text)||!(/^\d{4}-/.test(text)||OTHER_DATE.test(text))}function lastDayOf(text){
const kind=dueKind(text);if(kind==="date")return text;if(kind!=="quarter")return void 0;return`${text.slice(0,4)}-${["03-31","06-30","09-30","12-31"][Number(text.
at(-1))-1]}`}var WEB_ADDRESS=/^https?:\/\/[^\s<>"]+$/;var isFlag=value=>typeof value==="boolean";var isSome=text=>text.length>0;var isCount=number=>Number.isInteger(number)&&number>=1;var hasTextOrUrl=({text,url})=>text!==
void 0||url!==void 0;var isText=(...rules)=>value=>typeof value==="string"&&rules.every(rule=>rule instanceof RegExp?rule.test(value):rule(value));var isNumber=rule=>value=>typeof value===
"number"&&rule(value);var isOneOf=(...values)=>value=>values.includes(value);var isEither=(...tests)=>value=>tests.some(test=>test(value));var isList=test=>value=>Array.
isArray(value)&&value.every(one=>test(one));function isMap(required,optional,rule=()=>true){const tests=new Map(Object.entries({...required,...optional}));const needed=Object.
keys(required);return value=>{if(!isRecord(value))return false;for(const key of needed)if(!Object.hasOwn(value,key))return false;for(const key of Object.keys(value))
if(!tests.get(key)?.(value[key]))return false;return rule(value)}}var isMapOf=test=>value=>isRecord(value)&&Object.entries(value).every(([key,one])=>key!=="__pr\
oto__"&&test(one));var fitsSchema=isMap({version:isOneOf(1),categories:isList(isMap({name:isText(isSome),features:isList(isMap({name:isText(isSome),level:isEither(isOneOf("support\
ed","best-effort","not-maintained","experimental","deprecated","obsolete"),isText())},{id:isText(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/),tentative:isFlag,maintainers:isList(
isText(MAINTAINER)),emeritus:isList(isText(MAINTAINER)),accepts:isOneOf("anything","fixes","removals"),reviewed:isText(DATE,isDate),"seeking-maintainers":isFlag,
notes:isText(isSome),warning:isText(isSome),"cross-cutting":isFlag,paths:isEither(isList(isText()),isOneOf(null)),exclude:isList(isText()),content:isList(isText()),
sunset:isMap({},{deprecated:isText(DUE,isDue),removal:isText(isSome,isRemovalDue),replacement:isText(isSome),tracking:isText(WEB_ADDRESS)}),docs:isList(isText(isSome)),
ci:isList(isText(isSome)),checks:isList(isText(isSome)),labels:isList(isText(/^[\s\S]{1,50}$/u)),allow:isMapOf(isText(isSome))}))},{notes:isText(isSome)}))},{project:isText(
isSome),match:isOneOf("all","last"),volunteer:isText(WEB_ADDRESS),contact:isMap({},{text:isText(isSome),url:isText(WEB_ADDRESS)},hasTextOrUrl),levels:isMapOf(isMap(
{},{title:isText(isSome),meaning:isText(isSome),advice:isMap({},{add:isText(),edit:isText(),remove:isText()}),outcome:isEither(isOneOf("pass","notice","warn","f\
ail"),isMap({},{add:isOneOf("pass","notice","warn","fail"),edit:isOneOf("pass","notice","warn","fail"),remove:isOneOf("pass","notice","warn","fail")})),needs:isList(
isOneOf("maintainers","docs","ci","checks","notes","sunset")),"min-maintainers":isNumber(isCount),after:isText(isSome),labels:isList(isText(/^[\s\S]{1,50}$/u))})),
unmapped:isMap({},{add:isOneOf("pass","notice","warn","fail"),edit:isOneOf("pass","notice","warn","fail"),remove:isOneOf("pass","notice","warn","fail"),ignore:isList(
isText())}),"level-changes":isMap({},{raised:isMap({},{needs:isList(isOneOf("maintainers","docs","ci","checks","notes","sunset")),outcome:isOneOf("pass","notice",
"warn","fail")}),lowered:isMap({},{needs:isList(isOneOf("maintainers","docs","ci","checks","notes","sunset")),outcome:isOneOf("pass","notice","warn","fail")}),removed:isMap(
{},{needs:isList(isOneOf("maintainers","docs","ci","checks","notes","sunset")),outcome:isOneOf("pass","notice","warn","fail")})}),bots:isList(isText(isSome)),override:isMap(
{},{label:isText(/^[\s\S]{1,50}$/u),bots:isList(isText(isSome))}),teams:isMapOf(isMap({},{planned:isFlag}))});var FINDINGS={"sunset-overdue":{severity:"error",allowable:true},"team-missing":{severity:"error",allowable:true},"codeowners-error":{severity:"error",allowable:true},
"coverage-fell":{severity:"warning",allowable:false},"supported-without-maintainers":{severity:"warning",allowable:true},"required-but-unsupported":{severity:"w\
arning",allowable:true},"unproven-level":{severity:"warning",allowable:true},"too-few-maintainers":{severity:"warning",allowable:true},"user-missing":{severity:"\
warning",allowable:true},"unmaintained-with-maintainers":{severity:"warning",allowable:true},"level-conflict":{severity:"warning",allowable:true},"repeated-feat\
ure":{severity:"warning",allowable:true},"no-replacement":{severity:"warning",allowable:true},"dangling-replacement":{severity:"warning",allowable:true},"active\
-though-obsolete":{severity:"warning",allowable:true},"dead-pattern":{severity:"warning",allowable:true},"shadowed-pattern":{severity:"warning",allowable:true},
"missing-docs":{severity:"warning",allowable:true},"missing-ci":{severity:"warning",allowable:true},"unknown-check":{severity:"warning",allowable:true},"require\
d-check":{severity:"warning",allowable:true},"unused-allow":{severity:"warning",allowable:false},"supported-but-not-required":{severity:"note",allowable:true},"\
could-be-asked":{severity:"note",allowable:true},inactive:{severity:"note",allowable:true},"team-exists":{severity:"note",allowable:true},"planned-team":{severity:"\
note",allowable:true},tentative:{severity:"note",allowable:true},"review-due":{severity:"note",allowable:true},unmapped:{severity:"note",allowable:true},removable:{
severity:"note",allowable:true},"submodule-pattern":{severity:"note",allowable:true},"empty-paths":{severity:"note",allowable:true},"not-checked":{severity:"not\
e",allowable:true}};var FAULT_CODES=["bad-yaml","duplicate-key","too-large","unknown-key","bad-value","duplicate-id","bad-pattern"];var SEVERITIES=["error","warning","note"];var FINDING_CODES=[
...FAULT_CODES,...Object.keys(FINDINGS)];var ALLOWABLE_CODES=Object.entries(FINDINGS).filter(([,{allowable}])=>allowable).map(([code])=>code);var faults=new Set(
FAULT_CODES);function severityOf(code){return code in FINDINGS?FINDINGS[code].severity:"error"}function isFault(finding){return faults.has(finding.code)}function compareFindings(a,b){
return compareText(a.file,b.file)||comparePositions(a,b)||compareText(a.code,b.code)}var comparePositions=(a,b)=>a.line-b.line||a.column-b.column;var MAX_ALTERNATIVES=1e3;var MAX_WRITTEN_OUT=1e6;var MAX_SIGNS=100;var MAX_LENGTH=16384;var MAX_NESTING=10;var ORDINARY=/^\.?(?:[\w*-]|\[[\w-]+\])(?:[\w*?+@~,-]|\[[\w-]+\]|\((?:[\w-]+\|)*[\w-]+\)|[./](?![./]))*$/;
function checkPattern(pattern){return inspectPattern(pattern).problem}function inspectPattern(pattern){if(pattern.length<=MAX_LENGTH&&ORDINARY.test(pattern))return{
cost:0};const tally={cost:0};const problem=findProblem(pattern,tally);return{...problem&&{problem:{message:problem.message,fix:problem.fix()}},cost:tally.cost}}
function findProblem(pattern,tally){const shown=shorten(pattern);const problem=(message,fix)=>({message,fix:typeof fix==="string"?()=>fix:fix});if(pattern.trim()===
""||pattern===REGEX)return problem("the pattern is empty","Remove it, or write ** for every file.");if(pattern.length>MAX_LENGTH)return problem(`the pattern has\
 ${pattern.length} characters; allowed: at most ${MAX_LENGTH}`,"Split it into several patterns.");const control=findControl(pattern);if(control!==void 0)return problem(
`${shown} has ${nameControl(control)} in it`,()=>withoutControls(pattern,tally));if(isRegex(pattern))return findRegexProblem(pattern);const corrected=()=>{const text=correct(
pattern);return text!==pattern&&!findProblem(text,tally)?`Write ${shorten(text)}.`:"Write it from the repository's root, with / between names and without ..."};
if(replaceSeparators(pattern)!==pattern)return problem(`${shown} has \\ as separator; paths are written with /`,corrected);const leading=LEADING.exec(pattern);if(leading)
return problem(`${shown} starts with ${leading[0]}; patterns start at the repository's root`,corrected);if(/(?:^|[/{,])\.\.(?:[/},]|$)/.test(pattern))return problem(
`${shown} has .. in it; a pattern can't leave the repository or go back`,corrected);const open=unbalanced(pattern);if(open){const fixed2=`${pattern.slice(0,open.
index)}\\${pattern.slice(open.index)}`;return problem(`${shown} has an unbalanced ${open.character}`,`Close it, or escape it if it belongs to a name: ${shorten(
fixed2)}.`)}if(!/[{([]/.test(pattern))return void 0;if(nestingOf(pattern)>MAX_NESTING)return problem(`${shown} nests braces and groups more than ${MAX_NESTING} \
deep`,"Split it into several patterns, or use a regular expression after re:.");const signs=pattern.match(/[{\\]/g)?.length??0;if(signs>MAX_SIGNS&&pattern.includes(
"{"))return problem(`${shown} has more than ${MAX_SIGNS} braces and backslashes`,"Split it into several patterns, or use a regular expression after re:.");try{const alternatives=minimatch.
braceExpand(pattern,{...GLOB_OPTIONS,braceExpandMax:MAX_ALTERNATIVES+1});const length=alternatives.reduce((sum,one)=>sum+one.length,0);if(pattern.includes("{"))
tally.cost+=Math.max(length,signs*Math.max(alternatives.length,pattern.length));if(alternatives.length>MAX_ALTERNATIVES)return problem(`${shown} stands for more\
 than ${MAX_ALTERNATIVES} globs`,"Use * instead of a brace, or a regular expression after re:.");if(length>MAX_WRITTEN_OUT)return problem(`${shown} stands for g\
lobs of more than ${MAX_WRITTEN_OUT} characters`,"Use * instead of a brace, or a regular expression after re:.");const outside=alternatives.find(one=>LEADING.test(
one)||/(?:^|\/)\.\.(?:\/|$)/.test(one));if(outside!==void 0)return problem(`${shown} stands for ${shorten(outside)} too; patterns start at the repository's root`,
"Write the alternatives as separate patterns, without a leading / or ./ and without ...");if(/[[(]/.test(pattern))new Minimatch(pattern,GLOB_OPTIONS);return void 0}catch(error){
return problem(`${shown} can't be matched: ${error.message}`,"Split it into simpler patterns.")}}function withoutControls(pattern,tally){if(isRegex(pattern))return`\
Write ${shorten(escapeControls(pattern))}.`;const parts=splitAtControls(pattern);if(findProblem(parts.join(""),tally))return"Remove it.";const whole=`Write ${shorten(
parts.join(""))}`;return parts.length===1?`${whole}.`:`${whole}, or write each part as a separate pattern.`}function findRegexProblem(pattern){try{new RegExp(pattern.
slice(REGEX.length),"u");return void 0}catch(error){const reason=error.message.replace(/^.*: /s,"").toLowerCase();return{message:`${shorten(pattern)} is not a r\
egular expression: ${reason}`,fix:()=>"Correct it: after re: comes a JavaScript regular expression with the flag u, where only special characters are escaped."}}}
var ESCAPABLE="*?[]{}()!+@,|\\ #-";var LEADING=/^(?:\.?\/)+|^\.$/;var replaceSeparators=pattern=>pattern.replace(/\\(.?)/gsu,(whole,next)=>next!==""&&ESCAPABLE.
includes(next)?whole:`/${next}`);function correct(pattern){const parts=[];for(const part of replaceSeparators(pattern).replace(LEADING,"").split("/")){if(part===
"..")parts.pop();else parts.push(part)}return parts.join("/")||"**"}var shorten=pattern=>quote(pattern,120);function unbalanced(pattern){const braces=[];let groups=[];
for(let index=0;index<pattern.length;index++){const character=pattern[index];if(character==="\\")index++;else if(character==="{")braces.push(index);else if(character===
"(")groups.push(index);else if(character==="}"){if(braces.pop()===void 0)return{index,character}}else if(character===")"){if(groups.pop()===void 0)return{index,
character}}else if(character==="["){const end=classEnd2(pattern,index);if(end===void 0)return{index,character};index=end}else if(character==="/"&&groups.length>
0&&braces.length===0)return{index:groups[0],character:"("};if(character===","&&braces.length>0&&groups.length===0)groups=[]}const first=[...braces,...groups].sort(
(a,b)=>a-b)[0];return first===void 0?void 0:{index:first,character:pattern[first]}}function nestingOf(pattern){let depth=0;let deepest=0;for(const character of pattern){
if(character==="{"||character==="(")deepest=Math.max(deepest,++depth);else if(character==="}"||character===")")depth--}return deepest}function classEnd2(pattern,start){
let index=start+1;if(pattern[index]==="!"||pattern[index]==="^")index++;for(let first=true;index<pattern.length;index++,first=false){if(pattern[index]==="]"&&!first)
return index;if(pattern[index]==="/")return void 0;if(pattern[index]==="\\")index++}return void 0}var MAX_WRITTEN_OUT2=4*1024*1024;var records=value=>Array.isArray(value)?value.flatMap((one,index)=>isRecord(one)?[{value:one,index}]:[]):[];var textOf=value=>typeof value===
"string"&&value!==""?value:void 0;function levelIds(root){const own=isRecord(root)&&isRecord(root.levels)?Object.keys(root.levels):[];const builtIn2=BUILT_IN_LEVELS.
map(one=>one.id);return[...builtIn2,...own.filter(id=>!builtIn2.includes(id))]}function checkMeaning(yaml,known,fault){const root=yaml.value;if(!isRecord(root))
return;const levels=isRecord(root.levels)?root.levels:{};checkLevels(levels,yaml,fault);checkOrder(levels,known,{yaml,fault});if(isRecord(root.teams))checkTeams(
root.teams,yaml,fault);const isKnown=new Set(known);const room={left:MAX_WRITTEN_OUT2};if(isRecord(root.unmapped))checkPatterns(root.unmapped.ignore,["unmapped",
"ignore"],{yaml,room,fault});const categories=new Map;const ids=new Map;for(const{value:category,index:c}of records(root.categories)){const name=textOf(category.
name);const categorySlug=slug(name??"");const here=["categories",c,"name"];const before=name===void 0?void 0:categories.get(name);if(before)fault("bad-value",yaml.
locate(here),`the category ${quote(name)} appears twice, first at line ${yaml.locate(before).line}`,"Merge the two, or rename one.");else if(name!==void 0)categories.
set(name,here);for(const{value:feature,index:f}of records(category.features)){const path2=["categories",c,"features",f];checkId(feature,{name,slug:categorySlug},
path2,{yaml,ids,fault});if(typeof feature.level==="string"&&!isKnown.has(feature.level))fault("bad-value",yaml.locate([...path2,"level"]),`${dotted([...path2,"l\
evel"])} is ${quote(feature.level)}; allowed: one of ${words(known)}`,nearestFix(feature.level,known,"Use one of these, or define the level under `levels`."));const allowed=Object.
keys(isRecord(feature.allow)?feature.allow:{});for(const code of allowed.filter(one=>!ALLOWABLE_CODES.includes(one)))fault("unknown-key",yaml.locateKey([...path2,
"allow",code]),`${quote(code)} is not a finding that can be allowed; allowed: ${words(ALLOWABLE_CODES)}`,nearestFix(code,ALLOWABLE_CODES,"Use one of these codes\
."));checkPatterns(feature.paths,[...path2,"paths"],{yaml,room,fault});checkPatterns(feature.exclude,[...path2,"exclude"],{yaml,room,fault});if(Array.isArray(feature.
content))feature.content.forEach((pattern,index)=>{if(typeof pattern!=="string")return;const problem=checkPattern(`re:${pattern}`);if(problem)fault("bad-pattern",
yaml.locate([...path2,"content",index]),problem.message.replace("re:",""),problem.fix)})}}}function checkId(feature,category,path2,{yaml,ids,fault}){const name=textOf(
feature.name);const explicit=textOf(feature.id);if(explicit===void 0&&(name===void 0||category.name===void 0))return;const here=[...path2,explicit===void 0?"nam\
e":"id"];const parts=explicit===void 0?[category.slug,slug(name)]:[];if(parts.includes("")){fault("bad-value",yaml.locate(here),`no id can be derived from ${quote(
category.name)} and ${quote(name)}: no letter or digit is left`,"Give the feature an `id`.");return}const id=explicit??parts.join("/");const before=ids.get(id);
if(before)fault("duplicate-id",yaml.locate(here),`the id ${quote(id)} is taken by the feature at line ${yaml.locate(before).line}`,"Rename one of the two, or gi\
ve one an `id` of its own.");else ids.set(id,here)}function checkLevels(levels,yaml,fault){const builtIn2=BUILT_IN_LEVELS.map(one=>one.id);for(const id of Object.
keys(levels)){const level=levels[id];if(builtIn2.includes(id))continue;const here=["levels",id];if(!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))fault("bad-value",yaml.
locateKey(here),`the level id ${quote(id)} is not kebab-case`,`Write it as ${quote(slug(id)||"a-name")}.`);if(!isRecord(level))continue;const outcome=level.outcome;
const missing=[...["title","meaning","outcome"].filter(key=>level[key]===void 0),...CHANGE_KINDS.filter(kind=>isRecord(outcome)&&outcome[kind]===void 0).map(kind=>`\
outcome.${kind}`)];const near=nearest(id,builtIn2);if(missing.length>0)fault("bad-value",yaml.locateKey(here),`the new level ${quote(id)} has no ${missing.join(
", ")}`,near?`Did you mean ${quote(near)}? A new level needs all of them.`:`Add ${missing.join(", ")}: a new level needs all of them.`)}}function checkOrder(levels,known,{
yaml,fault}){const afterOf=id=>{const level=Object.hasOwn(levels,id)?levels[id]:void 0;return isRecord(level)?textOf(level.after):void 0};const isKnown=new Set(
known);const placed=known.map(id=>{const after=afterOf(id);if(after===void 0)return{id};if(isKnown.has(after))return{id,after};fault("bad-value",yaml.locate(["l\
evels",id,"after"]),`levels.${id}.after is ${quote(after)}; allowed: one of ${words(known)}`,nearestFix(after,known,"Name a level, or remove `after`."));return{
id}});for(const id of orderLevels(placed).lost)fault("bad-value",yaml.locate(["levels",id,"after"]),`levels.${id}.after is ${quote(afterOf(id))}, which makes th\
e levels follow each other in a circle`,"Remove one `after` from the circle.")}function checkTeams(teams,yaml,fault){const first=new Map;for(const name of Object.
keys(teams)){const before=first.get(maintainerKey(name));if(before===void 0)first.set(maintainerKey(name),name);if(!name.startsWith("@")||!parseMaintainer(name))
fault("bad-value",yaml.locateKey(["teams",name]),`${quote(name)} is not a team; allowed: @org/team`,"Write it the way the features that name it do.");else if(before!==
void 0)fault("bad-value",yaml.locateKey(["teams",name]),`${quote(name)} is the same team as ${quote(before)} at line ${yaml.locateKey(["teams",before]).line}: c\
ase doesn't matter`,"Keep one of the two.")}}function checkPatterns(value,path2,{yaml,room,fault}){if(!Array.isArray(value))return;for(const[index,pattern]of value.
entries()){if(typeof pattern!=="string"||room.left<0&&pattern.includes("{")&&!isRegex(pattern))continue;const{problem,cost}=inspectPattern(pattern);room.left-=cost;
if(problem)fault("bad-pattern",yaml.locate([...path2,index]),problem.message,problem.fix);if(cost===0||room.left>=0)continue;fault("bad-pattern",yaml.locate([...path2,
index]),`with ${quote(pattern)} this file has too many globs: their braces expand to more than ${MAX_WRITTEN_OUT2} characters`,"Use * instead of braces, or a re\
gular expression after re:.")}}var FAULTY=new Error("a fault");function parseSoundMatrix(yaml,file){const fault=()=>{throw FAULTY};if(!fitsSchema(yaml.value))return void 0;try{checkTexts(yaml,
fault);checkMeaning(yaml,levelIds(yaml.value),fault)}catch(error){if(error===FAULTY)return void 0;throw error}return buildMatrix(yaml.value,file,yaml.locate)}var NOT_RESOLVED=Symbol("NOT_RESOLVED");function defineScalarTag(tagName,options){return{tagName,nodeKind:"scalar",implicit:options.implicit??false,matchByTagPrefix:options.
matchByTagPrefix??false,implicitFirstChars:options.implicitFirstChars??null,resolve:options.resolve,identify:options.identify,represent:options.represent??(data=>String(
data)),representTagName:options.representTagName??(()=>tagName)}}function defineSequenceTag(tagName,options){const carrierIsResult=options.finalize===void 0;return{
tagName,nodeKind:"sequence",implicit:false,matchByTagPrefix:options.matchByTagPrefix??false,create:options.create,addItem:options.addItem,finalize:options.finalize??
(carrier=>carrier),carrierIsResult,identify:options.identify,represent:options.represent??(data=>data),representTagName:options.representTagName??(()=>tagName)}}
function defineMappingTag(tagName,options){const carrierIsResult=options.finalize===void 0;return{tagName,nodeKind:"mapping",implicit:false,matchByTagPrefix:options.
matchByTagPrefix??false,create:options.create,addPair:options.addPair,has:options.has,keys:options.keys,get:options.get,finalize:options.finalize??(carrier=>carrier),
carrierIsResult,identify:options.identify,represent:options.represent??(data=>data),representTagName:options.representTagName??(()=>tagName)}}var strTag=defineScalarTag(
"tag:yaml.org,2002:str",{resolve:source=>source,identify:data=>typeof data==="string"});var NULL_VALUES$1=["","~","null","Null","NULL"];var nullCoreTag=defineScalarTag(
"tag:yaml.org,2002:null",{implicit:true,implicitFirstChars:["","~","n","N"],resolve:source=>{if(NULL_VALUES$1.indexOf(source)!==-1)return null;return NOT_RESOLVED},
identify:object=>object===null,represent:()=>"null"});var nullJsonTag=defineScalarTag("tag:yaml.org,2002:null",{implicit:true,implicitFirstChars:["n"],resolve:(source,isExplicit)=>{
if(source==="null"||isExplicit&&source==="")return null;return NOT_RESOLVED},identify:object=>object===null,represent:()=>"null"});var NULL_VALUES=["","~","null",
"Null","NULL"];var nullYaml11Tag=defineScalarTag("tag:yaml.org,2002:null",{implicit:true,implicitFirstChars:["","~","n","N"],resolve:source=>{if(NULL_VALUES.indexOf(
source)!==-1)return null;return NOT_RESOLVED},identify:object=>object===null,represent:()=>"null"});var TRUE_VALUES$2=["true","True","TRUE"];var FALSE_VALUES$2=[
"false","False","FALSE"];var boolCoreTag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:true,implicitFirstChars:["t","T","f","F"],resolve:source=>{if(TRUE_VALUES$2.
indexOf(source)!==-1)return true;if(FALSE_VALUES$2.indexOf(source)!==-1)return false;return NOT_RESOLVED},identify:object=>Object.prototype.toString.call(object)===
"[object Boolean]",represent:object=>object?"true":"false"});var TRUE_VALUES$1=["true"];var FALSE_VALUES$1=["false"];var boolJsonTag=defineScalarTag("tag:yaml.o\
rg,2002:bool",{implicit:true,implicitFirstChars:["t","f"],resolve:source=>{if(TRUE_VALUES$1.indexOf(source)!==-1)return true;if(FALSE_VALUES$1.indexOf(source)!==
-1)return false;return NOT_RESOLVED},identify:object=>Object.prototype.toString.call(object)==="[object Boolean]",represent:object=>object?"true":"false"});var TRUE_VALUES=[
"true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"];var FALSE_VALUES=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"];var boolYaml11Tag=defineScalarTag(
"tag:yaml.org,2002:bool",{implicit:true,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:source=>{if(TRUE_VALUES.indexOf(source)!==-1)return true;
if(FALSE_VALUES.indexOf(source)!==-1)return false;return NOT_RESOLVED},identify:object=>Object.prototype.toString.call(object)==="[object Boolean]",represent:object=>object?
"true":"false"});var YAML_INTEGER_IMPLICIT_PATTERN$1=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");var YAML_INTEGER_EXPLICIT_PATTERN$1=new RegExp("^(?\
:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function parseYamlInteger$2(source){let value=source;let sign=1;if(value[0]==="-"||value[0]==="\
+"){if(value[0]==="-")sign=-1;value=value.slice(1)}if(value.startsWith("0b"))return sign*parseInt(value.slice(2),2);if(value.startsWith("0o"))return sign*parseInt(
value.slice(2),8);if(value.startsWith("0x"))return sign*parseInt(value.slice(2),16);return sign*parseInt(value,10)}function resolveYamlInteger$2(source,isExplicit){
if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source))return NOT_RESOLVED;const result=parseYamlInteger$2(
source);return Number.isFinite(result)?result:NOT_RESOLVED}var intCoreTag=defineScalarTag("tag:yaml.org,2002:int",{implicit:true,implicitFirstChars:["-","+",..."\
0123456789"],resolve:resolveYamlInteger$2,identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.
toString(10)});var YAML_INTEGER_IMPLICIT_PATTERN=new RegExp("^-?(?:0|[1-9][0-9]*)$");var YAML_INTEGER_EXPLICIT_PATTERN=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7\
]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function parseYamlInteger$1(source){let value=source;let sign=1;if(value[0]==="-"||value[0]==="+"){if(value[0]==="-")sign=
-1;value=value.slice(1)}if(value.startsWith("0b"))return sign*parseInt(value.slice(2),2);if(value.startsWith("0o"))return sign*parseInt(value.slice(2),8);if(value.
startsWith("0x"))return sign*parseInt(value.slice(2),16);return sign*parseInt(value,10)}function resolveYamlInteger$1(source,isExplicit){if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN.
test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN.test(source))return NOT_RESOLVED;const result=parseYamlInteger$1(source);return Number.isFinite(
result)?result:NOT_RESOLVED}var intJsonTag=defineScalarTag("tag:yaml.org,2002:int",{implicit:true,implicitFirstChars:["-",..."0123456789"],resolve:resolveYamlInteger$1,
identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.toString(10)});var YAML_INTEGER_PATTERN=new RegExp(
"^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function parseYamlInteger(source){let value=source.
replace(/_/g,"");let sign=1;if(value[0]==="-"||value[0]==="+"){if(value[0]==="-")sign=-1;value=value.slice(1)}if(value.startsWith("0b"))return sign*parseInt(value.
slice(2),2);if(value.startsWith("0x"))return sign*parseInt(value.slice(2),16);if(value.includes(":")){let result=0;for(const part of value.split(":"))result=result*
60+Number(part);return sign*result}if(value!=="0"&&value[0]==="0")return sign*parseInt(value,8);return sign*parseInt(value,10)}function resolveYamlInteger(source){
if(!YAML_INTEGER_PATTERN.test(source))return NOT_RESOLVED;const result=parseYamlInteger(source);return Number.isFinite(result)?result:NOT_RESOLVED}var intYaml11Tag=defineScalarTag(
"tag:yaml.org,2002:int",{implicit:true,implicitFirstChars:["-","+",..."0123456789"],resolve:resolveYamlInteger,identify:object=>Number.isInteger(object)&&!Object.
is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.toString(10)});var YAML_FLOAT_PATTERN$1=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[e\
E][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");var YAML_FLOAT_SPECIAL_PATTERN$1=new RegExp("^(?:[-+]?\\.(?:inf\
|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat$2(source){if(!YAML_FLOAT_PATTERN$1.test(source))return NOT_RESOLVED;let value=source.toLowerCase();const sign=value[0]===
"-"?-1:1;if("+-".includes(value[0]))value=value.slice(1);if(value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(value===".nan")return NaN;
const result=sign*parseFloat(value);if(Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN$1.test(source))return result;return NOT_RESOLVED}function representYamlFloat$2(object){
if(isNaN(object))return".nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object,-0))return"\
-0.0";const result=object.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}var floatCoreTag=defineScalarTag("tag:yaml.org,2002:fl\
oat",{implicit:true,implicitFirstChars:["-","+",".",..."0123456789"],resolve:resolveYamlFloat$2,identify:object=>typeof object==="number"&&(!Number.isInteger(object)||
Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat$2});var YAML_FLOAT_IMPLICIT_PATTERN=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\\
.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");var YAML_FLOAT_EXPLICIT_PATTERN=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|\
[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat$1(source,isExplicit){if(isExplicit){if(!YAML_FLOAT_EXPLICIT_PATTERN.test(source))return NOT_RESOLVED;
let value=source.toLowerCase();const sign=value[0]==="-"?-1:1;if("+-".includes(value[0]))value=value.slice(1);if(value===".inf")return sign===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(value===".nan")return NaN;const result2=sign*parseFloat(value);return Number.isFinite(result2)?result2:NOT_RESOLVED}if(!YAML_FLOAT_IMPLICIT_PATTERN.
test(source))return NOT_RESOLVED;const result=Number(source);if(Number.isFinite(result))return result;return NOT_RESOLVED}function representYamlFloat$1(object){
if(isNaN(object))return".nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object,-0))return"\
-0.0";const result=object.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}var floatJsonTag=defineScalarTag("tag:yaml.org,2002:fl\
oat",{implicit:true,implicitFirstChars:["-",..."0123456789"],resolve:resolveYamlFloat$1,identify:object=>typeof object==="number"&&(!Number.isInteger(object)||Object.
is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat$1});var YAML_FLOAT_PATTERN=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(\
?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");var YAML_FLOAT_SPECIAL_PATTERN=new RegExp("^(?:[-\
+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat(source){if(!YAML_FLOAT_PATTERN.test(source))return NOT_RESOLVED;let value=source.toLowerCase().
replace(/_/g,"");const sign=value[0]==="-"?-1:1;if("+-".includes(value[0]))value=value.slice(1);if(value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.
NEGATIVE_INFINITY;if(value===".nan")return NaN;let result=0;if(value.includes(":")){for(const part of value.split(":"))result=result*60+Number(part);result*=sign}else
result=sign*parseFloat(value);if(Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN.test(source))return result;return NOT_RESOLVED}function representYamlFloat(object){
if(isNaN(object))return".nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object,-0))return"\
-0.0";const result=object.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}var floatYaml11Tag=defineScalarTag("tag:yaml.org,2002:\
float",{implicit:true,implicitFirstChars:["-","+",".",..."0123456789"],resolve:resolveYamlFloat,identify:object=>typeof object==="number"&&(!Number.isInteger(object)||
Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat});var mergeTag=defineScalarTag("tag:yaml.org,2002:merge",{implicit:true,
implicitFirstChars:["<"],resolve:(source,isExplicit)=>{if(source==="<<"||isExplicit&&source==="")return"<<";return NOT_RESOLVED},identify:()=>false});var BASE64_PATTERN=/^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source){const input=source.replace(/\s/g,"");if(input.length%4!==0||!BASE64_PATTERN.test(input))return NOT_RESOLVED;const binary=atob(
input);const result=new Uint8Array(binary.length);for(let index=0;index<binary.length;index++)result[index]=binary.charCodeAt(index);return result}function representYamlBinary(object){
let binary="";for(let index=0;index<object.length;index++)binary+=String.fromCharCode(object[index]);return btoa(binary)}var binaryTag=defineScalarTag("tag:yaml\
.org,2002:binary",{resolve:resolveYamlBinary,identify:object=>Object.prototype.toString.call(object)==="[object Uint8Array]",represent:representYamlBinary});var YAML_DATE_REGEXP=new RegExp(
"^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");var YAML_TIMESTAMP_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([\
0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function makeUtcDate(year,month,day,hour=0,minute=0,second=0,fraction=0){
const date=new Date(Date.UTC(year,month,day,hour,minute,second,fraction));date.setUTCFullYear(year,month,day);return date}function resolveYamlTimestamp(source){
let match2=YAML_DATE_REGEXP.exec(source);if(match2===null)match2=YAML_TIMESTAMP_REGEXP.exec(source);if(match2===null)return NOT_RESOLVED;const year=+match2[1];const month=+match2[2]-
1;const day=+match2[3];if(!match2[4]){const date2=makeUtcDate(year,month,day);if(date2.getUTCFullYear()!==year||date2.getUTCMonth()!==month||date2.getUTCDate()!==
day)return NOT_RESOLVED;return date2}const hour=+match2[4];const minute=+match2[5];const second=+match2[6];let fraction=0;if(hour>23||minute>59||second>59)return NOT_RESOLVED;
if(match2[7]){let value=match2[7].slice(0,3);while(value.length<3)value+="0";fraction=+value}const date=makeUtcDate(year,month,day,hour,minute,second,fraction);
if(date.getUTCFullYear()!==year||date.getUTCMonth()!==month||date.getUTCDate()!==day)return NOT_RESOLVED;if(match2[9]){const offsetHour=+match2[10];const offsetMinute=+(match2[11]||
0);if(offsetHour>23||offsetMinute>59)return NOT_RESOLVED;const offset=(offsetHour*60+offsetMinute)*6e4;date.setTime(date.getTime()-(match2[9]==="-"?-offset:offset))}
return date}var timestampTag=defineScalarTag("tag:yaml.org,2002:timestamp",{implicit:true,implicitFirstChars:[..."0123456789"],resolve:resolveYamlTimestamp,identify:object=>object instanceof
Date,represent:object=>object.toISOString()});var seqTag=defineSequenceTag("tag:yaml.org,2002:seq",{create:()=>[],addItem:(container,item)=>{container.push(item)},
identify:Array.isArray});function isPlainObject(data){if(data===null||typeof data!=="object"||Array.isArray(data))return false;const prototype=Object.getPrototypeOf(
data);return prototype===null||prototype===Object.prototype}var omapTag=defineSequenceTag("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(carrier,item)=>{let key;if(item instanceof Map){if(item.size!==
1)return"cannot resolve an ordered map item";key=item.keys().next().value}else if(isPlainObject(item)){const itemKeys=Object.keys(item);if(itemKeys.length!==1)return"\
cannot resolve an ordered map item";key=itemKeys[0]}else return"cannot resolve an ordered map item";if(carrier.seen.has(key))return"duplicate key in ordered map";
carrier.seen.add(key);carrier.list.push(item);return""},finalize:carrier=>carrier.list,identify:()=>false});var pairsTag=defineSequenceTag("tag:yaml.org,2002:pa\
irs",{create:()=>[],addItem:(container,item)=>{if(item instanceof Map){if(item.size!==1)return"cannot resolve a pairs item";container.push(item.entries().next().
value);return""}if(Object.prototype.toString.call(item)!=="[object Object]")return"cannot resolve a pairs item";const object=item;const keys=Object.keys(object);
if(keys.length!==1)return"cannot resolve a pairs item";container.push([keys[0],object[keys[0]]]);return""},identify:()=>false});var mapTag=defineMappingTag("tag\
:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{const map=new Map;for(const key of Object.keys(o))map.set(key,o[key]);return map},addPair:(container,key,value)=>{
if(key!==null&&typeof key==="object")return"object-based map does not support complex keys";const normalizedKey=String(key);if(normalizedKey==="__proto__")Object.
defineProperty(container,normalizedKey,{value,enumerable:true,configurable:true,writable:true});else container[normalizedKey]=value;return""},has:(container,key)=>{
if(key!==null&&typeof key==="object")return false;return Object.prototype.hasOwnProperty.call(container,String(key))},keys:container=>Object.keys(container),get:(container,key)=>{
const normalizedKey=String(key);if(!Object.prototype.hasOwnProperty.call(container,normalizedKey))return null;return container[normalizedKey]}});var setTag=defineMappingTag(
"tag:yaml.org,2002:set",{create:()=>new Set,identify:data=>data instanceof Set,represent:data=>{const map=new Map;for(const key of data)map.set(key,null);return map},
addPair:(container,key,value)=>{if(value!==null)return"cannot resolve a set item";container.add(key);return""},has:(container,key)=>container.has(key),keys:container=>container.
keys(),get:()=>null});function createTagDefinitionMap(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function createTagDefinitionListMap(){
return{scalar:[],sequence:[],mapping:[]}}function compileTags(tags){const result=[];for(const tag of tags){let index=result.length;for(let previousIndex=0;previousIndex<
result.length;previousIndex++){const previous=result[previousIndex];if(previous.nodeKind===tag.nodeKind&&previous.tagName===tag.tagName&&previous.matchByTagPrefix===
tag.matchByTagPrefix){index=previousIndex;break}}result[index]=tag}return result}var Schema=class Schema2{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(tags){
const compiledTags=compileTags(tags);const implicitScalarTags=[];const exact=createTagDefinitionMap();const prefix2=createTagDefinitionListMap();for(const tag of compiledTags){
if(tag.nodeKind==="scalar"&&tag.implicit){if(tag.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");implicitScalarTags.push(tag)}
switch(tag.nodeKind){case"scalar":if(tag.matchByTagPrefix)prefix2.scalar.push(tag);else exact.scalar[tag.tagName]=tag;break;case"sequence":if(tag.matchByTagPrefix)
prefix2.sequence.push(tag);else exact.sequence[tag.tagName]=tag;break;case"mapping":if(tag.matchByTagPrefix)prefix2.mapping.push(tag);else exact.mapping[tag.tagName]=
tag}}const implicitScalarAnyFirstChar=implicitScalarTags.filter(tag=>tag.implicitFirstChars===null);const keys=new Set;for(const tag of implicitScalarTags)if(tag.
implicitFirstChars!==null)for(const key of tag.implicitFirstChars)keys.add(key);const implicitScalarByFirstChar=new Map;for(const key of keys)implicitScalarByFirstChar.
set(key,implicitScalarTags.filter(tag=>tag.implicitFirstChars===null||tag.implicitFirstChars.indexOf(key)!==-1));const defaultScalarTag=exact.scalar["tag:yaml.o\
rg,2002:str"];if(!defaultScalarTag)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=compiledTags;this.implicitScalarTags=
implicitScalarTags;this.implicitScalarByFirstChar=implicitScalarByFirstChar;this.implicitScalarAnyFirstChar=implicitScalarAnyFirstChar;this.defaultScalarTag=defaultScalarTag;
this.defaultSequenceTag=exact.sequence["tag:yaml.org,2002:seq"];this.defaultMappingTag=exact.mapping["tag:yaml.org,2002:map"];this.exact=exact;this.prefix=prefix2}lookupScalarTag(tagName){
const exactTag=this.exact.scalar[tagName];if(exactTag)return exactTag;for(const tag of this.prefix.scalar)if(tagName.startsWith(tag.tagName))return tag}lookupSequenceTag(tagName){
const exactTag=this.exact.sequence[tagName];if(exactTag)return exactTag;for(const tag of this.prefix.sequence)if(tagName.startsWith(tag.tagName))return tag}lookupMappingTag(tagName){
const exactTag=this.exact.mapping[tagName];if(exactTag)return exactTag;for(const tag of this.prefix.mapping)if(tagName.startsWith(tag.tagName))return tag}resolveImplicitScalarTag(source){
const candidates=this.implicitScalarByFirstChar.get(source.charAt(0))??this.implicitScalarAnyFirstChar;for(const tag2 of candidates){const value=tag2.resolve(source,
false,tag2.tagName);if(value!==NOT_RESOLVED)return{value,tag:tag2}}const tag=this.defaultScalarTag;return{value:tag.resolve(source,false,tag.tagName),tag}}withTags(...tags){
let flatTags=[];for(const tag of tags)flatTags=flatTags.concat(tag);return new Schema2([...this.tags,...flatTags])}};var FAILSAFE_SCHEMA=new Schema([strTag,seqTag,
mapTag]);var JSON_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,nullJsonTag,boolJsonTag,intJsonTag,floatJsonTag]);var CORE_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,
nullCoreTag,boolCoreTag,intCoreTag,floatCoreTag]);var YAML11_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,nullYaml11Tag,boolYaml11Tag,intYaml11Tag,floatYaml11Tag,
timestampTag,mergeTag,binaryTag,omapTag,pairsTag,setTag]);var DUMP_SCHEMA=YAML11_SCHEMA.withTags({...intYaml11Tag,resolve:(source,isExplicit,tagName)=>{const result=intYaml11Tag.
resolve(source,isExplicit,tagName);return result===NOT_RESOLVED?intCoreTag.resolve(source,isExplicit,tagName):result}},{...floatYaml11Tag,resolve:(source,isExplicit,tagName)=>{
const result=floatYaml11Tag.resolve(source,isExplicit,tagName);return result===NOT_RESOLVED?floatCoreTag.resolve(source,isExplicit,tagName):result}});var realMapTag=defineMappingTag(
"tag:yaml.org,2002:map",{create:()=>new Map,addPair:(container,key,value)=>{container.set(key,value);return""},has:(container,key)=>container.has(key),keys:container=>container.
keys(),get:(container,key)=>container.get(key),identify:data=>data instanceof Map||isPlainObject(data),represent:data=>{if(data instanceof Map)return data;const map=new Map;
const obj=data;for(const key of Object.keys(obj))map.set(key,obj[key]);return map}});function normalizeKey(key){if(Array.isArray(key)){const array=Array.prototype.
slice.call(key);for(let index=0;index<array.length;index++){if(Array.isArray(array[index]))return null;if(typeof array[index]==="object"&&Object.prototype.toString.
call(array[index])==="[object Object]")array[index]="[object Object]"}return String(array)}if(typeof key==="object"&&Object.prototype.toString.call(key)==="[obj\
ect Object]")return"[object Object]";return String(key)}var legacyMapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{
const map=new Map;for(const key of Object.keys(o))map.set(key,o[key]);return map},addPair:(container,key,value)=>{const normalizedKey=normalizeKey(key);if(normalizedKey===
null)return"nested arrays are not supported inside keys";if(normalizedKey==="__proto__")Object.defineProperty(container,normalizedKey,{value,enumerable:true,configurable:true,
writable:true});else container[normalizedKey]=value;return""},has:(container,key)=>{const normalizedKey=normalizeKey(key);return normalizedKey!==null&&Object.prototype.
hasOwnProperty.call(container,normalizedKey)},keys:container=>Object.keys(container),get:(container,key)=>{const normalizedKey=String(key);if(!Object.prototype.
hasOwnProperty.call(container,normalizedKey))return null;return container[normalizedKey]}});var DEFAULT_SNIPPET_OPTIONS={maxLength:79,indent:1,linesBefore:3,linesAfter:2};
function getLine(buffer,lineStart,lineEnd,position,maxLineLength){let head="";let tail="";const maxHalfLength=Math.floor(maxLineLength/2)-1;if(position-lineStart>
maxHalfLength){head=" ... ";lineStart=position-maxHalfLength+head.length}if(lineEnd-position>maxHalfLength){tail=" ...";lineEnd=position+maxHalfLength-tail.length}
return{str:head+buffer.slice(lineStart,lineEnd).replace(/\t/g,"\u2192")+tail,pos:position-lineStart+head.length}}function padStart(string,max){return" ".repeat(
Math.max(max-string.length,0))+string}function makeSnippet(mark,options){if(!mark.buffer)return null;const opts={...DEFAULT_SNIPPET_OPTIONS,...options};const re=/\r?\n|\r|\0/g;
const lineStarts=[0];const lineEnds=[];let match2;let foundLineNo=-1;while(match2=re.exec(mark.buffer)){lineEnds.push(match2.index);lineStarts.push(match2.index+
match2[0].length);if(mark.position<=match2.index&&foundLineNo<0)foundLineNo=lineStarts.length-2}if(foundLineNo<0)foundLineNo=lineStarts.length-1;let result="";const lineNoLength=Math.
min(mark.line+opts.linesAfter,lineEnds.length).toString().length;const maxLineLength=opts.maxLength-(opts.indent+lineNoLength+3);for(let i=1;i<=opts.linesBefore;i++){
if(foundLineNo-i<0)break;const line2=getLine(mark.buffer,lineStarts[foundLineNo-i],lineEnds[foundLineNo-i],mark.position-(lineStarts[foundLineNo]-lineStarts[foundLineNo-
i]),maxLineLength);result=`${" ".repeat(opts.indent)}${padStart((mark.line-i+1).toString(),lineNoLength)} | ${line2.str}
${result}`}const line=getLine(mark.buffer,lineStarts[foundLineNo],lineEnds[foundLineNo],mark.position,maxLineLength);result+=`${" ".repeat(opts.indent)}${padStart(
(mark.line+1).toString(),lineNoLength)} | ${line.str}
`;result+=`${"-".repeat(opts.indent+lineNoLength+3+line.pos)}^
`;for(let i=1;i<=opts.linesAfter;i++){if(foundLineNo+i>=lineEnds.length)break;const line2=getLine(mark.buffer,lineStarts[foundLineNo+i],lineEnds[foundLineNo+i],
mark.position-(lineStarts[foundLineNo]-lineStarts[foundLineNo+i]),maxLineLength);result+=`${" ".repeat(opts.indent)}${padStart((mark.line+i+1).toString(),lineNoLength)}\
 | ${line2.str}
`}return result.replace(/\n$/,"")}function formatError(exception,compact){let where="";if(!exception.mark)return exception.reason;if(exception.mark.name)where+=
`in "${exception.mark.name}" `;where+=`(${exception.mark.line+1}:${exception.mark.column+1})`;if(!compact&&exception.mark.snippet)where+=`

${exception.mark.snippet}`;return`${exception.reason} ${where}`}var YAMLException=class YAMLException2 extends Error{reason;mark;constructor(reason,mark){super();
this.name="YAMLException";this.reason=reason;this.mark=mark;this.message=formatError(this,false);if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}toString(compact){
return`${this.name}: ${formatError(this,compact)}`}static throwAt(source,position,message,filename=""){let line=0;let lineStart=0;for(let index=0;index<position;index++){
const ch=source.charCodeAt(index);if(ch===10){line++;lineStart=index+1}else if(ch===13){line++;if(source.charCodeAt(index+1)===10)index++;lineStart=index+1}}const mark={
name:filename,buffer:source,position,line,column:position-lineStart};mark.snippet=makeSnippet(mark);throw new YAMLException2(message,mark)}};var EVENT_ID={DOCUMENT:1,
SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6};var SCALAR_STYLE={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5};var COLLECTION_STYLE={BLOCK:1,
FLOW:2};var CHOMPING_MODE={CLIP:1,STRIP:2,KEEP:3};var NO_RANGE$3=-1;function simpleEscapeSequence(c){switch(c){case 48:return"\0";case 97:return"\x07";case 98:return"\
\b";case 116:return"	";case 9:return"	";case 110:return"\n";case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:
return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var simpleEscapeCheck=new Array(
256);var simpleEscapeMap=new Array(256);for(let i=0;i<256;i++){simpleEscapeCheck[i]=simpleEscapeSequence(i)?1:0;simpleEscapeMap[i]=simpleEscapeSequence(i)}function charFromCodepoint(c){
if(c<=65535)return String.fromCharCode(c);return String.fromCharCode((c-65536>>10)+55296,(c-65536&1023)+56320)}function fromHexCode$1(c){if(c>=48&&c<=57)return c-
48;return(c|32)-97+10}function escapedHexLen$1(c){if(c===120)return 2;if(c===117)return 4;return 8}function skipFoldedBreaks(input,position,end){let breaks=0;while(position<
end){const ch=input.charCodeAt(position);if(ch===10){breaks++;position++}else if(ch===13){breaks++;position++;if(input.charCodeAt(position)===10)position++}else if(ch===
32||ch===9)position++;else break}return{position,breaks}}function foldedBreaks(count2){if(count2===1)return" ";return"\n".repeat(count2-1)}function getPlainValue(input,start,end){
let result="";let position=start;let captureStart=start;let captureEnd=start;while(position<end){const ch=input.charCodeAt(position);if(ch===10||ch===13){result+=
input.slice(captureStart,captureEnd);const fold=skipFoldedBreaks(input,position,end);result+=foldedBreaks(fold.breaks);position=captureStart=captureEnd=fold.position}else{
position++;if(ch!==32&&ch!==9)captureEnd=position}}return result+input.slice(captureStart,captureEnd)}function getSingleQuotedValue(input,start,end){let result="";
let position=start;let captureStart=start;let captureEnd=start;while(position<end){const ch=input.charCodeAt(position);if(ch===39){result+=input.slice(captureStart,
position)+"'";position+=2;captureStart=captureEnd=position}else if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd);const fold=skipFoldedBreaks(input,
position,end);result+=foldedBreaks(fold.breaks);position=captureStart=captureEnd=fold.position}else{position++;if(ch!==32&&ch!==9)captureEnd=position}}return result+
input.slice(captureStart,end)}function getDoubleQuotedValue(input,start,end){let result="";let position=start;let captureStart=start;let captureEnd=start;while(position<
end){const ch=input.charCodeAt(position);if(ch===92){result+=input.slice(captureStart,position);position++;const escaped=input.charCodeAt(position);if(escaped===
10||escaped===13)position=skipFoldedBreaks(input,position,end).position;else if(escaped<256&&simpleEscapeCheck[escaped]){result+=simpleEscapeMap[escaped];position++}else{
let hexLength=escapedHexLen$1(escaped);let hexResult=0;for(;hexLength>0;hexLength--){position++;const digit2=fromHexCode$1(input.charCodeAt(position));hexResult=
(hexResult<<4)+digit2}result+=charFromCodepoint(hexResult);position++}captureStart=captureEnd=position}else if(ch===10||ch===13){result+=input.slice(captureStart,
captureEnd);const fold=skipFoldedBreaks(input,position,end);result+=foldedBreaks(fold.breaks);position=captureStart=captureEnd=fold.position}else{position++;if(ch!==
32&&ch!==9)captureEnd=position}}return result+input.slice(captureStart,end)}function getBlockValue(input,start,end,indent,chomping,folded){const textIndent=indent<
0?0:indent;const region=input.slice(start,end).replace(/\r\n?/g,"\n");const lines=region===""?[]:(region.endsWith("\n")?region.slice(0,-1):region).split("\n");let result="";
let didReadContent=false;let emptyLines=0;let atMoreIndented=false;for(const line of lines){let column=0;while(column<textIndent&&line.charCodeAt(column)===32)column++;
if(indent<0||column>=line.length){emptyLines++;continue}const content=line.slice(textIndent);const first=content.charCodeAt(0);if(folded){if(first===32||first===
9){atMoreIndented=true;result+="\n".repeat(didReadContent?1+emptyLines:emptyLines)}else if(atMoreIndented){atMoreIndented=false;result+="\n".repeat(emptyLines+1)}else if(emptyLines===
0){if(didReadContent)result+=" "}else result+="\n".repeat(emptyLines)}else result+="\n".repeat(didReadContent?1+emptyLines:emptyLines);result+=content;didReadContent=
true;emptyLines=0}if(chomping===CHOMPING_MODE.KEEP)result+="\n".repeat(didReadContent?1+emptyLines:emptyLines);else if(chomping!==CHOMPING_MODE.STRIP){if(didReadContent)
result+="\n"}return result}function getScalarValue(input,scalar){if(scalar.valueStart===NO_RANGE$3)return"";const{valueStart,valueEnd}=scalar;if(scalar.fast)return input.
slice(valueStart,valueEnd);switch(scalar.style){case SCALAR_STYLE.SINGLE_QUOTED:return getSingleQuotedValue(input,valueStart,valueEnd);case SCALAR_STYLE.DOUBLE_QUOTED:
return getDoubleQuotedValue(input,valueStart,valueEnd);case SCALAR_STYLE.LITERAL_BLOCK:return getBlockValue(input,valueStart,valueEnd,scalar.indent,scalar.chomping,
false);case SCALAR_STYLE.FOLDED_BLOCK:return getBlockValue(input,valueStart,valueEnd,scalar.indent,scalar.chomping,true);default:return getPlainValue(input,valueStart,
valueEnd)}}var DEFAULT_TAG_HANDLERS=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"});var TAG_SUFFIX_CHARS="-#;/?:@&=+$_.~*'()";var TAG_URI_CHARS=TAG_SUFFIX_CHARS+
"!,[]";function tagPercentDecode(source){let result="";let index=0;while(index<source.length){if(source.charCodeAt(index)!==37){result+=source[index++];continue}let ch=parseInt(
source.slice(index+1,index+3),16);index+=3;if(ch>=192){let remaining=ch<224?1:ch<240?2:3;ch&=(1<<6-remaining)-1;while(remaining-- >0){ch=ch<<6|parseInt(source.slice(
index+1,index+3),16)&63;index+=3}}if(ch<65536)result+=String.fromCharCode(ch);else{ch-=65536;result+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}}return result}
function tagNameFull(rawTag,tagHandlers){if(rawTag.startsWith("!<")&&rawTag.endsWith(">"))return tagPercentDecode(rawTag.slice(2,-1));const handleEnd=rawTag.indexOf(
"!",1);const handle=handleEnd===-1?"!":rawTag.slice(0,handleEnd+1);return tagPercentDecode(tagHandlers?.[handle]??DEFAULT_TAG_HANDLERS[handle]??handle)+tagPercentDecode(
rawTag.slice(handle.length))}var NO_RANGE$2=-1;var MERGE_TAG_NAME="tag:yaml.org,2002:merge";var DEFAULT_CONSTRUCTOR_OPTIONS={filename:"",schema:CORE_SCHEMA,json:false,maxTotalMergeKeys:1e4,
maxAliases:-1};function eventPosition$1(event){if("tagStart"in event&&event.tagStart!==NO_RANGE$2)return event.tagStart;if("anchorStart"in event&&event.anchorStart!==
NO_RANGE$2)return event.anchorStart;if("valueStart"in event&&event.valueStart!==NO_RANGE$2)return event.valueStart;if("start"in event)return event.start;return 0}
function throwError$1(state,message){YAMLException.throwAt(state.source,state.position,message,state.filename)}function finalizeCollection(state,position,tag,carrier){
try{return tag.finalize(carrier)}catch(error){if(error instanceof YAMLException)throw error;YAMLException.throwAt(state.source,position,error instanceof Error?error.
message:String(error),state.filename)}}function constructScalar(state,event){const source=getScalarValue(state.source,event);const rawTag=event.tagStart===NO_RANGE$2?
"":state.source.slice(event.tagStart,event.tagEnd);const strTag2=state.schema.defaultScalarTag;if(rawTag!==""){if(rawTag==="!")return{value:source,tag:strTag2};
const tagName=tagNameFull(rawTag,state.tagHandlers);const scalarTag=state.schema.lookupScalarTag(tagName);if(scalarTag){const result=scalarTag.resolve(source,true,
tagName);if(result===NOT_RESOLVED)throwError$1(state,`cannot resolve a node with !<${tagName}> explicit tag`);return{value:result,tag:scalarTag}}const collectionTagDef=state.
schema.lookupMappingTag(tagName)??state.schema.lookupSequenceTag(tagName);if(collectionTagDef){if(source!=="")throwError$1(state,`cannot resolve a node with !<${tagName}\
> explicit tag`);const carrier=collectionTagDef.create(tagName);return{value:collectionTagDef.carrierIsResult?carrier:finalizeCollection(state,state.position,collectionTagDef,
carrier),tag:collectionTagDef}}throwError$1(state,`unknown scalar tag !<${tagName}>`)}if(event.style===SCALAR_STYLE.PLAIN)return state.schema.resolveImplicitScalarTag(
source);return{value:strTag2.resolve(source,false,strTag2.tagName),tag:strTag2}}function collectionTagName(state,event,defaultTagName){const rawTag=event.tagStart===
NO_RANGE$2?"":state.source.slice(event.tagStart,event.tagEnd);return rawTag===""||rawTag==="!"?defaultTagName:tagNameFull(rawTag,state.tagHandlers)}function isMappingTag(tag){
return tag.nodeKind==="mapping"}function chargeMergeWork(state){state.totalMergeKeys++;if(state.maxTotalMergeKeys!==-1&&state.totalMergeKeys>state.maxTotalMergeKeys)
throwError$1(state,`merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`)}function mergeKeys(state,frame,source,sourceTag){chargeMergeWork(state);
for(const sourceKey of sourceTag.keys(source)){chargeMergeWork(state);if(frame.tag.has(frame.value,sourceKey))continue;const err=frame.tag.addPair(frame.value,sourceKey,
sourceTag.get(source,sourceKey));if(err)throwError$1(state,err);frame.overridable??=new Set;frame.overridable.add(sourceKey)}}function mergeSource(state,frame,source,sourceTag){
state.position=frame.keyPosition;if(isMappingTag(sourceTag))mergeKeys(state,frame,source,sourceTag);else if(sourceTag.nodeKind==="sequence"&&Array.isArray(source)){
if(source.length>100)throwError$1(state,"abnormal merge sequence size");for(const element of source){const elementTag=state.nodeTags.get(element);if(!elementTag)
throwError$1(state,"cannot merge mappings; the provided source object is unacceptable");mergeKeys(state,frame,element,elementTag)}}else throwError$1(state,"cann\
ot merge mappings; the provided source object is unacceptable")}function addMappingValue(state,frame,key,value,tag){state.position=frame.keyPosition;if(frame.keyIsMerge){
mergeSource(state,frame,value,tag);return}if(!state.json&&frame.tag.has(frame.value,key)&&!frame.overridable?.has(key))throwError$1(state,"duplicated mapping ke\
y");const err=frame.tag.addPair(frame.value,key,value);if(err)throwError$1(state,err);frame.overridable?.delete(key)}function addValue(state,value,tag){const frame=state.
frames[state.frames.length-1];if(frame.kind==="document"){frame.value=value;frame.hasValue=true}else if(frame.kind==="sequence"){if(isMappingTag(tag))state.nodeTags.
set(value,tag);const err=frame.tag.addItem(frame.value,value,frame.index++);if(err)throwError$1(state,err)}else if(frame.hasKey){const key=frame.key;frame.key=void 0;
frame.hasKey=false;addMappingValue(state,frame,key,value,tag)}else{frame.key=value;frame.keyPosition=state.position;frame.hasKey=true;frame.keyIsMerge=tag.tagName===
MERGE_TAG_NAME}}function storeAnchor(state,event,value,tag,isValueFinal){if(event.anchorStart!==NO_RANGE$2){const anchor={value,tag,isValueFinal};state.anchors.
set(state.source.slice(event.anchorStart,event.anchorEnd),anchor);return anchor}return null}function constructFromEvents(events,options){const state={...DEFAULT_CONSTRUCTOR_OPTIONS,
...options,events,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.create(null),totalMergeKeys:0,aliasCount:0};
while(state.eventIndex<state.events.length){const event=state.events[state.eventIndex++];state.position=eventPosition$1(event);switch(event.type){case EVENT_ID.
DOCUMENT:state.anchors=new Map;state.nodeTags=new Map;state.aliasCount=0;state.tagHandlers=Object.create(null);for(const directive of event.directives)if(directive.
kind==="tag")state.tagHandlers[directive.handle]=directive.prefix;state.frames.push({kind:"document",position:state.position,value:void 0,hasValue:false});break;case EVENT_ID.
SCALAR:{const{value,tag}=constructScalar(state,event);storeAnchor(state,event,value,tag,true);addValue(state,value,tag);break}case EVENT_ID.SEQUENCE:{const tagName=collectionTagName(
state,event,"tag:yaml.org,2002:seq");const tag=state.schema.lookupSequenceTag(tagName);if(!tag)throwError$1(state,`unknown sequence tag !<${tagName}>`);const value=tag.
create(tagName);const anchor=storeAnchor(state,event,value,tag,tag.carrierIsResult);state.frames.push({kind:"sequence",position:state.position,value,tag,anchor,
index:0});break}case EVENT_ID.MAPPING:{const tagName=collectionTagName(state,event,"tag:yaml.org,2002:map");const tag=state.schema.lookupMappingTag(tagName);if(!tag)
throwError$1(state,`unknown mapping tag !<${tagName}>`);const value=tag.create(tagName);const anchor=storeAnchor(state,event,value,tag,tag.carrierIsResult);state.
frames.push({kind:"mapping",position:state.position,value,tag,anchor,key:void 0,keyPosition:state.position,hasKey:false,keyIsMerge:false,overridable:null});break}case EVENT_ID.
ALIAS:{if(state.maxAliases!==-1&&++state.aliasCount>state.maxAliases)throwError$1(state,`aliases exceeded maxAliases (${state.maxAliases})`);const name=state.source.
slice(event.anchorStart,event.anchorEnd);const anchor=state.anchors.get(name);if(!anchor)throwError$1(state,`unidentified alias "${name}"`);if(!anchor.isValueFinal)
throwError$1(state,`recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);addValue(state,anchor.value,anchor.tag);
break}case EVENT_ID.POP:{const frame=state.frames.pop();if(frame.kind==="mapping"&&frame.hasKey){state.position=frame.keyPosition;throwError$1(state,"incomplete\
 mapping pair in event stream")}if(frame.kind==="document")state.documents.push(frame.value);else{const value=frame.tag.carrierIsResult?frame.value:finalizeCollection(
state,frame.position,frame.tag,frame.value);if(frame.anchor){frame.anchor.value=value;frame.anchor.isValueFinal=true}addValue(state,value,frame.tag)}break}}}return state.
documents}var NO_RANGE$1=-1;var HAS_OWN=Object.prototype.hasOwnProperty;var CONTEXT_FLOW_IN=1;var CONTEXT_FLOW_OUT=2;var CONTEXT_BLOCK_IN=3;var CONTEXT_BLOCK_OUT=4;
var PATTERN_NON_PRINTABLE=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS=/[,\[\]{}]/;var PATTERN_TAG_HANDLE=/^(?:!|!!|![0-9A-Za-z-]+!)$/;var NS_URI_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;var PATTERN_TAG_URI=new RegExp(`^(?:${NS_URI_CHAR})*$`);var PATTERN_TAG_SUFFIX=new RegExp(
`^(?:${NS_TAG_CHAR})+$`);var PATTERN_TAG_PREFIX=new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);var DEFAULT_PARSER_OPTIONS={filename:"",
maxDepth:100};function addDocumentEvent(state,explicitStart,explicitEnd){state.events.push({type:EVENT_ID.DOCUMENT,explicitStart,explicitEnd,directives:state.directives})}
function addSequenceEvent(state,start,anchorStart,anchorEnd,tagStart,tagEnd,style){state.events.push({type:EVENT_ID.SEQUENCE,start,anchorStart,anchorEnd,tagStart,
tagEnd,style})}function addMappingEvent(state,start,anchorStart,anchorEnd,tagStart,tagEnd,style){state.events.push({type:EVENT_ID.MAPPING,start,anchorStart,anchorEnd,
tagStart,tagEnd,style})}function insertFlowPairMappingEvent(state,snapshot){state.events.splice(snapshot.eventsLength,0,{type:EVENT_ID.MAPPING,start:snapshot.position,
anchorStart:NO_RANGE$1,anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1,style:COLLECTION_STYLE.FLOW})}function addScalarEvent(state,valueStart,valueEnd,anchorStart,anchorEnd,tagStart,tagEnd,style,chomping=CHOMPING_MODE.
CLIP,indent=-1,fast=false){state.events.push({type:EVENT_ID.SCALAR,valueStart,valueEnd,anchorStart,anchorEnd,tagStart,tagEnd,style,chomping,indent,fast})}function addAliasEvent(state,anchorStart,anchorEnd){
state.events.push({type:EVENT_ID.ALIAS,anchorStart,anchorEnd})}function addPopEvent(state){state.events.push({type:EVENT_ID.POP})}function addEmptyScalarEvent(state){
addScalarEvent(state,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,SCALAR_STYLE.PLAIN)}function emptyProperties(){return{anchorStart:NO_RANGE$1,
anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1}}function snapshotState(state){return{position:state.position,line:state.line,lineStart:state.lineStart,
lineIndent:state.lineIndent,firstTabInLine:state.firstTabInLine,eventsLength:state.events.length}}function restoreState(state,snapshot){state.position=snapshot.
position;state.line=snapshot.line;state.lineStart=snapshot.lineStart;state.lineIndent=snapshot.lineIndent;state.firstTabInLine=snapshot.firstTabInLine;state.events.
length=snapshot.eventsLength}function throwError(state,message){YAMLException.throwAt(state.input.slice(0,state.length),state.position,message,state.filename)}function isEol(c){
return c===10||c===13}function isWhiteSpace(c){return c===9||c===32}function isWsOrEol(c){return isWhiteSpace(c)||isEol(c)}function isWsOrEolOrEnd(c){return c===
0||isWsOrEol(c)}function isFlowIndicator(c){return c===44||c===91||c===93||c===123||c===125}function fromDecimalCode(c){return c>=48&&c<=57?c-48:-1}function fromHexCode(c){
if(c>=48&&c<=57)return c-48;const lc=c|32;if(lc>=97&&lc<=102)return lc-97+10;return-1}function escapedHexLen(c){if(c===120)return 2;if(c===117)return 4;if(c===85)
return 8;return 0}function isSimpleEscape(c){return c===48||c===97||c===98||c===116||c===9||c===110||c===118||c===102||c===114||c===101||c===32||c===34||c===47||
c===92||c===78||c===95||c===76||c===80}function consumeLineBreak(state){if(state.input.charCodeAt(state.position)===10)state.position++;else{state.position++;if(state.
input.charCodeAt(state.position)===10)state.position++}state.line++;state.lineStart=state.position;state.lineIndent=0;state.firstTabInLine=-1}function skipSeparationSpace(state,allowComments){
let lineBreaks=0;let ch=state.input.charCodeAt(state.position);let hasSeparation=state.position===state.lineStart||isWsOrEol(state.input.charCodeAt(state.position-
1));while(ch!==0){while(isWhiteSpace(ch)){hasSeparation=true;if(ch===9&&state.firstTabInLine===-1)state.firstTabInLine=state.position;ch=state.input.charCodeAt(
++state.position)}if(allowComments&&hasSeparation&&ch===35)do ch=state.input.charCodeAt(++state.position);while(!isEol(ch)&&ch!==0);if(!isEol(ch))break;consumeLineBreak(
state);lineBreaks++;hasSeparation=true;ch=state.input.charCodeAt(state.position);while(ch===32){state.lineIndent++;ch=state.input.charCodeAt(++state.position)}}
return lineBreaks}function testDocumentSeparator(state,position=state.position){const ch=state.input.charCodeAt(position);if((ch===45||ch===46)&&ch===state.input.
charCodeAt(position+1)&&ch===state.input.charCodeAt(position+2)){const following=state.input.charCodeAt(position+3);return following===0||isWsOrEol(following)}return false}
function skipByteOrderMark(state){if(state.position===state.lineStart&&state.input.charCodeAt(state.position)===65279){state.position++;state.lineStart=state.position}}
function testDocumentBoundary(state){if(state.position!==state.lineStart)return false;if(testDocumentSeparator(state))return true;if(state.input.charCodeAt(state.
position)!==65279)return false;const snapshot=snapshotState(state);skipByteOrderMark(state);skipSeparationSpace(state,true);const ch=state.input.charCodeAt(state.
position);const result=state.position===state.lineStart&&(ch===37||ch===45&&testDocumentSeparator(state));restoreState(state,snapshot);return result}function skipUntilLineEnd(state){
let ch=state.input.charCodeAt(state.position);while(ch!==0&&!isEol(ch))ch=state.input.charCodeAt(++state.position)}function checkPrintable(state,start,end){const match2=PATTERN_NON_PRINTABLE.
exec(state.input.slice(start,end));if(match2!==null){state.position=start+match2.index+match2[0].length-1;throwError(state,"the stream contains non-printable ch\
aracters")}}function readTagProperty(state,props,inFlow){if(state.input.charCodeAt(state.position)!==33)return false;if(props.tagStart!==NO_RANGE$1)throwError(state,
"duplication of a tag property");const start=state.position;let isVerbatim=false;let isNamed=false;let tagHandle="!";let ch=state.input.charCodeAt(++state.position);
if(ch===60){isVerbatim=true;ch=state.input.charCodeAt(++state.position)}else if(ch===33){isNamed=true;tagHandle="!!";ch=state.input.charCodeAt(++state.position)}
let suffixStart=state.position;let tagName;if(isVerbatim){while(ch!==0&&ch!==62)ch=state.input.charCodeAt(++state.position);if(ch!==62)throwError(state,"unexpec\
ted end of the stream within a verbatim tag");tagName=state.input.slice(suffixStart,state.position);state.position++}else{while(ch!==0&&!isWsOrEol(ch)&&!(inFlow&&
isFlowIndicator(ch))){if(ch===33){if(!isNamed){tagHandle=state.input.slice(suffixStart-1,state.position+1);if(!PATTERN_TAG_HANDLE.test(tagHandle))throwError(state,
"named tag handle cannot contain such characters");isNamed=true;suffixStart=state.position+1}else throwError(state,"tag suffix cannot contain exclamation marks")}
ch=state.input.charCodeAt(++state.position)}tagName=state.input.slice(suffixStart,state.position);if(PATTERN_FLOW_INDICATORS.test(tagName))throwError(state,"tag\
 suffix cannot contain flow indicator characters")}if(tagName&&!(isVerbatim?PATTERN_TAG_URI.test(tagName):PATTERN_TAG_SUFFIX.test(tagName)))throwError(state,`ta\
g name cannot contain such characters: ${tagName}`);if(!isVerbatim&&tagHandle!=="!"&&tagHandle!=="!!"&&!HAS_OWN.call(state.tagHandlers,tagHandle))throwError(state,
`undeclared tag handle "${tagHandle}"`);props.tagStart=start;props.tagEnd=state.position;return true}function readAnchorProperty(state,props){if(state.input.charCodeAt(
state.position)!==38)return false;if(props.anchorStart!==NO_RANGE$1)throwError(state,"duplication of an anchor property");state.position++;const start=state.position;
while(state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position)))state.
position++;if(state.position===start)throwError(state,"name of an anchor node must contain at least one character");props.anchorStart=start;props.anchorEnd=state.
position;return true}function readAlias(state,props){if(state.input.charCodeAt(state.position)!==42)return false;if(props.anchorStart!==NO_RANGE$1||props.tagStart!==
NO_RANGE$1)throwError(state,"alias node should not have any properties");state.position++;const start=state.position;while(state.input.charCodeAt(state.position)!==
0&&!isWsOrEol(state.input.charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position)))state.position++;if(state.position===start)throwError(
state,"name of an alias node must contain at least one character");addAliasEvent(state,start,state.position);return true}function readFlowScalarBreak(state,nodeIndent){
skipSeparationSpace(state,false);if(state.lineIndent<nodeIndent)throwError(state,"deficient indentation")}function readSingleQuotedScalar(state,nodeIndent,props){
if(state.input.charCodeAt(state.position)!==39)return false;state.position++;const start=state.position;let simple=true;while(state.input.charCodeAt(state.position)!==
0){const ch=state.input.charCodeAt(state.position);if(ch===39){if(state.input.charCodeAt(state.position+1)===39){simple=false;state.position+=2;continue}const end=state.
position;state.position++;addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.SINGLE_QUOTED,CHOMPING_MODE.
CLIP,-1,simple);return true}if(isEol(ch)){simple=false;readFlowScalarBreak(state,nodeIndent)}else if(state.position===state.lineStart&&testDocumentSeparator(state))
throwError(state,"unexpected end of the document within a single quoted scalar");else if(ch!==9&&ch<32)throwError(state,"expected valid JSON character");else state.
position++}throwError(state,"unexpected end of the stream within a single quoted scalar")}function readDoubleQuotedScalar(state,nodeIndent,props){if(state.input.
charCodeAt(state.position)!==34)return false;state.position++;const start=state.position;let simple=true;while(state.input.charCodeAt(state.position)!==0){const ch=state.
input.charCodeAt(state.position);if(ch===34){const end=state.position;state.position++;addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,
props.tagEnd,SCALAR_STYLE.DOUBLE_QUOTED,CHOMPING_MODE.CLIP,-1,simple);return true}if(ch===92){simple=false;const escaped=state.input.charCodeAt(++state.position);
if(isEol(escaped))readFlowScalarBreak(state,nodeIndent);else if(isSimpleEscape(escaped))state.position++;else{let hexLength=escapedHexLen(escaped);if(hexLength===
0)throwError(state,"unknown escape sequence");while(hexLength-- >0){state.position++;if(fromHexCode(state.input.charCodeAt(state.position))<0)throwError(state,"\
expected hexadecimal character")}state.position++}}else if(isEol(ch)){simple=false;readFlowScalarBreak(state,nodeIndent)}else if(state.position===state.lineStart&&
testDocumentSeparator(state))throwError(state,"unexpected end of the document within a double quoted scalar");else if(ch!==9&&ch<32)throwError(state,"expected v\
alid JSON character");else state.position++}throwError(state,"unexpected end of the stream within a double quoted scalar")}function readBlockScalar(state,parentIndent,props){
const ch=state.input.charCodeAt(state.position);let chomping=CHOMPING_MODE.CLIP;let indent=-1;let detectedIndent=false;if(ch!==124&&ch!==62)return false;const style=ch===
124?SCALAR_STYLE.LITERAL_BLOCK:SCALAR_STYLE.FOLDED_BLOCK;state.position++;while(state.input.charCodeAt(state.position)!==0){const current=state.input.charCodeAt(
state.position);const digit2=fromDecimalCode(current);if(current===43||current===45){if(chomping!==CHOMPING_MODE.CLIP)throwError(state,"repeat of a chomping mod\
e identifier");chomping=current===43?CHOMPING_MODE.KEEP:CHOMPING_MODE.STRIP;state.position++}else if(digit2>=0){if(digit2===0)throwError(state,"bad explicit ind\
entation width of a block scalar; it cannot be less than one");if(detectedIndent)throwError(state,"repeat of an indentation width identifier");indent=parentIndent+
digit2-1;detectedIndent=true;state.position++}else break}let hadWhitespace=false;while(isWhiteSpace(state.input.charCodeAt(state.position))){hadWhitespace=true;
state.position++}if(hadWhitespace&&state.input.charCodeAt(state.position)===35)skipUntilLineEnd(state);if(isEol(state.input.charCodeAt(state.position)))consumeLineBreak(
state);else if(state.input.charCodeAt(state.position)!==0)throwError(state,"a line break is expected");let contentIndent=detectedIndent?indent:-1;let maxLeadingIndent=0;
const valueStart=state.position;let valueEnd=state.position;while(state.input.charCodeAt(state.position)!==0){const linePosition=state.position;let column=0;while(state.
input.charCodeAt(linePosition+column)===32)column++;const first=state.input.charCodeAt(linePosition+column);if(first===0){if(contentIndent>=0){if(column>contentIndent)
valueEnd=linePosition+column}else if(column>0)valueEnd=linePosition+column;break}if(testDocumentBoundary(state))break;if(!detectedIndent&&contentIndent===-1&&isEol(
first))maxLeadingIndent=Math.max(maxLeadingIndent,column);if(!detectedIndent&&contentIndent===-1&&!isEol(first)){if(first===9&&column<parentIndent){state.position=
linePosition+column;throwError(state,"tab characters must not be used in indentation")}if(column>=parentIndent&&column<maxLeadingIndent){state.position=linePosition+
column;throwError(state,"bad indentation of a mapping entry")}}if(contentIndent===-1&&first!==0&&!isEol(first)&&column<parentIndent){state.lineIndent=column;state.
position=linePosition+column;break}if(!detectedIndent&&first!==0&&!isEol(first)&&contentIndent===-1)contentIndent=column;const requiredIndent=contentIndent===-1?
parentIndent+1:contentIndent;if(first!==0&&!isEol(first)&&column<requiredIndent){state.lineIndent=column;state.position=linePosition+column;break}skipUntilLineEnd(
state);valueEnd=state.position;if(isEol(state.input.charCodeAt(state.position))){consumeLineBreak(state);valueEnd=state.position}}checkPrintable(state,valueStart,
valueEnd);addScalarEvent(state,valueStart,valueEnd,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,style,chomping,contentIndent);return true}function canStartPlainScalar(state,nodeContext){
const ch=state.input.charCodeAt(state.position);const inFlow=nodeContext===CONTEXT_FLOW_IN;if(ch===0||isWsOrEol(ch)||ch===35||ch===38||ch===42||ch===33||ch===124||
ch===62||ch===39||ch===34||ch===37||ch===64||ch===96||isFlowIndicator(ch))return false;if(ch===63||ch===45){const following=state.input.charCodeAt(state.position+
1);if(isWsOrEolOrEnd(following)||inFlow&&isFlowIndicator(following))return false}return true}function readPlainScalar(state,nodeIndent,nodeContext,props){if(!canStartPlainScalar(
state,nodeContext))return false;const start=state.position;let end=state.position;let ch=state.input.charCodeAt(state.position);const inFlow=nodeContext===CONTEXT_FLOW_IN;
let multiline=false;while(ch!==0){if(testDocumentBoundary(state))break;if(ch===58){const following=state.input.charCodeAt(state.position+1);if(isWsOrEolOrEnd(following)||
inFlow&&isFlowIndicator(following))break}else if(ch===35){if(isWsOrEol(state.input.charCodeAt(state.position-1)))break}else if(inFlow&&isFlowIndicator(ch))break;else if(isEol(
ch)){const savedPosition=state.position;const savedLine=state.line;const savedLineStart=state.lineStart;const savedLineIndent=state.lineIndent;skipSeparationSpace(
state,false);if(state.lineIndent>=nodeIndent){multiline=true;ch=state.input.charCodeAt(state.position);continue}state.position=savedPosition;state.line=savedLine;
state.lineStart=savedLineStart;state.lineIndent=savedLineIndent;break}if(!isWhiteSpace(ch))end=state.position+1;ch=state.input.charCodeAt(++state.position)}if(end===
start)return false;checkPrintable(state,start,end);addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN,
CHOMPING_MODE.CLIP,-1,!multiline);return true}function skipFlowSeparationSpace(state,nodeIndent){const startLine=state.line;skipSeparationSpace(state,true);if(state.
line>startLine&&state.lineIndent<nodeIndent||state.firstTabInLine!==-1&&state.lineIndent<nodeIndent)throwError(state,"deficient indentation")}function readFlowCollection(state,nodeIndent,props){
const ch=state.input.charCodeAt(state.position);const isMapping=ch===123;const start=state.position;let readNext=true;if(ch!==91&&ch!==123)return false;const terminator=isMapping?
125:93;if(isMapping)addMappingEvent(state,start,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.FLOW);else addSequenceEvent(state,
start,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.FLOW);state.position++;while(state.input.charCodeAt(state.position)!==0){skipFlowSeparationSpace(
state,nodeIndent);let ch2=state.input.charCodeAt(state.position);if(ch2===terminator){state.position++;addPopEvent(state);return true}else if(!readNext)throwError(
state,"missed comma between flow collection entries");else if(ch2===44)throwError(state,"expected the node content, but found ','");let isPair=false;let isExplicitPair=false;
if(ch2===63&&isWsOrEol(state.input.charCodeAt(state.position+1))){isPair=isExplicitPair=true;state.position+=1;skipFlowSeparationSpace(state,nodeIndent)}const entryLine=state.
line;const entryStart=snapshotState(state);const keyWasRead=parseNode(state,nodeIndent,CONTEXT_FLOW_IN,false,true);skipFlowSeparationSpace(state,nodeIndent);ch2=
state.input.charCodeAt(state.position);if((isMapping||isExplicitPair||state.line===entryLine)&&ch2===58){isPair=true;state.position++;skipFlowSeparationSpace(state,
nodeIndent);if(!isMapping){insertFlowPairMappingEvent(state,entryStart);if(!keyWasRead)addEmptyScalarEvent(state)}else if(!keyWasRead)addEmptyScalarEvent(state);
if(!parseNode(state,nodeIndent,CONTEXT_FLOW_IN,false,true))addEmptyScalarEvent(state);skipFlowSeparationSpace(state,nodeIndent);if(!isMapping)addPopEvent(state)}else if(isMapping&&
isPair){if(!keyWasRead)addEmptyScalarEvent(state);addEmptyScalarEvent(state)}else if(isMapping)addEmptyScalarEvent(state);else if(isPair){insertFlowPairMappingEvent(
state,entryStart);if(!keyWasRead)addEmptyScalarEvent(state);addEmptyScalarEvent(state);addPopEvent(state)}ch2=state.input.charCodeAt(state.position);if(ch2===44){
readNext=true;state.position++}else readNext=false}throwError(state,"unexpected end of the stream within a flow collection")}function readBlockSequence(state,nodeIndent,props){
if(state.firstTabInLine!==-1||state.input.charCodeAt(state.position)!==45||!isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))return false;addSequenceEvent(
state,state.position,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.BLOCK);while(state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(
state.input.charCodeAt(state.position+1))){if(state.firstTabInLine!==-1){state.position=state.firstTabInLine;throwError(state,"tab characters must not be used i\
n indentation")}const entryLine=state.line;state.position++;const hadBreak=skipSeparationSpace(state,true)>0;if(state.firstTabInLine!==-1&&state.input.charCodeAt(
state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))throwError(state,"bad indentation of a sequence entry");if(hadBreak&&state.lineIndent<=
nodeIndent)addEmptyScalarEvent(state);else parseNode(state,nodeIndent,CONTEXT_BLOCK_IN,false,true);skipSeparationSpace(state,true);if(state.lineIndent<nodeIndent||
state.position>=state.length)break;if(state.lineIndent>nodeIndent)throwError(state,"bad indentation of a sequence entry");if(state.line===entryLine&&state.input.
charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))throwError(state,"bad indentation of a sequence entry")}addPopEvent(state);
return true}function readBlockMapping(state,nodeIndent,flowIndent,props){let atExplicitKey=false;let detected=false;let mappingOpened=false;let pendingExplicitKey=false;
if(state.firstTabInLine!==-1)return false;let ch=state.input.charCodeAt(state.position);while(ch!==0){if(!atExplicitKey&&state.firstTabInLine!==-1){state.position=
state.firstTabInLine;throwError(state,"tab characters must not be used in indentation")}const following=state.input.charCodeAt(state.position+1);const entryLine=state.
line;if((ch===63||ch===58)&&isWsOrEolOrEnd(following)){if(!mappingOpened){addMappingEvent(state,state.position,props.anchorStart,props.anchorEnd,props.tagStart,
props.tagEnd,COLLECTION_STYLE.BLOCK);mappingOpened=true}if(ch===63){if(atExplicitKey)addEmptyScalarEvent(state);detected=true;atExplicitKey=true}else if(atExplicitKey)
atExplicitKey=false;else{addEmptyScalarEvent(state);detected=true;atExplicitKey=false}state.position+=1;pendingExplicitKey=true}else{if(atExplicitKey){addEmptyScalarEvent(
state);atExplicitKey=false}const beforeKey=snapshotState(state);if(!parseNode(state,flowIndent,CONTEXT_FLOW_OUT,false,true))break;if(state.line===entryLine){ch=
state.input.charCodeAt(state.position);while(isWhiteSpace(ch))ch=state.input.charCodeAt(++state.position);if(ch===58){ch=state.input.charCodeAt(++state.position);
if(!isWsOrEolOrEnd(ch))throwError(state,"a whitespace character is expected after the key-value separator within a block mapping");if(!mappingOpened){state.events.
splice(beforeKey.eventsLength,0,{type:EVENT_ID.MAPPING,start:beforeKey.position,anchorStart:props.anchorStart,anchorEnd:props.anchorEnd,tagStart:props.tagStart,
tagEnd:props.tagEnd,style:COLLECTION_STYLE.BLOCK});mappingOpened=true}detected=true;atExplicitKey=false;pendingExplicitKey=false}else if(detected)throwError(state,
"expected ':' after a mapping key");else{if(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1){restoreState(state,beforeKey);return false}return true}}else if(detected)
throwError(state,"can not read a block mapping entry; a multiline key may not be an implicit key");else{if(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1){
restoreState(state,beforeKey);return false}return true}}if(parseNode(state,nodeIndent,CONTEXT_BLOCK_OUT,true,pendingExplicitKey))pendingExplicitKey=false;if(!atExplicitKey){
if(pendingExplicitKey){addEmptyScalarEvent(state);pendingExplicitKey=false}}skipSeparationSpace(state,true);ch=state.input.charCodeAt(state.position);if((state.
line===entryLine||state.lineIndent>nodeIndent)&&ch!==0)throwError(state,"bad indentation of a mapping entry");else if(state.lineIndent<nodeIndent)break}if(!detected)
return false;if(atExplicitKey)addEmptyScalarEvent(state);if(mappingOpened)addPopEvent(state);return true}function parseNode(state,parentIndent,nodeContext,allowToSeek,allowCompact,allowPropertyMapping=true){
if(state.depth>=state.maxDepth)throwError(state,`nesting exceeded maxDepth (${state.maxDepth})`);state.depth++;let indentStatus=1;let atNewLine=false;let hasContent=false;
let propertyStart=null;const props=emptyProperties();let allowBlockScalars=nodeContext===CONTEXT_BLOCK_OUT||nodeContext===CONTEXT_BLOCK_IN;let allowBlockCollections=allowBlockScalars;
const allowBlockStyles=allowBlockScalars;if(allowToSeek&&skipSeparationSpace(state,true)){atNewLine=true;if(state.lineIndent>parentIndent)indentStatus=1;else if(state.
lineIndent===parentIndent)indentStatus=0;else indentStatus=-1}if(indentStatus===1)while(true){const ch=state.input.charCodeAt(state.position);const propertyState=snapshotState(
state);if(atNewLine&&indentStatus!==1&&(ch===33||ch===38))break;if(atNewLine&&allowBlockStyles&&(props.tagStart!==NO_RANGE$1||props.anchorStart!==NO_RANGE$1)&&(ch===
33||ch===38)){const fallbackState=snapshotState(state);const flowIndent=parentIndent+1;if(readBlockMapping(state,state.position-state.lineStart,flowIndent,props)&&
state.events[fallbackState.eventsLength]?.type===EVENT_ID.MAPPING){state.depth--;return true}restoreState(state,fallbackState)}if(atNewLine&&(ch===33&&props.tagStart!==
NO_RANGE$1||ch===38&&props.anchorStart!==NO_RANGE$1))break;if(!readTagProperty(state,props,nodeContext===CONTEXT_FLOW_IN)&&!readAnchorProperty(state,props))break;
if(propertyStart===null)propertyStart=propertyState;if(skipSeparationSpace(state,true)){atNewLine=true;allowBlockCollections=allowBlockStyles;if(state.lineIndent>
parentIndent)indentStatus=1;else if(state.lineIndent===parentIndent)indentStatus=0;else indentStatus=-1}else allowBlockCollections=false}if(allowBlockCollections)
allowBlockCollections=atNewLine||allowCompact;if(indentStatus===1||nodeContext===CONTEXT_BLOCK_OUT){const flowIndent=nodeContext===CONTEXT_FLOW_IN||nodeContext===
CONTEXT_FLOW_OUT?parentIndent:parentIndent+1;const blockIndent=state.position-state.lineStart;if(indentStatus===1){if(allowBlockCollections&&(readBlockSequence(
state,blockIndent,props)||readBlockMapping(state,blockIndent,flowIndent,props))||readFlowCollection(state,flowIndent,props))hasContent=true;else{const ch=state.
input.charCodeAt(state.position);if(propertyStart!==null&&allowPropertyMapping&&allowBlockStyles&&!allowBlockCollections&&ch!==124&&ch!==62){const fallbackState=snapshotState(
state);const propertyIndent=propertyStart.position-propertyStart.lineStart;restoreState(state,propertyStart);if(readBlockMapping(state,propertyIndent,flowIndent,
emptyProperties())&&state.events[fallbackState.eventsLength]?.type===EVENT_ID.MAPPING)hasContent=true;else restoreState(state,fallbackState)}if(!hasContent&&(allowBlockScalars&&
readBlockScalar(state,flowIndent,props)||readSingleQuotedScalar(state,flowIndent,props)||readDoubleQuotedScalar(state,flowIndent,props)||readAlias(state,props)||
readPlainScalar(state,flowIndent,nodeContext,props)))hasContent=true}}else if(indentStatus===0)hasContent=allowBlockCollections&&readBlockSequence(state,blockIndent,
props)}allowBlockScalars=allowBlockScalars&&!hasContent;if(!hasContent&&(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1||allowBlockScalars)){addScalarEvent(
state,NO_RANGE$1,NO_RANGE$1,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN);hasContent=true}state.depth--;return hasContent||props.
anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1}function readDirective(state){if(state.lineIndent>0||state.input.charCodeAt(state.position)!==37)return false;
state.position++;const nameStart=state.position;while(state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position)))state.position++;
const name=state.input.slice(nameStart,state.position);const args=[];if(name.length===0)throwError(state,"directive name must not be less than one character in \
length");while(state.input.charCodeAt(state.position)!==0&&!isEol(state.input.charCodeAt(state.position))){while(isWhiteSpace(state.input.charCodeAt(state.position)))
state.position++;if(state.input.charCodeAt(state.position)===35||isEol(state.input.charCodeAt(state.position))||state.input.charCodeAt(state.position)===0)break;
const start=state.position;while(state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position)))state.position++;args.push(state.
input.slice(start,state.position))}if(isEol(state.input.charCodeAt(state.position)))consumeLineBreak(state);if(name==="YAML"){if(state.directives.some(directive=>directive.
kind==="yaml"))throwError(state,"duplication of %YAML directive");if(args.length!==1)throwError(state,"YAML directive accepts exactly one argument");const match2=/^([0-9]+)\.([0-9]+)$/.
exec(args[0]);if(match2===null)throwError(state,"ill-formed argument of the YAML directive");if(parseInt(match2[1],10)!==1)throwError(state,"unacceptable YAML v\
ersion of the document");state.directives.push({kind:"yaml",version:args[0]})}else if(name==="TAG"){if(args.length!==2)throwError(state,"TAG directive accepts e\
xactly two arguments");const[handle,prefix2]=args;if(!PATTERN_TAG_HANDLE.test(handle))throwError(state,"ill-formed tag handle (first argument) of the TAG direct\
ive");if(HAS_OWN.call(state.tagHandlers,handle))throwError(state,`there is a previously declared suffix for "${handle}" tag handle`);if(!PATTERN_TAG_PREFIX.test(
prefix2))throwError(state,"ill-formed tag prefix (second argument) of the TAG directive");state.tagHandlers[handle]=prefix2;state.directives.push({kind:"tag",handle,
prefix:prefix2})}return true}function readDocument(state){state.directives=[];state.tagHandlers=Object.create(null);let hasDirectives=false;skipSeparationSpace(
state,true);while(readDirective(state)){hasDirectives=true;skipSeparationSpace(state,true)}let explicitStart=false;let explicitEnd=false;let allowCompact=true;if(state.
lineIndent===0&&state.input.charCodeAt(state.position)===45&&state.input.charCodeAt(state.position+1)===45&&state.input.charCodeAt(state.position+2)===45&&isWsOrEolOrEnd(
state.input.charCodeAt(state.position+3))){explicitStart=true;const markerLine=state.line;state.position+=3;skipSeparationSpace(state,true);allowCompact=state.line>
markerLine}else if(hasDirectives)throwError(state,"directives end mark is expected");const documentEventIndex=state.events.length;if(!explicitStart&&state.position===
state.lineStart&&state.input.charCodeAt(state.position)===46&&testDocumentSeparator(state)){state.position+=3;skipSeparationSpace(state,true);return}addDocumentEvent(
state,explicitStart,false);if(!parseNode(state,state.lineIndent-1,CONTEXT_BLOCK_OUT,false,allowCompact,allowCompact))addEmptyScalarEvent(state);skipSeparationSpace(
state,true);if(state.position===state.lineStart&&testDocumentSeparator(state)){explicitEnd=state.input.charCodeAt(state.position)===46;if(explicitEnd){const markerLine=state.
line;state.position+=3;skipSeparationSpace(state,true);if(state.line===markerLine&&state.position<state.length)throwError(state,"end of the stream or a document\
 separator is expected")}}const documentEvent=state.events[documentEventIndex];if(documentEvent?.type===EVENT_ID.DOCUMENT)documentEvent.explicitEnd=explicitEnd;
addPopEvent(state);if(!explicitEnd&&state.position<state.length&&!testDocumentBoundary(state))throwError(state,"end of the stream or a document separator is exp\
ected")}function parseEvents(input,options){const length=input.length;const state={...DEFAULT_PARSER_OPTIONS,...options,input:`${input}\0`,length,position:0,line:0,
lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]};const nullpos=input.indexOf("\0");if(nullpos!==-1)YAMLException.
throwAt(input,nullpos,"null byte is not allowed in input",state.filename);while(state.position<state.length){skipByteOrderMark(state);skipSeparationSpace(state,
true);if(state.position>=state.length)break;const documentStart=state.position;readDocument(state);if(state.position===documentStart)throwError(state,"can not r\
ead a document")}return state.events}var DEFAULT_LOAD_OPTIONS={...DEFAULT_PARSER_OPTIONS,...DEFAULT_CONSTRUCTOR_OPTIONS};function hasBit(mask,bit){return(mask&1<<bit)!==0}var DEFAULT_SCALAR_STYLE_RULES={applyQuoteFlowKeysOption,doubleQuoteForInvisibles,doubleQuoteWhitespaceOnly,applyForceQuotesOption,
tryLongOrMultilineAsBlock,quoteInvalidPlain,fallbackToDoubleQuoted};function _preferredQuotedStyle(layout){if(layout.presenterOptions.quoteStyle==="single"&&hasBit(
layout.allowedStylesMask,SCALAR_STYLE.SINGLE_QUOTED))return SCALAR_STYLE.SINGLE_QUOTED;return SCALAR_STYLE.DOUBLE_QUOTED}function applyQuoteFlowKeysOption(layout){
if(!layout.presenterOptions.quoteFlowKeys)return;if(!layout.isKey||!layout.flowOnly||layout.style!==SCALAR_STYLE.PLAIN)return;layout.style=SCALAR_STYLE.DOUBLE_QUOTED}
function doubleQuoteForInvisibles(layout){if(layout.style===SCALAR_STYLE.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value))layout.style=
SCALAR_STYLE.DOUBLE_QUOTED}function doubleQuoteWhitespaceOnly(layout){if(layout.style===SCALAR_STYLE.PLAIN&&/^\s+$/.test(layout.node.value))layout.style=SCALAR_STYLE.
DOUBLE_QUOTED}function applyForceQuotesOption(layout){if(!layout.presenterOptions.forceQuotes)return;if(layout.isKey||layout.style!==SCALAR_STYLE.PLAIN)return;if(layout.
node.tag!==layout.presenterOptions.schema.defaultScalarTag.tagName)return;layout.style=layout.node.value.includes("\n")?SCALAR_STYLE.DOUBLE_QUOTED:_preferredQuotedStyle(
layout)}function tryLongOrMultilineAsBlock(layout){if(layout.style!==SCALAR_STYLE.PLAIN||layout.isKey)return;const value=layout.node.value;const multiline=value.
indexOf("\n")!==-1;if(!hasBit(layout.allowedStylesMask,SCALAR_STYLE.LITERAL_BLOCK)){if(multiline)layout.style=SCALAR_STYLE.DOUBLE_QUOTED;return}const w=layout.presenterOptions.
lineWidth;if(w===-1){if(multiline)layout.style=SCALAR_STYLE.LITERAL_BLOCK;return}const availableWidth=Math.max(Math.min(w,40),w-layout.shiftOfContent);let position=0;
let shouldFold=false;while(position<=value.length){let lineEnd=value.length;const nextLineBreak=value.indexOf("\n",position);if(nextLineBreak!==-1)lineEnd=nextLineBreak;
const line=value.slice(position,lineEnd);if(line.length>availableWidth&&line[0]!==" "&&/ [^ \t]/.test(line))shouldFold=true;if(nextLineBreak===-1)break;position=
nextLineBreak+1}if(shouldFold)layout.style=SCALAR_STYLE.FOLDED_BLOCK;else if(multiline)layout.style=SCALAR_STYLE.LITERAL_BLOCK}function quoteInvalidPlain(layout){
if(layout.style===SCALAR_STYLE.PLAIN&&!hasBit(layout.allowedStylesMask,SCALAR_STYLE.PLAIN))layout.style=_preferredQuotedStyle(layout)}function fallbackToDoubleQuoted(layout){
if(!hasBit(layout.allowedStylesMask,layout.style))layout.style=SCALAR_STYLE.DOUBLE_QUOTED}var SRC_C_PRINTABLE="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";var SRC_B_CHAR="[\\n\\r]";var SRC_C_BYTE_ORDER_MARK="\\\
uFEFF";var SRC_S_WHITE="[ \\t]";var SRC_NB_CHAR=`(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;var SRC_NS_CHAR=`(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR}\
)`;var SRC_NB_JSON="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";var SRC_C_INDICATOR="[-?:,\\[\\]{}#&*!|>'\"%@`]";var SRC_C_FLOW_INDICATOR="[,\\[\\]\
{}]";var SRC_NS_PLAIN_SAFE_FLOW_OUT=SRC_NS_CHAR;var SRC_NS_PLAIN_SAFE_FLOW_IN=`(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;var SRC_NS_PLAIN_FIRST_FLOW_OUT=`(\
?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;var SRC_NS_PLAIN_FIRST_FLOW_IN=`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|\
[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;var SRC_NS_PLAIN_CHAR_FLOW_OUT=`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;var SRC_NS_PLAIN_CHAR_FLOW_IN=`\
(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT=`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT}\
)*`;var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN=`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT=`${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN=`${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_IN;var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT=`${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}\
(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN=`${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;var NS_PLAIN_FLOW_OUT=new RegExp(
`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`,"u");var NS_PLAIN_FLOW_IN=new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`,"u");var NS_PLAIN_BLOCK_KEY=new RegExp(
`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`,"u");var NS_PLAIN_FLOW_KEY=new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`,"u");var NB_SINGLE_ONE_LINE=new RegExp(
`^(?:${SRC_NB_JSON})*$`,"u");var NB_SINGLE_MULTI_LINE=new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`,"u");var BLOCK_SCALAR_CONTENT=new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`,
"u");var DEFAULT_PRESENTER_OPTIONS={indent:2,seqNoIndent:false,seqInlineFirst:true,lineWidth:80,flowBracketPadding:false,flowSkipCommaSpace:false,flowSkipColonSpace:false,
quoteFlowKeys:false,quoteStyle:"single",forceQuotes:false,scalarStyleRules:Object.keys(DEFAULT_SCALAR_STYLE_RULES).map(name=>Reflect.get(DEFAULT_SCALAR_STYLE_RULES,
name)),tagBeforeAnchor:false};var DEFAULT_DUMP_OPTIONS={...DEFAULT_PRESENTER_OPTIONS,schema:DUMP_SCHEMA,skipInvalid:false,noRefs:false,flowLevel:-1,sortKeys:false,transform:()=>{}};var EVENT_DOCUMENT=EVENT_ID.DOCUMENT;var EVENT_SEQUENCE=EVENT_ID.SEQUENCE;var EVENT_MAPPING=EVENT_ID.MAPPING;var EVENT_SCALAR=EVENT_ID.SCALAR;var EVENT_ALIAS=EVENT_ID.
ALIAS;var EVENT_POP=EVENT_ID.POP;var SCALAR_STYLE_PLAIN=SCALAR_STYLE.PLAIN;var SCALAR_STYLE_SINGLE_QUOTED=SCALAR_STYLE.SINGLE_QUOTED;var SCALAR_STYLE_DOUBLE_QUOTED=SCALAR_STYLE.
DOUBLE_QUOTED;var SCALAR_STYLE_LITERAL_BLOCK=SCALAR_STYLE.LITERAL_BLOCK;var SCALAR_STYLE_FOLDED_BLOCK=SCALAR_STYLE.FOLDED_BLOCK;var COLLECTION_STYLE_BLOCK=COLLECTION_STYLE.
BLOCK;var COLLECTION_STYLE_FLOW=COLLECTION_STYLE.FLOW;var CHOMPING_CLIP=CHOMPING_MODE.CLIP;var CHOMPING_STRIP=CHOMPING_MODE.STRIP;var CHOMPING_KEEP=CHOMPING_MODE.
KEEP;var BARE_MAP={create:()=>Object.create(null),keys:Object.keys,get:(map,key)=>map[String(key)],identify:()=>false};var plainMap=defineMappingTag(mapTag.tagName,{
...BARE_MAP,addPair(map,key,value){if(typeof key!=="string"||key==="<<")return"a key that is not plain text";map[key]=value;return""},has:(map,key)=>typeof key===
"string"&&key in map});var schema=CORE_SCHEMA.withTags(plainMap);var LARGE=512*1024;function readPlain(text,rules={}){if(text.length<=LARGE&&UNUSUAL.test(text))
return void 0;try{const events=parseEvents(text,{});return events.length>MOST_EVENTS?void 0:buildPlain(events,text,rules)}catch{return void 0}}var UNCHECKED=["	",
"\x85","\u2028","\u2029"];function buildPlain(events,text,{prose=new Set,leavesOut=false}){const unchecked=UNCHECKED.filter(character=>text.includes(character));
const found={value:void 0,linesAreBlocks:true,isClean:true};const checkText=(written,event,key)=>{if(findControl(written)===void 0)return;const isBlock=event.style===
SCALAR_STYLE.LITERAL_BLOCK||event.style===SCALAR_STYLE.FOLDED_BLOCK;found.linesAreBlocks&&=isBlock||!/[\t\n]/.test(written);found.isClean&&=isBlock&&prose.has(key)&&
findControl(written,{block:true})===void 0};let frame;const above=[];let documents=0;for(const event of events){if(event.type===EVENT_ID.POP){frame=above.pop();
continue}if(event.type===EVENT_ID.DOCUMENT){if(++documents>1)return void 0;continue}if(event.type===EVENT_ID.ALIAS||event.anchorStart>=0||event.tagStart>=0)return void 0;
let value;if(event.type===EVENT_ID.SCALAR&&event.valueStart<0){if(!leavesOut)return void 0;value=null}else if(event.type===EVENT_ID.SCALAR){const written=getScalarValue(
text,event);const isPlain2=event.style===SCALAR_STYLE.PLAIN;if(!isPlain2||!event.fast||unchecked.some(character=>written.includes(character)))checkText(written,
event,frame?.key);value=isPlain2?resolvePlain(written):written}else value=event.type===EVENT_ID.SEQUENCE?[]:Object.create(null);if(!frame)found.value=value;else if(Array.
isArray(frame.holder))frame.holder.push(value);else if(frame.key!==void 0){frame.holder[frame.key]=value;frame.key=void 0}else if(typeof value!=="string"||value===
"<<"||value in frame.holder)return void 0;else frame.key=value;if(event.type!==EVENT_ID.SCALAR){above.push(frame);frame={holder:value}}}return found.value===void 0||
found.value===null?void 0:found}var MAYBE_NO_TEXT=/^(?:[-+.\d]|(?:~|null|true|false)$)/i;var NO_TEXTS=[nullCoreTag,boolCoreTag,intCoreTag,floatCoreTag];function resolvePlain(written){
if(!MAYBE_NO_TEXT.test(written))return written;for(const{resolve:resolve4,tagName}of NO_TEXTS){const value=resolve4(written,false,tagName);if(value!==NOT_RESOLVED)
return value}return written}function readAnyValue(text){for(let left=MOST_BRACKETS;;left--)try{return constructPlain(parseEvents(text,{}),text)}catch(error){const indented=left>
0?indentBracket(text,error):void 0;if(indented===void 0)return void 0;text=indented}}var MOST_BRACKETS=10;function indentBracket(text,error){if(!(error instanceof
YAMLException)||!error.mark||error.reason!=="deficient indentation")return void 0;const{position,column}=error.mark;const start=position-column;return/[\]}]/.test(
text.charAt(position))&&column<INDENT?text.slice(0,start)+" ".repeat(INDENT)+text.slice(start):void 0}var INDENT=200;var MOST_EVENTS=1e6;function constructPlain(events,text){
const documents=constructFromEvents(events,{source:text,schema});return documents.length===1?documents[0]:void 0}var UNUSUAL=new RegExp([/\r(?!\n)|[\t\uFEFF]/,/^ *%|^ +---|^ *\.\.\./,
/[|>]-?[+\d]/,/\de\+?\d{3}/,/^ *- [[{].*[\]}][^\s,\]}]/].map(({source})=>source).join("|"),"im");function firstFrom(sorted,entry){let[low,high]=[0,sorted.length];while(low<high){const middle=low+high>>1;if(sorted[middle]<entry)low=middle+1;else high=middle}
return low}var FEW3=16;function markOffsets(text){const root=markAll(text);return path2=>{let mark=root;let key=root.start;for(const part of path2){const pair2=mark.pairs&&
pairOf(mark,String(part));const next=pair2?.value??mark.items?.[part];if(!next)break;mark=next;key=pair2?.key??next.start;if(mark.start<0)mark.start=key}return{
value:mark.start,key,source:mark.end===void 0?void 0:text.slice(mark.start,mark.end)}}}function pairOf(mark,name){const pairs2=mark.pairs;if(pairs2.length<=FEW3)
return pairs2.find(pair2=>pair2.name===name);mark.index??=new Map(pairs2.map(pair2=>[pair2.name,pair2]));return mark.index.get(name)}function markAll(text){const events=parseEvents(
text,{}).filter(({type})=>type!==EVENT_ID.DOCUMENT);let index=0;const take=()=>{const event=events[index++];if(event.type===EVENT_ID.SCALAR){const start=startOf(
event,text);return event.style===SCALAR_STYLE.PLAIN&&event.valueStart>=0?{start,end:event.valueEnd}:{start}}const mark={start:"start"in event?event.start:0};if(event.
type===EVENT_ID.SEQUENCE){mark.items=[];while(!isEnd(events[index]))mark.items.push(take())}else{mark.pairs=[];while(!isEnd(events[index])){const key=events[index++];
mark.pairs.push({name:getScalarValue(text,key),key:startOf(key,text),value:take()})}}index++;return mark};return take()}var isEnd=event=>event===void 0||event.type===
EVENT_ID.POP;function startOf({style,valueStart},text){switch(style){case SCALAR_STYLE.PLAIN:return valueStart;case SCALAR_STYLE.SINGLE_QUOTED:case SCALAR_STYLE.
DOUBLE_QUOTED:return valueStart-1;default:{let sign=valueStart-1;while(sign>0&&text[sign]!=="|"&&text[sign]!==">")sign--;return sign}}}var MAX_BYTES=4*1024*1024;var sizeOf=input=>typeof input==="string"?utf8Length(input):input.byteLength;var decode=input=>typeof input==="string"?input.replace(/^\uFEFF/,
""):new TextDecoder("utf-8",{fatal:true}).decode(input);function readSound(input,rules){if(sizeOf(input)>MAX_BYTES||typeof input!=="string"&&findWideEncoding(input))
return void 0;try{return readSoundText(decode(input),void 0,rules)}catch{return void 0}}function readSoundText(text,lineInWhole,rules){if(findDeepBracket(text))
return void 0;const plain=readPlain(text,rules);return typeof plain?.value==="object"?plainRead(plain,text,lineInWhole):void 0}function plainRead({value,linesAreBlocks,
isClean},text,lineInWhole=line=>line){const located=locateLater(text,lineInWhole);const mayHaveLines=linesAreBlocks?()=>true:located.mayHaveLines;return{value,faults:[],
broken:false,isUnread:()=>false,isClean,...located,mayHaveLines}}function locateLater(text,lineInWhole){let found;const find=path2=>(found??={offsets:markOffsets(
text),lines:linesOf(text)}).offsets(path2);const position=offset=>{const{line,column}=positionIn(found.lines,offset);return{line:lineInWhole(line),column}};return{
locate:path2=>position(find(path2).value),locateKey:path2=>position(find(path2).key),sourceOf:path2=>find(path2).source,mayHaveLines:path2=>isJson(text)||"|>".includes(
text.charAt(find(path2).value)||"-")}}function linesOf(text){const starts=[];for(let at=0;at>=0;at=text.indexOf("\n",at)+1||-1)starts.push(at);return starts}function positionIn(starts,offset){
const line=Math.max(1,firstFrom(starts,offset+1));return{line,column:offset-starts[line-1]+1}}function findDeepBracket(text){for(let line=1,start=0;start<text.length;line++){
const next=text.indexOf("\n",start);const end=next<0?text.length:next;const index=end-start>DEEP?bracketIn(text,start,end):void 0;if(index!==void 0)return{line,
column:index-start+1};start=end+1}return void 0}var DEEP=1e3;function bracketIn(text,start,end){let depth=0;for(let index=start;index<end;index++){const character=text[index];
if(character==="["||character==="{"){if(++depth>DEEP)return index}else if((character==="]"||character==="}")&&depth>0)depth--}return void 0}var isJson=text=>/^\s*\{/.
test(text);function spareMemoryFor({length}){if(length>LARGE)setFlagsFromString2("--heap-growing-percent=50")}async function parseWithinLimit(input,name){const limited={what:`\
reading ${name}`,fix:"make it smaller"};spareMemoryFor(input);const{yaml,value}=withinLimit(CHECK_SECONDS,limited,()=>{const yaml2=readSound(input,{prose:PROSE});
return{yaml:yaml2,value:yaml2&&parseSoundMatrix(yaml2,name)}});if(value)return{value,findings:[]};const{parseMatrix}=await import("./cli-parse.js");return withinLimit(
CHECK_SECONDS,limited,()=>parseMatrix(input,name,yaml))}async function readMatrix(input,name){const{value,findings}=await parseWithinLimit(input,name);if(!value)
throw new FaultyMatrixError(findings);return value}function compileWithinLimit(matrix,only){const limited={what:`compiling the patterns of ${matrix.file}`,fix:"\
use fewer or simpler patterns"};return withinLimit(CHECK_SECONDS,limited,()=>compileMatrix(matrix,{...only&&{only}}))}var MOST_PAIRS=1e6;function pairCounter(most,fix){let pairs2=0;return(path2,features)=>{pairs2+=features;if(pairs2<=most)return;throw new UsageError(`the files \
belong to more than ${most} features in sum, ${path2} alone to ${features}; narrow the patterns that so many features share${fix===void 0?"":`, or ${fix}`}`)}}import{access,lstat,realpath as realpath2,stat as stat2}from"node:fs/promises";import{basename as basename2,dirname as dirname2,isAbsolute,join as join2,relative as relative2,
resolve as resolve2}from"node:path";var MOST_LINKS=40;async function followLinks(path2,find){const links=[];const folder=[];let rest=path2.split("/");const lost=at=>({links,...links.length>0&&{lost:[
at,...rest].join("/")}});while(rest.length>0){const[part="",...after]=rest;rest=after;if(part===""||part===".")continue;if(part===".."){if(folder.pop()===void 0)
return lost("..");continue}const here=[...folder,part].join("/");const found=await find(here);if(found?.kind==="link"){links.push(here);if(links.length>MOST_LINKS||
found.target.startsWith("/"))return{links,lost:found.target};rest=[...found.target.split("/"),...rest]}else if(found?.kind==="folder")folder.push(part);else if(found?.
kind==="submodule")return{links,lost:[here,...rest].join("/")};else return found?.kind==="file"&&rest.length===0?{links,file:here}:lost(here)}return lost(folder.
join("/"))}var trailOf=({links,file,lost})=>[...links,file??lost??[]].flat();async function findFileAt(repo,commit,path2){const entry=await findEntry(repo,commit,path2);if(entry&&isPlainFile(entry))return readBlob(repo,{commit,path:path2,
hash:entry.hash});if(entry&&entry.type!=="blob")throw new UsageError(`${path2} is a ${kindOf(entry)}, not a file, at ${commit.slice(0,10)}: name the matrix file\
 with --matrix`);const{file}=await followLinks(path2,at=>findStanding(repo,commit,at));const target=file===void 0?void 0:await findEntry(repo,commit,file);return target&&
readBlob(repo,{commit,path:file,hash:target.hash})}async function findTrailAt(repo,commit,path2){const entry=await findEntry(repo,commit,path2);if(entry&&isPlainFile(
entry))return[path2];return trailOf(await followLinks(path2,at=>findStanding(repo,commit,at)))}var LINK="120000";var kindOf=({type})=>type==="tree"?"folder":type===
"commit"?"submodule":"file";var isPlainFile=({mode,type})=>type==="blob"&&mode!==LINK;async function findEntry(repo,commit,path2){const args=["--literal-pathspe\
cs","ls-tree","-z","--full-tree",commit,"--",path2];const[entry]=await readFields(args,{repo});if(entry===void 0)return void 0;const[,mode,type,hash]=/^(\d{6}) ([a-z]+) ([0-9a-f]{40,64})\t/.
exec(entry)??[];if(mode===void 0||type===void 0||hash===void 0)throw senseless(args);return{mode,type,hash}}async function isCommitted(root,path2){return await findEntry(
root,"HEAD",path2)!==void 0}async function findStanding(repo,commit,path2){const entry=path2.includes("\0")?void 0:await findEntry(repo,commit,path2);if(!entry)
return void 0;const{mode,hash}=entry;if(mode===LINK)return{kind:"link",target:(await readBlob(repo,{commit,path:path2,hash})).toString()};return{kind:kindOf(entry)}}
async function readBlob(repo,{commit,path:path2,hash}){const at=commit.slice(0,10);const args=["cat-file","blob",hash];try{const[contents,{createHash}]=await Promise.
all([runGit(args,{repo}),import("node:crypto")]);const made=createHash(hash.length===40?"sha1":"sha256");if(made.update(`blob ${contents.length}\0`).update(contents).
digest("hex")!==hash)throw senseless(args);return contents}catch(error){if(!(error instanceof GitError)||error.exitCode===void 0)throw error;if(await isLackOfClone(
error,repo))throw new GitError(`${path2} at ${at} is not in this partial clone; fetch it with git show ${at}:${path2}`);throw new GitError(`${path2} at ${at} ca\
n't be read: ${error.message}; git fsck tells more`,{cause:error})}}var OTHER_NAMES={"ssh.github.com":"github.com","altssh.gitlab.com":"gitlab.com"};async function findOrigin(folder){const url=await readLine(["remote","get-url",
"origin"],{repo:folder}).catch(error=>{if(error instanceof GitError&&(error.exitCode===void 0||NONE2.test(error.message)))return"";throw error});return parseRemote(
url)}var NONE2=/No such remote|not a git repository \(/;function parseRemote(text){const scp=/^(?:[^@/:\s]+@)?([^@/:\s]+):(?!\/\/)(\S+)$/.exec(text);const url=scp?
`ssh://${scp[1]}/${scp[2].replace(/^\/+/,"")}`:text;if(!URL.canParse(url))return void 0;const{protocol,hostname,host,pathname}=new URL(url);const isWeb=protocol===
"https:"||protocol==="http:";if(!isWeb&&!(/^(?:git\+)?ssh:$|^git:$/.test(protocol)&&hostname.includes(".")))return void 0;const path2=pathname.replace(/^\/+/,"").
replace(/\/$/,"").replace(/\.git$/,"");if(hostname===""||path2==="")return void 0;const name=OTHER_NAMES[hostname.toLowerCase()]??(isWeb?host:hostname);return{server:`${protocol===
"http:"?"http":"https"}://${name.toLowerCase()}`,path:path2}}import{createReadStream}from"node:fs";import{readFile,realpath,stat}from"node:fs/promises";import{basename,dirname,join,relative,resolve}from"node:path";function decodeText(bytes){const encoding=findWideEncoding(bytes);if(encoding)return{problem:`is ${encoding}, not UTF-8 text; save it as UTF-8, for example with\
 iconv -f ${encoding} -t UTF-8`};if(bytes.subarray(0,1e3).includes(0))return{problem:"is binary, not UTF-8 text"};const lines=countLines(bytes);if(lines>MOST_LINES)
return{problem:`has ${lines} lines, and up to ${MOST_LINES} are read; leave a part of it out`};const decoder=new TextDecoder("utf-8",{fatal:true});try{return{text:decoder.
decode(bytes)}}catch{const line=firstBadLine(bytes,decoder);return{problem:`is not UTF-8 text (line ${line}), it looks like Latin-1; save it as UTF-8, for examp\
le with iconv -f LATIN1 -t UTF-8`}}}var MOST_LINES=3e5;function countLines(bytes){let lines=1;for(let at=bytes.indexOf(10);at>=0;at=bytes.indexOf(10,at+1))lines++;
return lines}function firstBadLine(bytes,decoder){let start=0;for(let line=1;;line++){const next=bytes.indexOf(10,start);try{decoder.decode(bytes.subarray(start,
next<0?bytes.length:next))}catch{return line}if(next<0)return line;start=next+1}}var BLANK=/[\f\v\u0085\u2028\u2029]/g;var UNSEEN=/[^\P{Cc}\t\n\r]|[\p{Cs}\u00AD\u200B\u2060\uFEFF]/u;
function withoutControls2(source){const text=source.replace(/^\uFEFF/,"").replace(BLANK," ");if(!UNSEEN.test(text))return{text,remarks:[]};const remarks=[];const lines=text.
split("\n").map((line,index)=>{const unseen=UNSEEN.exec(line)?.[0];if(unseen===void 0)return line;remarks.push({line:index+1,message:`${nameUnseen(unseen)} in t\
he text is left out`});return line.replace(new RegExp(UNSEEN,"gu"),"")});return{text:lines.join("\n"),remarks}}var WIDTHLESS={"\xAD":"a soft hyphen (U+00AD)","\u200B":"\
a zero-width space (U+200B)","\u2060":"a word joiner (U+2060)","\uFEFF":"a zero-width no-break space (U+FEFF)"};var nameUnseen=character=>WIDTHLESS[character]??
nameControl(character);async function findIgnored(root,path2){const rule=await ruleFor(root,[path2]);if(!rule)return void 0;const parts=path2.split("/");for(let length=1;length<parts.
length;length++){const folder=`${parts.slice(0,length).join("/")}/`;if(await ruleFor(root,["--no-index",folder]))return{path:path2,...rule,add:`!/${folder}`}}return{
path:path2,...rule,add:`!/${path2}`}}async function ruleFor(root,args){const said=(await tryGit(["check-ignore","-v",...args],{repo:root}))?.toString()??"";const named=said.
slice(0,Math.max(0,said.lastIndexOf("	")));const found=/:(\d+):/.exec(named);if(!found)return void 0;const rule=named.slice(found.index+found[0].length);return rule.
startsWith("!")?void 0:{file:named.slice(0,found.index),line:Number(found[1]),rule}}var nameOfInput=path2=>path2==="-"?STANDARD_INPUT:path2;async function readInput(io,path2,name=path2){if(path2==="-")return io.stdin();try{const file=resolve(io.
cwd,path2);const found=await stat(file);if(!found.isFile()&&!found.isDirectory())return await collect(createReadStream(file),name);if(found.size>MOST_INPUT)throw tooMuch(
name);return await readFile(file)}catch(error){if(error instanceof UsageError)throw error;const{code}=error;const otherwise=code==="EISDIR"?"is a folder":`can't\
 be read: ${reasonOf(error)}`;throw new UsageError(`${name} ${code==="ENOENT"?"does not exist":otherwise}`,{cause:error})}}var readText=async(io,path2)=>decodeGiven(
await readInput(io,path2),nameOfInput(path2));function decodeUtf8(bytes,name){const decoded=decodeText(bytes);if("problem"in decoded)throw new UsageError(`${nameOfInput(
name)} ${decoded.problem}`);return decoded.text}async function listTree(io,{beside,tree,repo}){if(tree!==void 0)return readPathLines(await readText(io,tree));const folder=repo??
(beside==="-"?".":dirname(resolve(io.cwd,beside)));return listTracked(resolve(io.cwd,folder))}async function describeIgnored(file){const folder=await realpath(dirname(
file));const top=await findTop(folder);if(top===void 0)return[];const path2=join(relative(await realpath(top),folder),basename(file)).replaceAll("\\","/");const ignored=await findIgnored(
top,path2);if(!ignored)return[];return[`${ignored.path} is ignored by git: line ${ignored.line} of ${ignored.file} says ${ignored.rule}; add ${ignored.add} to .\
gitignore, below that line if it is in there`]}var MATRIX_FILE="matrix.yaml";var OTHER_PLACE=".github/matrix.yaml";async function findFolder(io,repo){const folder=resolve2(io.cwd,repo??".");const found=await stat2(
folder).catch(()=>void 0);if(found?.isDirectory())return folder;throw new UsageError(`--repo ${repo??"."} ${found?"is not a folder":"does not exist"}`)}async function findRoot(io,repo){
const folder=await findFolder(io,repo);return findTop(folder).catch(error=>{if(error instanceof GitError&&error.exitCode===void 0)return void 0;throw error})}async function isPlain(place,{
env}){if(env.GIT_DIR!==void 0)return false;for(let folder=place;;folder=dirname2(folder)){if(await exists(join2(folder,".git")))return folder===place&&!await exists(
join2(place,".gitmodules"));if(folder===dirname2(folder))return true}}async function findMatrix(io,{matrix,repo}){if(matrix==="-")return{name:matrix,path:void 0,
read:()=>readInput(io,matrix)};if(matrix!==void 0&&await exists(resolve2(io.cwd,matrix)))return onDisk(io,matrix,resolve2(io.cwd,matrix));const root=await findRoot(
io,repo);const folder=root??await findFolder(io,repo);if(matrix!==void 0){const path3=resolve2(isAbsolute(matrix)?io.cwd:folder,matrix);return onDisk(io,matrix,
await exists(path3)?path3:resolve2(io.cwd,matrix))}const path2=join2(folder,MATRIX_FILE);if(await exists(path2))return onDisk(io,MATRIX_FILE,path2);const where=root===
void 0?`in ${folder}, which is in no checkout of a git repository`:`in ${root}, the repository's root`;throw new UsageError(await describeLost(path2,root)??await describeMissing(
where,folder))}async function describeLost(path2,root){if((await lstat(path2).catch(()=>void 0))?.isSymbolicLink())return`${path2} is a symbolic link that leads\
 to no file: repair it, or name the matrix with --matrix FILE`;const isKnown=root!==void 0&&await isCommitted(root,MATRIX_FILE).catch(()=>false);if(!isKnown)return void 0;
return`${MATRIX_FILE} is committed, but not in the checkout ${root}: it was deleted there, or is outside of a sparse checkout; git restore --ignore-skip-worktre\
e-bits ${MATRIX_FILE} brings it back`}async function placeInRepository(path2,root){const named=relative2(root,path2).replaceAll("\\","/");if(isInside(named))return named;
const folder=await realpath2(dirname2(path2)).catch(()=>dirname2(path2));const place=relative2(await realpath2(root),join2(folder,basename2(path2))).replaceAll(
"\\","/");return isInside(place)?place:void 0}var isInside=place=>place!==""&&place!==".."&&!place.startsWith("../")&&!isAbsolute(place);async function describeMissing(where,folder,name=MATRIX_FILE){
if(name!==MATRIX_FILE){const isFolder=await stat2(join2(folder,name)).then(found=>found.isDirectory(),()=>false);const next=isFolder?"it is a folder here; name \
a file in it":"commit it, or use the file on disk with --matrix-from disk";return`there is no ${name} ${where}: ${next}`}const isElsewhere=await exists(join2(folder,
OTHER_PLACE));return`there is no ${MATRIX_FILE} ${where}: ${isElsewhere?`${OTHER_PLACE} exists, name it with --matrix ${OTHER_PLACE}`:"name yours with --matrix \
FILE, or write a first one with `support-matrix init`"}`}var onDisk=(io,name,path2)=>({name,path:path2,read:()=>readInput(io,path2,name)});var exists=path2=>access(
path2).then(()=>true,()=>false);async function findServer(io,{server,repo,origin}){if(server!==void 0)return parseServer(server,"--server");const{GITHUB_SERVER_URL:set}=io.
env;if(set)return parseServer(set,"GITHUB_SERVER_URL");const found=await(origin??findOrigin(resolve2(io.cwd,repo??".")));return found?.server??"https://github.c\
om"}function parseServer(text,from){const url=URL.canParse(text)?new URL(text):void 0;const isAddress=url!==void 0&&/^https?:$/.test(url.protocol)&&url.search===
""&&url.hash==="";if(isAddress&&url.username===""&&url.password==="")return url.href.replace(/\/$/,"");throw new UsageError(`${from} ${terminalText(JSON.stringify(
text))} is not a server's address; write it as https://git.example.org`)}function buildReport(parts){const{matrix,mapping,judgement,failOn,problems=[],preview=false,baseFaults=[],matrixChange=null,override=null,emptied=new Set,author,
suggestions=[],lookAlikes=[],base=null,head=null,staged=false}=parts;const covered=new Set(matrixChange?.becomesCovered);const asking=mapping.unmapped.filter(({
kind})=>matrix.unmapped.outcome[kind]!=="pass").map(({path:path2})=>path2);const byId=featuresById(matrix.features);const verdictOfPreview=baseFaults.length>0?"\
warn":"pass";const verdictOfPolicy=preview?verdictOfPreview:judgement.verdict;const verdictWithoutOverride=problems.length>0?"fail":verdictOfPolicy;const softened=verdictOfPolicy===
"fail"&&override?"warn":verdictOfPolicy;return{base,head,...staged&&{staged},verdict:worst([softened,problems.length>0?"fail":"pass"]),verdictWithoutOverride,complete:mapping.
complete,problems,preview,baseFaults,features:judgement.features.map(judged=>featureOf(judged,{matrix,byId,emptied})),unmapped:mapping.unmapped.map(({path:path2})=>path2),
unmappedOutcome:judgement.unmapped,levelChanges:preview?[]:judgement.levelChanges,toMap:asking.filter(path2=>!covered.has(path2)),suggestions,lookAlikes,mappedByHead:asking.
filter(path2=>covered.has(path2)),contentNotChecked:mapping.contentNotChecked,files:mapping.files,matrixChange,override:verdictOfPolicy==="fail"?override:null,...matrix.
override&&{overrideLabel:matrix.override.label},levels:matrix.levels,...matrix.volunteer!==void 0&&{volunteer:matrix.volunteer},...matrix.contact&&{contact:matrix.
contact},...author&&{author:authorOf(author,matrix)},failOn}}var NEW_HERE=new Set(["FIRST_TIME_CONTRIBUTOR","FIRST_TIMER","NONE"]);function authorOf({login,association},matrix){
const isBot=matrix.bots.some(bot=>accountKey(bot)===accountKey(login));return{login,isBot,isNew:!isBot&&association!==void 0&&NEW_HERE.has(association)}}function featureOf({
feature,kind,outcome,because,files},{matrix,byId,emptied}){const{accepts,notes,warning,sunset}=feature;const{labels}=matrix.levels.get(feature.level);const reported={
id:feature.id,category:feature.category,name:feature.name,level:feature.level,tentative:feature.tentative,change:kind,outcome,because,maintainers:feature.maintainers,
planned:plannedMaintainers(matrix,feature),unmaintained:!isMaintained(matrix,feature),seekingMaintainers:feature.seekingMaintainers,crossCutting:feature.crossCutting,
labels:labels.length===0?feature.labels:[...feature.labels,...labels],checks:feature.checks,files:files.map(fileOf).sort((a,b)=>compareText(a.path,b.path)),emptied:emptied.
has(feature.id)};if(accepts)reported.accepts=accepts;if(notes!==void 0)reported.notes=notes;if(warning!==void 0)reported.warning=warning;if(!sunset)return reported;
reported.sunset=sunset;const{replacement}=sunset;if(replacement!==void 0)reported.replacement=byId.get(replacement)?.name??replacement;return reported}function fileOf({
change,pattern}){const{path:path2,previousPath,status,submodule}=change;return{path:path2,...previousPath!==void 0&&{previousPath},status,...submodule&&{submodule},
pattern}}function missingNeeds(feature,needs){return[...new Set(needs)].filter(need=>!names(feature,need))}function names(feature,need){if(need==="notes")return feature.
notes!==void 0;if(need==="sunset")return feature.sunset!==void 0&&Object.keys(feature.sunset).length>0;return feature[need].length>0}function judgeLevelChanges({diff,leftBehind}){if(!diff)return[];const files=new Map(leftBehind.map(one=>[one.id,one.files]));return diff.features.flatMap(feature=>{
const change=changeOf(feature,diff);const rule=change&&diff.before.levelChanges[change];const row=feature.after??feature.before;if(!change||!rule||!row)return[];
const missing=missingNeeds(row,rule.needs??[]);if(rule.needs&&missing.length===0||rule.outcome==="pass")return[];const{id,name,category}=feature;return[{...{id,
name,category,change,missing},isNew:feature.before===null,title:(feature.after?diff.after:diff.before).levels.get(row.level).title,files:files.get(id)??0,outcome:rule.
outcome,...feature.after&&{line:diff.after.locate(feature.after.at).line}}]})}function changeOf({before:was,after:now,keys},diff){if(!now)return"removed";if(!was)
return"raised";if(!keys.includes("level"))return void 0;const by=order=>directionOf(order,was.level,now.level);return by(diff.before.levelOrder)??by(diff.after.
levelOrder)??"raised"}function judge(matrix,mapping,policy){const touchedIds=new Set(mapping.touched.map(({feature})=>feature.id));const features=mapping.touched.map(touched=>{const{
feature,kind,files}=touched;const{outcome,because}=judgeFeature(touched,{matrix,policy,touchedIds});return{feature,kind,files,outcome,because}});const unmapped=mapping.
unmappedKind?matrix.unmapped.outcome[mapping.unmappedKind]:"pass";const levelChanges=policy.matrixChange?judgeLevelChanges(policy.matrixChange):[];const outcomes=[
...features,...levelChanges].map(({outcome})=>outcome);return{features,unmapped,levelChanges,verdict:worst([...outcomes,unmapped])}}function judgeFeature(touched,rules){
const{feature,kind}=touched;const{outcome:capped,because}=capContent(touched,rules);let outcome=capped;if(kind!=="remove"&&rules.policy.failOn.includes(feature.
level)){outcome="fail";because.push({rule:"fail-on",level:feature.level,outcome})}if(feature.tentative&&outcome!=="pass"){outcome=OUTCOMES[OUTCOMES.indexOf(outcome)-
1];because.push({rule:"tentative",outcome})}return{outcome,because}}function capContent({feature,kind,kindByPath},rules){const all=applyTables(feature,kind,rules);
if(kindByPath===kind||all.outcome!=="fail")return all;const byPath=kindByPath?applyTables(feature,kindByPath,rules):void 0;if(byPath?.outcome==="fail")return byPath;
return{outcome:"warn",because:[...all.because,{rule:"content-only",outcome:"warn"}]}}var ACCEPTS_OUTCOMES={fixes:{add:"warn",edit:"notice",remove:"pass"},removals:{
add:"fail",edit:"warn",remove:"pass"}};function applyTables(feature,kind,{matrix,touchedIds}){const{accepts="anything",level,sunset}=feature;const outcome=matrix.
levels.get(level).outcome[kind];const because=[{rule:"level",level,kind,outcome}];if(accepts==="anything"||kind==="remove")return{outcome,because};const bothSides=accepts===
"fixes"&&sunset?.replacement!==void 0&&touchedIds.has(sunset.replacement);const least=bothSides?"notice":ACCEPTS_OUTCOMES[accepts][kind];if(OUTCOMES.indexOf(least)<
OUTCOMES.indexOf(outcome))return{outcome,because};return{outcome:least,because:[...because,{rule:"accepts",accepts,bothSides,outcome:least}]}}var CHANGES={add:{status:"added",additions:1,deletions:0,lines:[]},edit:{status:"modified",additions:1,deletions:1,lines:[]},remove:{status:"removed",additions:0,
deletions:1,lines:[]}};function createAdviser(matrix){const places=new Map(matrix.features.map((feature,index)=>[feature,index]));const inFileOrder=(a,b)=>places.
get(a.feature)-places.get(b.feature);return({path:path2,hits,isIgnored},kind)=>{const touch={change:{path:path2,...CHANGES[kind]},here:true,before:false};const touched=[
...hits].sort(inFileOrder).map(({feature,pattern})=>{return{feature,kind,kindByPath:kind,files:[{...touch,byPath:touch,pattern}]}});const isOpen=hits.length===0&&
!isIgnored;const mapping={touched,unmapped:isOpen?[{path:path2,kind}]:[],...isOpen&&{unmappedKind:kind},contentNotChecked:[],files:1,complete:true};const failOn=[];
return buildReport({matrix,mapping,judgement:judge(matrix,mapping,{failOn}),failOn})}}function flaggedFeatures(report){return report.features.filter(feature=>feature.outcome!=="pass")}function levelChangeTexts(report,pen,{hasWayOut=false}={}){const{levelChanges,matrixChange}=report;const keyOf=({change,isNew,title,missing,outcome,files})=>JSON.
stringify([change,isNew,title,missing,outcome,files]);return[...groupBy(levelChanges,keyOf).values()].map(group=>{const[{outcome,line}]=group;const text=sentences(
group,{report,matrix:pen.code(matrixChange.file),pen,hasWayOut}).join(" ");return{outcome,lead:leadOf(group[0],pen),text,...line!==void 0&&{line}}}).sort(byStrictness)}
function leadOf({change,isNew,title},pen){if(change==="removed")return"Removed";return`${isNew?"Added as":change==="raised"?"Raised to":"Lowered to"} ${pen.text(
title)}`}function sentences(group,{report,matrix,pen,hasWayOut}){const[{change,missing,files,outcome}]=group;const isMany=group.length>1;const names2=listing(group.
map(({name})=>pen.strong(pen.text(name))));const codes=missing.map(pen.code);const keys=[...codes.length>1?[codes.slice(0,-1).join(", ")]:[],...codes.slice(-1)].
join(" or ");const isBot=report.author?.isBot??false;const isTold=outcome==="fail"&&hasWayOut;const says=(fact,what)=>isBot||isTold?`${names2} ${fact}.`:`${names2}\
 ${fact}: ${what}.`;const left=files>0?[`${isMany?"Each":"It"} still has ${count(files,"file")}${isBot?".":`: remove ${files>1||isMany?"them":"it"} too, or find\
 another feature for ${files>1||isMany?"them":"it"}.`}`]:[];if(missing.length>0)return change==="removed"?[says(`had no ${keys}`,"add that first, in a pull requ\
est of its own"),...left]:[says(`${isMany?"have":"has"} no ${keys}`,`add ${missing.length>1?"them":"it"} in ${matrix}`)];const rule=`${matrix} ${outcome==="fail"?
"does not allow this":"asks for a second look at this"}`;return[`${names2}. ${rule}${isBot||outcome==="fail"?".":"; say why in the description."}`,...left]}function levelChangeSubject(changes){
const kinds=new Set(changes.map(kindOf2));const kind=kinds.size===1?kindOf2(changes[0]):"level change";const isMany=changes.length>1;return{words:isMany?count(changes.
length,kind):`a ${kind}`,isMany}}function kindOf2({change,isNew}){if(isNew)return"new feature";return change==="removed"?"removed feature":`${change} level`}function levelChangeWays(report,pen){
const failing=report.levelChanges.filter(({outcome})=>outcome==="fail");return[...groupBy(failing,wayOf)].map(([way,changes])=>{const names2=listing(changes.map(
({name})=>pen.strong(pen.text(name))));return`${way} ${names2}`});function wayOf({change,isNew,missing}){if(change==="removed")return"keep the row of";if(missing.
length>0)return`add ${listing(missing.map(pen.code))} to the row of`;return isNew?"leave out the row of":"keep the level of"}}function adviceOfLevels(report,pen){const asked=flaggedFeatures(report).filter(feature=>feature.outcome==="fail"||!isMaintainedByAuthor(feature,report));const byLevel=groupBy(
strictestFirst(asked),feature=>JSON.stringify([feature.level,acceptsRule(feature)]));return[...byLevel.values()].flatMap(features=>{const{outcome}=features[0];const text=(report.
author?.isBot?factsOf(features):sentencesOf(features,report,pen)).join(" ");return text===""?[]:[{outcome,level:pen.text(titleOf(features[0],report)),text,features}]})}
var adviceByFeature=advice=>new Map(advice.flatMap(one=>one.features.map(feature=>[feature,one])));var titleOf=(feature,{levels})=>acceptsRule(feature)?levelTitle(
{...feature,tentative:false},levels):levels.get(feature.level).title;function acceptsRule({because}){const reason=because.find(reason2=>reason2.rule==="accepts");
return reason&&(reason.bothSides?"both":reason.accepts)}function sentencesOf(features,report,pen){const[lead]=features;const rule=acceptsRule(lead);const{meaning,
advice}=report.levels.get(lead.level);const meant=report.author?.isNew?[pen.text(meaning)]:[];return[...meant,...adviceSentences()];function adviceSentences(){const elsewhere=lead.
change==="remove"?[]:replacementSentences(features,pen);if(lead.because.some(reason=>reason.rule==="fail-on"))return[`New files and edits fail here (${pen.code(
"fail-on")}).`,...elsewhere];if(rule==="both")return[];if(isMadeStricter(lead,report))return[`${capitalized(KIND_WORDS[lead.change])} fail here.`,...elsewhere];
if(rule==="fixes")return["Is it a fix? Go ahead.",...elsewhere.length>0?elsewhere:["Nothing new is accepted here."]];if(rule==="removals")return["Only removals \
are accepted here.",...elsewhere];const own=advice[lead.change]||(meant.length>0?"":meaning);return[...own===""?[]:[pen.text(own)],...elsewhere]}}function isMadeStricter({
level:id,change,outcome},{levels}){const builtIn2=BUILT_IN_LEVELS.find(level=>level.id===id);if(outcome!=="fail"||!builtIn2||builtIn2.outcome[change]==="fail")return false;
return levels.get(id).advice[change]===builtIn2.advice[change]}function replacementSentences(features,pen){const replaced=features.filter(({replacement})=>replacement!==
void 0);const byTarget=groupBy(replaced,({replacement})=>replacement);if(byTarget.size===0)return[];const targets=[...byTarget].map(([target,group])=>{const from=features.
length===1||group.length===features.length?"":` (for ${listing(group.map(({name})=>pen.text(name)))})`;return`${pen.strong(pen.text(target))}${from}`});return[`\
New work goes to ${listing(targets)}.`]}function factsOf(features){const facts=features.map(({change,outcome})=>`${KIND_WORDS[change]} here ${JUDGED[outcome]}`);
return[`${capitalized([...new Set(facts)].join(", "))}.`]}var JUDGED={pass:"pass",notice:"are noted",warn:"give a warning",fail:"fail"};function findWayOut(report,context2,pen){
const remedy=remedyFor(report,context2,pen);const isNamed=report.contact&&remedy?.includes(contactOf(report.contact,pen));return{remedy,whom:isNamed?void 0:whomToAsk(
report,pen)}}function whomToAsk(report,pen){if(report.contact===void 0||report.author?.isBot)return void 0;const flagged=flaggedFeatures(report);const alone=flagged.
filter(({unmaintained})=>unmaintained);const isUnmappedAsked=report.toMap.length>0&&(flagged.length===0||report.unmappedOutcome==="fail");if(alone.length===0&&!isUnmappedAsked)
return void 0;const whom=contactOf(report.contact,pen);return alone.length===flagged.length?`Questions? Ask ${whom}.`:`No maintainers? Ask ${whom}.`}function ownLines(report,pen){
const own=flaggedFeatures(report).filter(feature=>feature.outcome!=="fail"&&isMaintainedByAuthor(feature,report));if(own.length===0)return[];return[`You maintai\
n ${listing(own.map(({name})=>pen.strong(pen.text(name))))}, so this is for your reviewers only.`]}function remedyFor(report,context2,pen){if(report.verdict!=="\
fail"||report.problems.length>0||context2.warnOnly)return void 0;const{overrideLabel,author}=report;if(author?.isBot)return overrideLabel===void 0?void 0:`the l\
abel ${pen.code(overrideLabel)} allows it.`;const failing=report.features.filter(feature=>feature.outcome==="fail");const ways=[...[...groupBy(failing,feature=>wayOut(
feature,report,pen))].map(([way,features])=>`${way} ${listing(features.map(({name})=>pen.strong(pen.text(name))))}`),...levelChangeWays(report,pen),...report.unmappedOutcome===
"fail"?[report.toMap.length===0?"merge the change of the matrix first, by itself":`give the ${report.toMap.length===1?"file":"files"} a feature first, in a pull\
 request of its own`]:[]];if(ways.length===0)return void 0;const shown=ways.length>3?[...ways.slice(0,3),`the same for ${ways.length-3} more`]:ways;return`${listing(
shown)}${labelWay(failing,report,pen)}.`}function wayOut(feature,report,pen){const level=report.levels.get(feature.level);const editFails=level.outcome.edit==="\
fail"||report.failOn.includes(level.id)||feature.change!=="add";if(editFails)return"leave out the changes to";const added=feature.files.filter(isNewFile);const isCertain=added.
length===1||added.every(({status})=>status!=="renamed");const isNamed=isCertain&&added.length<=2;return`take ${isNamed?listing(added.map(({path:path2})=>pen.code(
path2))):"the new files"} out of`}function labelWay(failing,report,pen){if(report.overrideLabel===void 0)return"";const from=failing.some(({unmaintained})=>!unmaintained)?
" from its maintainers":report.contact?` from ${contactOf(report.contact,pen)}`:"";return`, or get the label ${pen.code(report.overrideLabel)}${from}`}function welcomeSentences(report,pen){
if(report.author?.isBot)return[];const said=welcomeFeatures(report).map(({level:id,change})=>{const level=report.levels.get(id);return`${pen.strong(`${pen.text(
level.title)}:`)} ${pen.text(adviceOf(level,change))}`});return[...new Set(said)]}function emptiedLines(report,{matrixPath},{pen,limit=Infinity}){const names2=report.
features.filter(({emptied})=>emptied).map(({name})=>pen.strong(pen.text(name)));if(names2.length===0)return[];const[goes,row]=names2.length===1?["loses its last\
 file","its row"]:["lose their last files","their rows"];const toDo=report.author?.isBot?"":`: drop ${row} from ${pen.code(matrixPath)} too`;return[`${listUpTo(
names2,limit).join(", ")} ${goes} here${toDo}.`]}var COMMENT_MARKER="<!-- support-matrix:v1 -->";function commentMarker(context2){if(context2.marker===void 0)return COMMENT_MARKER;const id=encodeURIComponent(visible(
context2.marker)).replace(/[-!~*'()]/g,character=>{return`%${character.charCodeAt(0).toString(16).toUpperCase()}`});return`<!-- support-matrix:v1 ${id} -->`}function markdownPen(context2,isTable=false){
return(isTable?tablePenOf:penOf)(context2)}var penWith=code=>rememberedWeakly(context2=>({text:mdText,code,strong:rendered=>`**${rendered}**`,link:mdLink,maintainer:remembered(
name=>linkMaintainer(name,context2.server)),note:markdown=>renderNote(markdown,{text:mdText,code})}));var penOf=penWith(mdCode);var tablePenOf=penWith(mdCellCode);
function linkMaintainer(name,server){const url=server===void 0?void 0:profileUrl(name,server);return url===void 0?mdText(name):mdLink(name,url)}function matrixUrl(context2,preview,view="\
blob"){const{server,repository,matrixRepository,headRepository,baseRef,baseSha,headSha,matrixPath}=context2;const at=preview?headSha:view==="edit"?context2.isBranch?
baseRef:void 0:baseSha??(matrixRepository&&baseRef);const owner=preview?headRepository:matrixRepository??repository;if(server===void 0||owner===void 0||at===void 0||
preview&&view==="edit")return void 0;return`${server}/${owner}/${view}/${encodePath(at)}/${encodePath(matrixPath)}`}var encodePath=path2=>path2.split("/").map(encodeURIComponent).
join("/");function explainRenderer(matrix,view=PLAIN_VIEW){const cellsOf=remembered(feature=>[`${terminalText(feature.name)} (${terminalText(feature.category)})`,terminalText(
levelTitle(feature,matrix.levels)),namesOf(matrix,feature,plainPen(view.paint))]);const linesOf2=rememberedLast(hits=>{const rows=hits.map(({feature,pattern})=>[
...cellsOf(feature),terminalText(pattern)]);return(rows.length>0?renderRows(rows,view.width):["  belongs to no feature"]).join("\n")});return({path:path2,hits})=>`${view.
paint.bold(terminalText(path2))}
${linesOf2(hits)}
`}function explainJsonRenderer(){const featuresOf=rememberedLast(hits=>JSON.stringify(hits.map(hitJson)));return({path:path2,hits})=>`{"path":${JSON.stringify(path2)}\
,"features":${featuresOf(hits)}}`}function explainMarkdownRenderer(matrix,context2){const pen=markdownPen(context2);const cellsOf=remembered(feature=>[`**${mdText(
feature.name)}**<br>${mdText(feature.category)}`,mdText(levelTitle(feature,matrix.levels)),namesOf(matrix,feature,pen)]);const tableOf=rememberedLast(hits=>{const rows=hits.
map(({feature,pattern})=>[...cellsOf(feature),mdCellCode(pattern)]);return rows.length>0?markdownTable(["Feature","Support level","Maintainers","By pattern"],rows):
"Belongs to no feature."});return({path:path2,hits})=>`**${mdCode(path2)}**

${tableOf(hits)}
`}function namesOf(matrix,feature,pen){return maintainersOf({...feature,planned:plannedMaintainers(matrix,feature)},pen)}function renderRows(rows,width){const widths=rows[0].
map((_,column)=>rows.reduce((widest,row)=>Math.max(widest,row[column].length),0));const aligned=rows.map(row=>row.map((cell,column)=>column===row.length-1?cell:
cell.padEnd(widths[column])).join("  "));if(width===void 0||aligned.every(line=>line.length+2<=width))return aligned.map(line=>`  ${line}`);return rows.flatMap(
([feature,...cells])=>[wrapped(feature,{indent:2,hang:4,width}),...cells.map(cell=>wrapped(cell,{indent:4,hang:6,width}))])}var KINDS={add:"new file",edit:"edit",remove:"removal"};function adviceRenderer(matrix,advise,view=PLAIN_VIEW){const{paint,width}=view;const tell=createTeller(advise,
plainPen(paint));const explain=explainRenderer(matrix,view);const colour=outcomeColours(paint);return path2=>{const lines=tell(path2).map(({kind,verdict,sentences:sentences2})=>{
const outcome=colour[verdict](verdict.padEnd("notice".length));const said=`${KINDS[kind].padEnd("new file".length)}  ${outcome}  ${sentences2.join(" ")}`;return`${wrapped(
said,{indent:2,hang:4,width})}
`});return explain(path2)+lines.join("")}}function adviceMarkdownRenderer(matrix,advise,context2){const tell=createTeller(advise,markdownPen(context2,true));const explain=explainMarkdownRenderer(
matrix,context2);return path2=>{const rows=tell(path2).map(({kind,verdict,sentences:sentences2})=>[KINDS[kind],verdict,sentences2.join(" ")]);return`${explain(path2)}\

${markdownTable(["Change","Outcome","What the check would say"],rows)}
`}}function adviceJsonRenderer(advise){const tell=createTeller(advise,plainPen());return path2=>{const advice=tell(path2).map(({kind,verdict,sentences:sentences2})=>[
kind,{outcome:verdict,text:sentences2}]);return JSON.stringify({...explainJson(path2.path,path2.hits),advice:Object.fromEntries(advice)})}}function createTeller(advise,pen){
const tell=path2=>CHANGE_KINDS.map(kind=>{const report=advise(path2,kind);return{kind,verdict:report.verdict,sentences:sentencesOf2(report,pen)}});let last;return path2=>{
if(path2.hits.length===0)return tell(path2);if(last?.hits!==path2.hits)last={hits:path2.hits,told:tell(path2)};return last.told}}function sentencesOf2(report,pen){
const levels=adviceOfLevels(report,pen).map(({level,text})=>`${level}: ${text}`);const welcomes=welcomeFeatures(report).map(({level,change})=>pen.text(adviceOf(
report.levels.get(level),change)));const unmapped=report.unmappedOutcome==="pass"?[]:["No feature covers it."];const whom=whomToAsk(report,pen);return[...new Set(
[...levels,...unmapped,...welcomes,...whom===void 0?[]:[whom]])]}async function writeExplanations(explanations,output){const{matrix,options,io}=output;const render={text:()=>explainRenderer(matrix,textView(io)),json:explainJsonRenderer,
markdown:async()=>explainMarkdownRenderer(matrix,{server:await findServer(io,options)})};await io.writeOut(joined(explanations,options.format,await render[options.
format]()))}async function writeAdvice(paths,output){const{matrix,options,io}=output;const advise=createAdviser(matrix);let fails=false;const watched=(path2,kind)=>{
const report=advise(path2,kind);fails||=kind==="add"&&report.verdict==="fail";return report};const render={text:()=>adviceRenderer(matrix,watched,textView(io)),
json:()=>adviceJsonRenderer(watched),markdown:async()=>adviceMarkdownRenderer(matrix,watched,{server:await findServer(io,options)})};await io.writeOut(joined(paths,
options.format,await render[options.format]()));return fails}var AROUND={text:{open:"",between:"",close:""},json:{open:"[",between:",\n",close:"]\n"},markdown:{
open:"",between:"\n",close:""}};var MOST_PRINTED=1024**3;function*joined(items,format,render){const{open,between,close}=AROUND[format];let printed=0;yield open;
for(const[index,item]of items.entries()){const text=(index===0?"":between)+render(item);printed+=text.length;if(printed>MOST_PRINTED)throw new UsageError(`the a\
nswer ends here, at 1 GiB: ask about fewer of the ${items.length} paths at once`);yield text}yield close}var jsonText=value=>`${JSON.stringify(value,null,2)}
`;function*jsonTextPieces(value,depth){yield*jsonPieces(value,depth,"\n");yield"\n"}async function explainCommand(named,options,io){const found=await findMatrix(io,options);const bytes=await found.read();const folder=resolve3(io.cwd,options.repo??
".");const placed=options.maintainer!==void 0||await isPlain(folder,io)?void 0:findPlace(folder);placed?.catch(()=>void 0);const matrix=await readMatrix(bytes,found.
name);if(options.z&&named.length>0)throw new UsageError("-z is for paths on standard input; leave out -z or the paths");if(options.maintainer!==void 0){if(options.
advice)throw new UsageError("--advice is for paths; leave out --advice or --maintainer");if(named.length>0)throw new UsageError("--maintainer lists features; le\
ave out the paths");io.stdout(renderMaintainer(matrix,options.maintainer,options.format,io));return EXIT.fine}if(named.length===0&&io.interactive)io.stderr("Rea\
ding paths from standard input, one per line; end with Ctrl-D.\n");const paths=named.length>0?named:splitPaths(decodeGiven(await io.stdin(),STANDARD_INPUT),options.
z);refuseImpossible(paths);const place=await placed;const notes=[...place?notesOnPlace(paths,place):[],...notesOnBackslashes(paths,place?.files)];for(const note of notes)
io.stderr(`${terminalText(note)}
`);const submodules=place?.submodules??new Set;const asked=path2=>submodules.has(path2)?`${path2}/`:path2;const map=compileWithinLimit(matrix,named.length>0&&named.
length<=FEW4?named.map(asked):void 0);const matched=matchWithinLimit(map,()=>{const explanations2=explainAll(map,paths,{asked,advice:options.advice});const open=explanations2.
filter(({hits})=>hits.length===0).map(({path:path2})=>path2);const lookAlikes2=findLookAlikes(map,open);const ignored2=new Set(options.advice?open.filter(path2=>map.
isIgnored(asked(path2))):[]);return{explanations:explanations2,lookAlikes:lookAlikes2,ignored:ignored2}});if("problem"in matched)throw new UsageError(map.asking===
""?"matching took too long: make the matrix smaller, or ask about fewer paths":`matching took too long, last at the pattern ${JSON.stringify(map.asking)}: simpl\
ify it`);const{explanations,lookAlikes,ignored}=matched.value;for(const one of lookAlikes)io.stderr(`Note: ${lookAlikeSentence(one,plainPen())}
`);for(const note of await notesOnNames(explanations,{matrix,place,root:folder}))io.stderr(`${terminalText(note)}
`);if(options.advice){const advised=explanations.map(one=>({...one,isIgnored:ignored.has(one.path)}));return await writeAdvice(advised,{matrix,options,io})?EXIT.
policy:EXIT.fine}await writeExplanations(explanations,{matrix,options,io});if(options.format==="text")io.stdout(explainNext(explanations,found.name,io));return EXIT.
fine}var MOST_PAIRS2={explained:5e6,advised:2e5};var FEWER="ask about fewer paths at once";var FEW4=100;function explainAll(map,paths,{asked,advice=false}){const countAll=pairCounter(
MOST_PAIRS2.explained,FEWER);const countAdvised=pairCounter(advice?MOST_PAIRS2.advised:Infinity,FEWER);let last=[];return paths.map(path2=>{const hits=map.featuresOf(
asked(path2));countAll(path2,hits.length);const isSame=hits.length===last.length&&hits.every(({feature,pattern},index)=>feature===last[index].feature&&pattern===
last[index].pattern);if(!isSame){countAdvised(path2,hits.length);last=hits}return{path:path2,hits:last}})}function refuseImpossible(paths){const faults2=paths.flatMap(
(path2,index)=>{const message=describePathFault(path2);return message===void 0?[]:[{line:index+1,message}]});if(faults2.length>0)throw new UsageError(describeFaults(
faults2,"path"))}function notesOnPlace(paths,{prefix:prefix2,files,submodules}){const inside=submodules.size===0?[]:paths.flatMap(path2=>noteOnSubmodule(path2,submodules)??
[]);if(prefix2==="")return inside;const elsewhere=paths.filter(path2=>!files.has(path2)&&files.has(prefix2+path2)).map(path2=>`Note: paths are from the reposito\
ry's root: there is no ${path2}; did you mean ${prefix2}${path2}?`);return[...inside,...elsewhere]}var ADDED=[/^[ab]\//,/:\d+(?::\d+)?:?$/,/#L\d+(?:-L\d+)?$/,/^[\s"'`]|[\s"'`]$/g];
async function notesOnNames(explanations,{matrix,place,root}){if(explanations.length>FEW4)return[];const notes=explanations.map(async({path:path2,hits})=>{const lies=other=>other.
startsWith(`${path2}/`);const find=other=>place?void 0:stat3(join3(root,other)).catch(()=>void 0);const isFile=async other=>place?.files.has(other)??(await find(
other))?.isFile();if(await isFile(path2))return[];for(const meant of ADDED.map(added=>path2.replace(added,"")))if(await isFile(meant))return[`Note: there is no ${path2}\
; did you mean ${meant}?`];const isThere=place?[...place.files].some(lies):(await find(path2))?.isDirectory();const isNamed=hits.length===0&&matrix.features.some(
feature=>feature.paths.some(lies));return isThere||isNamed?[`Note: ${path2} names a folder, which is the path of no change; name a file in it.`]:[]});return(await Promise.
all(notes)).flat()}function notesOnBackslashes(paths,files){return paths.filter(path2=>path2.includes("\\")&&files?.has(path2)!==true).map(path2=>`Note: ${path2}\
 has \\ in its name; a path from the root is written ${path2.replaceAll("\\","/")}.`)}function noteOnSubmodule(path2,submodules){for(let end=path2.indexOf("/");end>=
0;end=path2.indexOf("/",end+1))if(submodules.has(path2.slice(0,end)))return`Note: ${path2.slice(0,end)} is a submodule, and a change of it has that path alone, \
never ${path2}.`;return void 0}function explainNext(explanations,matrix,io){if(explanations.length===0)return"";const step=explanations.some(({hits})=>hits.length===
0)?`add what belongs to no feature to the paths of one in ${terminalText(matrix)}, or to unmapped.ignore`:"`support-matrix explain --advice PATH` says what a ch\
ange there would be told";return`
${nextStep(step,textView(io))}
`}function splitPaths(text,zero=false){if(!zero)return readPathLines(text);const fields=text.split("\0");if(fields.at(-1)==="")fields.pop();return fields}function renderMaintainer(matrix,name,format,io){
const features=matrix.features.filter(feature=>namesMaintainer(feature,name));if(features.length===0){const near=nearest(name,new Set(matrix.features.flatMap(feature=>feature.
maintainers)));throw new UsageError(`no feature names ${JSON.stringify(name)} as maintainer${near?`; did you mean ${near}?`:""}`)}if(format==="json")return jsonText(
features.map(featureJson));return format==="markdown"?renderFeaturesMarkdown(matrix,features):renderFeatures(matrix,features,(0,import_picocolors.createColors)(
io.colour))}export{SEVERITIES,FINDING_CODES,severityOf,isFault,compareFindings,comparePositions,MAINTAINER,parseMaintainer,profileUrl,isAskable,codeOwnerOf,maintainerKey,distinctNames,
namesWithout,OUTCOMES,CHANGE_KINDS,NEEDS,ACCEPTS,LEVEL_CHANGES,MAX_LABEL,isPlanned,plannedMaintainers,isMaintained,featuresById,slug,Minimatch,fits,MAGIC,isRegex,
compilePattern,firstPlaces,stepsToFile,expandBraces,literalStart,foldForm,spellApart,quote,MAX_LENGTH,checkPattern,inspectPattern,missingNeeds,DUE,DUE_WORDS,dueKind,
isDue,isRemovalDue,lastDayOf,mayMatch,createPatternIndex,compileMatrix,firstFrom,isRecord,textsIn,markdownTable,DEFAULT_LEVEL_CHANGES,ACCEPTS_WORDS,BUILT_IN_LEVELS,
commentMarker,markdownPen,matrixUrl,encodePath,defineMappingTag,mapTag,CORE_SCHEMA,YAMLException,EVENT_ID,getScalarValue,constructFromEvents,parseEvents,BARE_MAP,
LARGE,readPlain,readAnyValue,constructPlain,markOffsets,MAX_BYTES,sizeOf,decode,readSoundText,plainRead,linesOf,positionIn,findDeepBracket,words,nearestFix,dotted,
PROSE,checkTexts,directionOf,buildMatrix,WEB_ADDRESS,isCount,hasTextOrUrl,MAX_WRITTEN_OUT2 as MAX_WRITTEN_OUT,levelIds,checkMeaning,CHECK_SECONDS,MATCH_SECONDS,
AUDIT_SECONDS,auditSeconds,withinLimit,matchWithinLimit,shareLimit,textWithinLimit,renderWithinLimit,splitLines,lineAt,changedLines,parseChanges,describeFaults,
findLookAlikes,lookAlikeSentence,findingSentences,levelTitle,maintainersOf,contactOf,sunsetSentence,byStrictness,strictestFirst,welcomeFeatures,isNewFile,KIND_WORDS,
checkJson,MOST_PAIRS,pairCounter,findFileAt,findTrailAt,isCommitted,findOrigin,decodeText,withoutControls2 as withoutControls,nameOfInput,readInput,readText,decodeUtf8,
listTree,describeIgnored,MATRIX_FILE,OTHER_PLACE,findRoot,isPlain,findMatrix,placeInRepository,describeMissing,exists,findServer,buildReport,judge,flaggedFeatures,
levelChangeTexts,levelChangeSubject,adviceOfLevels,adviceByFeature,findWayOut,ownLines,welcomeSentences,emptiedLines,jsonText,jsonTextPieces,explainCommand,spareMemoryFor,
parseWithinLimit,readMatrix,compileWithinLimit};
