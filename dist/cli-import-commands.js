import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{readYaml}from"./cli-shared-9.js";import{CODEOWNERS_FILES,check,compileCoverable,countSteps,covers,escapeGlob,findPlaces,isOwnTable,isOwnText,labelledNotes,
openRange,plainMarkdown,readForeignYaml,technical,withinSteps,writeWhole}from"./cli-shared-3.js";import{announce,withProgress}from"./cli-shared-4.js";
import{compileTree,foldersAbove,foldersOf,parentFolder}from"./cli-shared-5.js";import"./cli-shared-10.js";import{BUILT_IN_LEVELS,CHECK_SECONDS,MAINTAINER,
MATRIX_FILE,MAX_BYTES,MAX_LABEL,MAX_LENGTH,MAX_WRITTEN_OUT,PROSE,WEB_ADDRESS,auditSeconds,buildMatrix,compileMatrix,compilePattern,compileWithinLimit,createPatternIndex,
decodeText,decodeUtf8,describeIgnored,expandBraces,firstFrom,inspectPattern,isDue,isRecord,isRemovalDue,listTree,mayMatch,nameOfInput,placeInRepository,quote,readInput,
readMatrix,slug,splitLines,stepsToFile,textWithinLimit,textsIn,withoutControls}from"./cli-shared-6.js";import{compareText,decodeUri,describeNoTree,findTop,
isDate,listPaths,plainPath,runGit}from"./cli-shared-7.js";import{IMPORT_FORMATS,addTo,append,count,getOrMake,groupBy,kebab,listing,rememberedWeakly,terminalText}from"./cli-shared-2.js";
import{EXIT,UsageError,VERSION,__export}from"./cli-shared.js";function freeNames(numbered){const taken=new Set;const counts=new Map;return name=>{let free=name;let count2=counts.get(name)??2;while(taken.has(free))free=numbered(
name,count2++);counts.set(name,count2);taken.add(free);return free}}function importedMatrix(categories,rest={}){const freeCategory=freeNames((name,count2)=>`${name} (${count2})`);const freeId=freeNames((id,count2)=>`${id}-${count2}`);
return{version:1,...rest,categories:categories.filter(category=>category.features.length>0).map(category=>{const name=freeCategory(category.name);return{...category,
name,features:category.features.map(feature=>withId(feature,name,freeId))}})}}function compileCategories(categories,{match="all",take}={}){const matrix=buildMatrix(
importedMatrix(categories,{match}),"",()=>({line:1,column:1}));return compileMatrix(matrix,{...take&&{take}})}function withId(feature,category,free){const parts=[
slug(category)||"category",slug(feature.name)||"feature"];const derived=parts.join("/")===`${slug(category)}/${slug(feature.name)}`;const id=free(parts.join("/"));
if(derived&&id===parts.join("/"))return feature;const{name,...others}=feature;return{name,id,...others}}function sortRemarks(remarks){return[...remarks].sort((a,b)=>compareText(
a.file??"",b.file??"")||a.line-b.line)}var MOST_MADE=4*MAX_BYTES;var REMARK=16;function leastSize(value,most=MOST_MADE){if(typeof value==="string")return value.length+1;if(typeof value!=="object"||value===
null)return 1;let size=Array.isArray(value)?0:Object.keys(value).reduce((sum,key)=>sum+key.length+2,0);for(const inner of Object.values(value)){if(size>most)break;
size+=leastSize(inner,most-size)}return size}function startLimit(remarks){let left=MOST_MADE;return{take:make=>{if(left<0)return[];const before=remarks.length;const made=make();
left-=leastSize(made)+REMARK*(remarks.length-before);return made},part:()=>left<0?{isPart:true}:{}}}var WORDS=[[/\bobsolete\b/i,"obsolete"],[/\bdeprecated\b/i,"deprecated"],[/\b(?:orphan(?:ed)?|unmaintained|unsupported|not (?:maintained|supported))\b/i,"not-ma\
intained"],[/\b(?:odd[ -]?fix(?:es)?|best[ -]effort)\b/i,"best-effort"],[/\bexperimental\b/i,"experimental"],[/\b(?:supported|maintained)\b/i,"supported"]];function levelOfStatus(status){
return WORDS.find(([word])=>word.test(status))?.[1]}function levelWithoutStatus(hasMaintainers){return{level:hasMaintainers?"supported":"not-maintained",tentative:true}}var SECTION=/^(\^?)\[([^\][]+)\](?:\[(\d+)\])?(?:\s(.*))?$/;var EXPRESSION=/^\^(?!\[)|\$$|\\\.|\/\.\*\/|\.\+|\([^()|]*\|[^()]*\)|\[\^/;function dialectOf(text4,path2=""){
if(/(?:^|\/)\.github\//.test(path2))return"github";if(/(?:^|\/)\.gitlab\//.test(path2))return"gitlab";if(/(?:^|\/)\.(?:gitea|forgejo)\//.test(path2))return"gite\
a";const lines=splitLines(text4).map(line=>line.trim());const rules=lines.filter(line=>line!==""&&!line.startsWith("#"));if(rules.some(isSection))return"gitlab";
if(rules.some(line=>/\s@@\w/.test(line)))return"gitlab";if(rules.some(line=>line.startsWith("/")))return"github";return rules.some(line=>EXPRESSION.test(line.split(
/\s/)[0]))?"gitea":"github"}function isSection(line){const[,,,,rest=""]=SECTION.exec(line)??[];return SECTION.test(line)&&rest.split(/\s+/).every(word=>word===""||
word.includes("@")||word.startsWith("#"))}var POSIX={alpha:"A-Za-z",digit:"0-9",alnum:"A-Za-z0-9",upper:"A-Z",lower:"a-z",punct:"!-\\/:-@\\[-`\\{-~",space:"\\s",blank:" \\t",xdigit:"0-9A-Fa-f",word:"\\w"};
var SHARED_ESCAPE=/^[dDsSwWbBnrtfv0-9]$/;var SYNTAX=/^[\^$\\.*+?()[\]{}|/]$/;var PLAIN=/^[\w./*?,@:=~%& "'#;<>!-]*$/;var CLASS=/\[[A-Za-z0-9_]+(?:-[A-Za-z0-9]\w*)?\]/g;
function isPlainGlob(glob){return PLAIN.test(glob.replace(CLASS,""))}function tokensOf(source){return source.match(/\\.|\[(?:\\.|[^\]\\])*\]?|./gs)??[]}function translateRegex(source,{
dialect,extended=false}){if(source.length>MAX_LENGTH)return{problem:`it has more than ${MAX_LENGTH} characters`};let out="";let end="";const add=made=>{out+=made;
end=(end+made).slice(-3)};for(let index2=0;index2<source.length;index2++){const character=source[index2];const rest=source.slice(index2);if(extended&&/\s/.test(
character))continue;if(extended&&character==="#"){const next=source.indexOf("\n",index2);if(next<0)break;index2=next}else if(character==="\\"){const escaped=translateEscape(
source[++index2],dialect);if(typeof escaped!=="string")return escaped;add(escaped)}else if(character==="["){const made=translateClass(source,index2);if("problem"in
made)return made;add(made.source);index2=made.end}else if(rest.startsWith("(?")){const group=/^\(\?(?::|=|!|<=|<!)/.exec(rest)?.[0];const name=/^\(\?P?<([A-Za-z_]\w*)>/.
exec(rest);const comment=/^\(\?#[^)]*\)/.exec(rest)?.[0];if(group)add(group);else if(name)add(`(?<${name[1]}>`);else if(!comment)return{problem:`${rest.slice(0,
4)} has no equivalent in JavaScript`};index2+=(group??name?.[0]??comment).length-1}else if(character==="{"&&!/^\{\d+(?:,\d*)?\}/.test(rest)){const upTo=/^\{,(\d+)\}/.
exec(rest);add(upTo&&dialect==="python"?`{0,${upTo[1]}}`:"\\{");if(upTo&&dialect==="python")index2+=upTo[0].length-1}else if(character==="{"){const counted=/^\{[^}]*\}/.
exec(rest)[0];add(counted);index2+=counted.length-1}else if(character==="}"||character==="]")add(`\\${character}`);else if(character==="+"&&/(?<!\\)[+*?}]$/.test(
end)){if(!isPlainPossessive(end,source[index2+1]))return{problem:"a possessive quantifier has no equivalent in JavaScript"}}else add(character)}try{new RegExp(out,
"u")}catch(error){return{problem:error.message.replace(/^.*: /,"").toLowerCase()}}return{source:out}}function isPlainPossessive(before,next){const letter=/(?:^|[^\\])([\w-])[+*?]$/.
exec(before)?.[1];return letter!==void 0&&(next===void 0||/[\w/-]/.test(next)&&next!==letter)}function translateEscape(character,dialect){if(character===void 0)
return{problem:"it ends with a backslash"};if(SHARED_ESCAPE.test(character)||SYNTAX.test(character))return`\\${character}`;if(character==="A")return"^";if(character===
"z"||character==="Z")return"$";if(character==="h"&&dialect==="perl")return"[ \\t]";if(/[A-Za-z]/.test(character))return{problem:`\\${character} has no equivalen\
t in JavaScript`};return character}function translateClass(source,start){let index2=start+1;let out="[";if(source[index2]==="^"){out+="^";index2++}for(let first=true;index2<
source.length;index2++,first=false){const character=source[index2];const posix=/^\[:(\^?)(\w+):\]/.exec(source.slice(index2));if(character==="]"&&!first)return{
source:`${out}]`,end:index2};if(posix){const members=posix[1]===""?POSIX[posix[2]]:void 0;if(members===void 0)return{problem:`${posix[0]} has no equivalent in J\
avaScript`};out+=members;index2+=posix[0].length-1}else if(character==="\\"){const escaped=source[++index2]??"";if(/[A-Za-z]/.test(escaped)&&!/[dDsSwWbnrtfv]/.test(
escaped))return{problem:`\\${escaped} has no equivalent in JavaScript`};out+=/[A-Za-z0-9^$\\.*+?()[\]{}|/-]/.test(escaped)?`\\${escaped}`:escaped}else if(character===
"]"||character==="[")out+=`\\${character}`;else if(character==="-"&&(/\\[dDsSwW]$/.test(out.slice(-2))||/^-\\[dDsSwW]/.test(source.slice(index2))))out+="\\-";else
out+=character}return{problem:"a class is never closed"}}function trimAll(text4,dropped){return trimRight(trimLeft(text4,dropped),dropped)}function trimLeft(text4,dropped){const characters=Array.from(text4);const first=characters.
findIndex(character=>!dropped.test(character));return first<0?"":characters.slice(first).join("")}function trimRight(text4,dropped){const characters=Array.from(
text4);const last=characters.findLastIndex(character=>!dropped.test(character));return characters.slice(0,last+1).join("")}var OWNER=/^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9_.-]+)?|[^\s@<>]+@[^\s@<>]+)$/;function readOwnersFile(text4){return splitLines(text4).map((line,index2)=>readLine(
line,index2+1))}function readLine(source,line){const text4=source.trim();if(text4==="")return{kind:"blank"};if(text4.startsWith("#"))return readComment(text4,line);
const invalid=problem=>({kind:"invalid",line,problem:`skipped, as GitHub does: ${problem}`});const hash=text4.indexOf("#");const comment=hash<0?"":text4.slice(hash+
1).trim();const[pattern="",...owners]=(hash<0?text4:text4.slice(0,hash)).match(/(?:\\.|[^\s\\]|\\$)+/gs)??[];if(hash>0&&text4[hash-1]==="\\")return invalid("# c\
annot be escaped");if(pattern.startsWith("!"))return invalid("! does not work here");if(/(?<!\\)[[\]]/.test(pattern))return invalid("[ ] does not work here");if(pattern.
includes("***"))return invalid("three asterisks in a row");const odd=owners.find(owner=>!OWNER.test(owner));if(odd!==void 0)return invalid(`${JSON.stringify(odd)}\
 is not a @user, @org/team or e-mail address`);const meaning=patternMeaning(pattern);if(!meaning)return invalid("the pattern matches no path");const rule={line,
pattern:pattern.replace(/\\(?=\s)/g,""),...meaning,owners,...comment&&{comment}};return{kind:"rule",rule}}function readComment(text4,line){const plain=trimRight(
text4.replace(/^#+\s*/,""),/[\s#]/);const isFrame=text4.length>2&&trimLeft(text4,FRAME)===""&&/[-=*~_+#]/.test(text4.slice(1));const isBetween=inside=>/^[-=*~#]{2}/.
test(inside)&&/[-=*~#]{2}$/.test(inside);const isDecorated=!isFrame&&(isBetween(text4.slice(1).trim())||isBetween(plain));const words=isDecorated?trimAll(plain,
FRAME):plain;return{kind:"comment",line,text:isFrame?"":words,isFrame:isFrame||isDecorated}}var FRAME=/[-=*~_+#\s]/;function patternMeaning(pattern){const parts=pattern.
split("/");const folder=parts.length>1&&parts.at(-1)==="";if(folder)parts.pop();if(parts[0]===""&&parts.length>1)parts.shift();else if(parts.length===1&&parts[0]!==
"**")parts.unshift("**");if(parts.some(part=>part===""||part==="."||part===".."))return void 0;const last=parts.at(-1);if(parts.length===2&&parts[0]==="**"&&last===
"*"&&!folder&&!pattern.includes("/"))return{glob:"**",below:false};const globs=parts.map(part=>partGlob(part));if(globs.includes(""))return void 0;const glob=globs.
join("/");if(folder&&last!=="**")return{glob:`${glob}/`,below:false};return{glob,below:last!=="*"&&last!=="**"}}function partGlob(part,{classes=false}={}){if(part===
"**")return part;const write=token=>{if(token.startsWith("\\"))return escapeGlob(token.slice(1));if(token.startsWith("*"))return"*";return token==="?"||token.length>
1?token:escapeGlob(token)};return classes?part.replace(/\\.?|\*+|\?|\[[^\][]+\]|[^\\*?]/gs,write):part.replace(/\\.?|\*+|\?|[^\\*?]/gs,write)}function readGiteaFile(text4){const remarks=[];const lines=splitLines(text4).map((line,index2)=>readLine2(line.trim(),index2+1,remarks));return{lines,remarks}}function readLine2(text4,line,remarks){
if(text4==="")return{kind:"blank"};if(text4.startsWith("#"))return readComment(text4,line);const words=text4.match(/(?:\\.|[^\s\\#]|\\$)+|#.*/gs)??[];const comment=words.
find(word=>word.startsWith("#"))?.slice(1).trim();const[pattern="",...owners]=words.filter(word=>!word.startsWith("#"));const skipped=problem=>({kind:"invalid",
line,problem:`skipped, as Gitea does: ${problem}`});if(owners.length===0)return skipped(`${pattern} names nobody`);const odd=owners.find(owner=>!MAINTAINER.test(
owner));if(odd!==void 0)return skipped(`${JSON.stringify(odd)} is not a @user or @org/team`);const isNegated=pattern.startsWith("!");const read=unescape(pattern.
replace(/^!/,""));const made=translateRegex(`^${read.replace(/^\^|\$$/g,"")}$`,{dialect:"perl"});if("problem"in made)return{kind:"invalid",line,problem:`${pattern}\
: not carried over: ${made.problem}`};if(/(?:^|[^\\])(?:\\\\)*\\\./.test(pattern))remarks.push({line,message:`${pattern}: Gitea removes the backslash, so the do\
t after it is any character; for a real dot, write \\\\.`});const rule={line,pattern,glob:`re:${isNegated?`^(?!.*(?:${made.source}))`:made.source}`,below:false,
owners,...comment&&{comment}};return{kind:"rule",rule:/^\.[*+]$/.test(read)&&!isNegated?{...rule,glob:"**"}:rule}}var unescape=text4=>text4.replace(/\\(.)/gs,"$\
1");function readGitlabFile(text4){const remarks=[];const sections=new Map;let defaults={owners:[],roles:[]};const open=(name,line)=>getOrMake(sections,name?.toLowerCase()??
"",()=>({...{line,name,optional:false,approvals:void 0,lines:[],exclude:[]},roles:new Map}));let section=open(void 0,1);splitLines(text4).forEach((source,index2)=>{
const[line,words]=[index2+1,source.trim()];const head=SECTION.exec(words);if(words==="")section.lines.push({kind:"blank"});else if(words.startsWith("#"))section.
lines.push(readComment(words,line));else if(head){const[,optional="",name="",approvals,owners=""]=head;section=open(name.trim(),line);section.optional||=optional!==
"";if(approvals!==void 0)section.approvals=Number(approvals);const{words:named,comment}=wordsOf(owners);defaults=readOwners(named,said=>remarks.push({line,message:`\
[${name.trim()}]: ${said}`}));if(comment!=="")section.lines.push({kind:"comment",line,text:comment,isFrame:true})}else readRule(words,{line,section,defaults,remarks})});
for(const{line,name,lines}of sections.values())if(name!==void 0&&!lines.some(({kind})=>kind==="rule"))remarks.push({line,message:`[${name}]: the section has no \
rules: not carried over`});return{sections:[...sections.values()],remarks}}function wordsOf(text4){const all2=text4.match(/(?:\\.|[^\s\\]|\\$)+/gs)??[];const at=all2.
findIndex(word=>word.startsWith("#"));if(at<0)return{words:all2,comment:""};return{words:all2.slice(0,at),comment:all2.slice(at).join(" ").replace(/^#+\s*/,"")}}
function readRule(text4,{line,section,defaults,remarks}){const{words,comment}=wordsOf(text4);const[pattern="",...named]=words;const glob=gitlabGlob(pattern.replace(
/^!/,""));if(glob===void 0){remarks.push({line,message:`${pattern}: not carried over: it matches no path`});return}if(pattern.startsWith("!")){section.exclude.push(
glob);return}const own3=named.length>0&&readOwners(named,said=>remarks.push({line,message:`${pattern}: ${said}`}));const{owners,roles}=own3||defaults;if(roles.length>
0)section.roles.set(line,roles);const rule={line,pattern:pattern.replace(/\\(?=\s)/g,""),glob,below:false,owners,...comment&&{comment}};section.lines.push({kind:"\
rule",rule})}function readOwners(words,say){const isRole=word=>word.startsWith("@@");for(const word of words)if(!isRole(word)&&!MAINTAINER.test(word))say(`${JSON.
stringify(word)} is not a @user, @group or address: not carried over`);return{owners:words.filter(word=>!isRole(word)&&MAINTAINER.test(word)),roles:words.filter(
isRole).map(word=>word.slice(2))}}function gitlabGlob(pattern){if(pattern==="*")return"**";const text4=pattern.replace(/^\\#/,"#");const parts=(text4.startsWith(
"/")?text4.slice(1):`**/${text4}`).split("/");const isFolder=parts.length>1&&parts.at(-1)==="";if(isFolder)parts.pop();if(parts.some(part=>part===""||part==="."||
part===".."))return void 0;return`${parts.map(part=>partGlob(part,{classes:true})).join("/")}${isFolder&&parts.at(-1)!=="**"?"/":""}`}var MAX_HEADING=60;function groupByHeadings(lines){const remarks=[];const groups=[{heading:void 0,notes:[],rules:[]}];for(let at=0;at<lines.length;at++){const line=lines[at];
if(line.kind==="invalid")remarks.push({line:line.line,message:line.problem});if(line.kind==="rule")groups.at(-1).rules.push({rule:line.rule,note:[]});if(line.kind!==
"comment")continue;const block=takeBlock(lines,at);const follows=whatFollows(lines,at+block.length);const standsApart=at===0||lines[at-1].kind==="blank";at+=block.
length-1;const words=block.map(({text:text4})=>text4).filter(text4=>text4!=="");if(words.length===0)continue;const remark=message=>remarks.push({line:block[0].line,
message});const heading=headingIn(block,words,{...follows,standsApart});if(words.every(isRule))remark("rules that are commented out are not carried over");else if(heading)
groups.push({...heading,rules:[]});else if(follows.rules>0&&!follows.blank){const next=lines[++at];if(next.kind==="rule")groups.at(-1).rules.push({rule:next.rule,
note:words})}else remark("a comment that belongs to no rule is not carried over")}return{groups,remarks}}function takeBlock(lines,at){const block=[];for(let line=lines[at];line?.
kind==="comment";line=lines[++at])block.push(line);return block}function whatFollows(lines,at){const blank=lines[at]?.kind==="blank";while(lines[at]?.kind==="bl\
ank")at++;let rules=0;for(;lines[at]?.kind==="rule"||lines[at]?.kind==="invalid";at++)if(lines[at].kind==="rule")rules++;return{rules,blank}}function isRule(text4){
const[pattern="",...owners]=text4.split(/\s+/);return/[/*.]/.test(pattern)&&owners.length>0&&owners.every(owner=>/^@[\w./-]+$/.test(owner))}function headingIn(block,words,{
rules,standsApart}){const[first,...others]=words;const named=(heading,notes=[])=>({heading:heading.replace(/[.:]$/,"").trim(),notes:[...notes]});if(first.length>
MAX_HEADING)return void 0;const framed=block.find(({text:text4,isFrame},at)=>text4!==""&&(isFrame||block[at-1]?.isFrame))?.text;if(framed!==void 0)return named(
framed,words.filter(word=>word!==framed));if(block.some(({isFrame})=>isFrame))return named(first,others);if(rules>1&&others.length===0)return named(first);const isTitle=isTitleLike(
first);if(rules>1&&isTitle)return named(first,others);return rules===1&&standsApart&&isTitle&&others.length===0?named(first):void 0}function isTitleLike(text4){
const words=text4.split(/\s+/);return words.length<=5&&(!/[.!?]$/.test(text4)||words.length===1)&&!/^[a-z]/.test(text4)}function indexFolders(folders){const sorted=[...new Set(folders)].map(folder=>`${folder}/`).sort(compareText);return folder=>{const above=folder===""?"":`${folder}\
/`;const found=[];for(let at=firstFrom(sorted,above);sorted[at]?.startsWith(above);at++)if(sorted[at]!==above&&sorted[at]!=="/")found.push(sorted[at].slice(0,-1));
return found}}function indexMeeting(globs){const foldersOf3=globs.map(glob=>compilePattern(glob).shapes.map(shape=>shape.kind==="exact"?shape.path:shape.folder));const byFolder=new Map;
for(const[place,folders]of foldersOf3.entries())for(const folder of folders)append(byFolder,folder,place);const below=indexFolders(byFolder.keys());return place=>{
const found=new Set;for(const folder of foldersOf3[place])for(const one2 of["",...foldersAbove(folder),folder,...below(folder)])for(const other of byFolder.get(
one2)??[])if(other>place)found.add(other);return[...found].sort((a,b)=>a-b)}}var UNGROUPED="CODEOWNERS";var EVERYTHING_ELSE="Everything else";function importCodeowners(text4,{path:path2=""}={}){switch(dialectOf(text4,path2)){case"gitlab":
return importGitlab(text4);case"gitea":{const{lines,remarks}=readGiteaFile(text4);return importLines(lines,{},remarks)}case"github":return importLines(readOwnersFile(
text4),{match:"last"})}}function importLines(lines,rest,remarks=[]){const{groups,remarks:more}=groupByHeadings(lines);const categories=groups.filter(({rules})=>rules.
length>0).map(({heading,notes,rules})=>({name:heading??UNGROUPED,...notes.length>0&&{notes:notes.map(plainMarkdown).join(" ")},features:(heading===void 0?runsOf(
rules):rules.map(rule=>[rule])).map(run=>featureOf(run))}));return{matrix:importedMatrix(categories,rest),remarks:sortRemarks([...remarks,...more])}}function runsOf(rules){
const runs=[];for(const one2 of rules){const last=runs.at(-1)?.at(-1);const goesOn=last?.rule.owners.join(" ")===one2.rule.owners.join(" ")&&one2.note.length===
0&&!isForEverything(last.rule);if(goesOn)runs.at(-1).push(one2);else runs.push([one2])}return runs}var isForEverything=({glob})=>glob==="**";function featureOf(rules,exclude=[],words=[]){
const{owners}=rules[0].rule;const said=[...rules.flatMap(({note,rule})=>[...note,...rule.comment===void 0?[]:[rule.comment]]).map(plainMarkdown),...words];return{
name:nameOf(rules.map(({rule})=>rule)),...levelWithoutStatus(owners.length>0),...owners.length>0&&{maintainers:owners},...said.length>0&&{notes:said.join(" ")},
paths:[...new Set(rules.map(({rule})=>rule.below?`${rule.glob}{,/**}`:rule.glob))],...exclude.length>0&&{exclude:[...exclude]}}}function nameOf(rules){const names=rules.
map(rule=>isForEverything(rule)?EVERYTHING_ELSE:rule.pattern.replace(/^\/|\/(?:\*{1,2})?$/g,"")||rule.pattern);return names.length<=3?names.join(", "):`${names[0]}\
 and ${names.length-1} more`}function importGitlab(text4){const{sections,remarks}=readGitlabFile(text4);if(sections.every(({name,exclude})=>name===void 0&&exclude.
length===0))return importLines(sections[0].lines,{match:"last"},remarks);const limit=startLimit(remarks);const categories=sections.map(section=>categoryOf(section,
{remarks,limit}));return{matrix:importedMatrix(categories),remarks:sortRemarks(remarks),...limit.part()}}function categoryOf(section,{remarks,limit}){const{groups,
remarks:more}=groupByHeadings(section.lines);for(const remark of more)remarks.push(remark);const rules=groups.flatMap(group=>group.rules.map((one2,index2)=>index2===
0&&group.heading!==void 0?{...one2,note:[group.heading,...group.notes,...one2.note]}:one2));const globs=rules.map(({rule})=>rule.glob);const meeting=indexMeeting(
globs);const notes=labelledNotes([["Approval",section.optional?["optional"]:[]],["Approvals needed",section.approvals===void 0?[]:[String(section.approvals)]]]);
return{name:section.name??UNGROUPED,...notes!==void 0&&{notes},features:rules.flatMap((one2,index2)=>limit.take(()=>{const exclude=[...new Set([...meeting(index2).
map(other=>globs[other]),...section.exclude])];const roles=section.roles.get(one2.rule.line);return[featureOf([one2],exclude,roles?[`Roles: ${roles.map(plainMarkdown).
join(", ")}.`]:[])]}))}}var use=format=>({format,advice:`use import ${format}`});var SIGNS=[{name:"a list of people in TOML, as Moby has it, without paths",advice:"use init, which star\
ts from the folders, and name the people there",lines:1,test:/^\s*\[(?:people|org|rules)\b[^\]]*\]\s*$/i},{name:"Chromium's kind of OWNERS, one address per line",
advice:"write its people into the matrix by hand, or use init for the folders",lines:1,test:/^(?:per-file \S|set noparent\b|file:\/\/\S)/},{name:"Kubernetes' OW\
NERS",...use("owners"),lines:1,test:/^(?:approvers|emeritus_approvers|no_parent_owners|reviewers):/},{name:"the rules of another labeler (srvaroa/labeler)",advice:"\
write the labels of its files as `labels` of the features",lines:1,test:/^\s+- label:\s/},{name:"the labeler's rules",...use("labeler"),lines:1,test:/^\s*(?:- )?(?:changed-files|(?:any|all)-globs?-to-(?:any|all)-files?):/},
{name:"a collector's metadata.yaml",...use("otel"),lines:1,test:/^\s+stability:\s*(?:\{|$)/},{name:"Linux's MAINTAINERS",...use("maintainers"),lines:2,test:/^[MFSLN]:\s+\S/},
{name:"Zephyr's MAINTAINERS.yml",...use("zephyr"),lines:2,test:/^\s+(?:maintainers|collaborators|files|files-regex|status):/},{name:"a Markdown page with a tabl\
e",...use("markdown"),lines:1,test:/^[ |]*:?-{3,}:?[ \t]*\|/},{name:"CODEOWNERS",...use("codeowners"),lines:1,test:/^[^\s#|>*-][^\s:]*\s+@[\w/.-]+(?:\s|$)/},{name:"\
reStructuredText or AsciiDoc",advice:"make Markdown of it, for example with pandoc -t gfm, and use import markdown",lines:1,test:/^(?:\.\. (?:list-|csv-)?table::|\|===|\+-{3,}\+|={3,} {1,4}={3,})/}];
function kindOf(text4){const lines=splitLines(text4).filter(line=>line.trim()!=="");return SIGNS.find(sign=>{let found=0;return lines.some(line=>sign.test.test(
line.slice(0,500))&&++found>=sign.lines)})}var LENIENT=["codeowners","maintainers","labeler"];function otherKind(text4,format){const kind=kindOf(text4);if(!kind||
kind.format===format||!LENIENT.includes(format))return void 0;return format==="maintainers"&&/^[MFS]:\s/m.test(text4)?void 0:kind}var OPTIONS=new Set(["changed-files-labels-limit","max-files-changed"]);function readLabelRules(text4){const{value,problems,repeats,lineOf:lineOf2}=readForeignYaml(
text4);const remarks=[...problems,...repeats];if(problems.length===0&&!isRecord(value))remarks.push({line:1,message:"not a map of labels"});let braces=MAX_WRITTEN_OUT;
const rules=Object.entries(isRecord(value)?value:{}).flatMap(([label,conditions])=>{const remark=message=>remarks.push({line:lineOf2([label]),message:`${label}:\
 ${message}`});if(OPTIONS.has(label)){remark("an option of the labeler, not a label: not carried over");return[]}if(Array.from(label).length>MAX_LABEL){remark("\
the label is longer than GitHub allows: not carried over");return[]}const isUsable=glob=>{const isMore=braces<0&&glob.includes("{");const{problem,cost}=isMore?{
cost:0}:inspectPattern(glob);braces-=cost;const isOver=isMore||cost>0&&braces<0;if(isOver)remark(`${JSON.stringify(glob)} is not carried over: ${TOO_MANY}`);else if(problem)
remark(`${JSON.stringify(glob)} is not carried over: it matches no path`);return!isOver&&problem===void 0};const{paths,exclude}=readConditions(conditions,{remark,
isUsable});return paths.length>0?[{line:lineOf2([label]),label,paths,exclude}]:[]});return{rules,remarks:sortRemarks(remarks)}}var TOO_MANY=`the braces of this \
file stand for more than ${MAX_WRITTEN_OUT} characters`;var NOTHING={paths:[],exclude:[]};function readConditions(conditions,say){const bare=[];const blocks=[];
for(const condition of listOf(conditions)){if(typeof condition==="string")bare.push(globsOf([condition],{allOf:false,say}));else if(!isRecord(condition))say.remark(
`${JSON.stringify(condition)} is not a rule: not carried over`);else{const globs=Object.entries(condition).filter(([key,inner])=>isBlock(key)&&isGlobs(inner));if(globs.
some(([key])=>key==="all"))say.remark("all: that every changed file must match is not carried over");if(globs.length>0)bare.push(bothOf(globs.map(([,inner])=>globsOf(
listOf(inner),{allOf:true,say})),say));for(const[key,inner]of Object.entries(condition)){if(isBlock(key)&&isGlobs(inner))continue;if(isBlock(key))blocks.push(readBlock(
listOf(inner),{isAll:key==="all",say}));else for(const one2 of readRule2(key,inner,{isAll:false,say}))bare.push(one2)}}}return bothOf(bare.length>0?[oneOf(bare,
say),...blocks]:blocks,say)}var listOf=value=>Array.isArray(value)?value:[value];var isBlock=key=>key==="any"||key==="all";var isGlobs=inner=>listOf(inner).every(
part=>typeof part==="string");function readBlock(parts,{isAll,say}){const found=parts.flatMap(part=>{if(isRecord(part))return Object.entries(part).flatMap(([key,
inner])=>readRule2(key,inner,{isAll,say}));say.remark(`${JSON.stringify(part)} is not a rule: not carried over`);return[]});return isAll?bothOf(found,say):oneOf(
found,say)}function readRule2(key,inner,{isAll,say}){if(key==="head-branch"||key==="base-branch"){say.remark(`rules about ${key} match no files: not carried ove\
r`);return[]}if(key!=="changed-files"){say.remark(`the unknown rule ${key} is not carried over`);return[]}return listOf(inner).flatMap(part=>{if(isRecord(part))
return readChangedFiles(part,{isAll,say});say.remark(`${JSON.stringify(part)} is not a rule: not carried over`);return[]})}function readChangedFiles(rule,{isAll,
say}){return Object.entries(rule).flatMap(([key,inner])=>{if(!/^(?:any|all)-globs?-to-(?:any|all)-files?$/.test(key)){say.remark(`the unknown rule ${key} is not\
 carried over`);return[]}if(/-to-all-/.test(key))say.remark(`${key}: that every changed file must match is not carried over`);const found=globsOf(listOf(inner),
{allOf:key.startsWith("all-"),say});if(isAll||found.paths.length>0||found.exclude.length===0)return[found];say.remark(`${found.exclude.map(glob=>`!${glob}`).join(
", ")}: everything else is not carried over`);return[]})}function oneOf(found,say){const exclude=found.flatMap(one2=>one2.exclude);if(found.length>1&&exclude.length>
0)say.remark("files that one of its rules excludes are excluded from all of them: check `exclude`");return{paths:found.flatMap(({paths})=>paths),exclude}}function bothOf(found,say){
const taking=found.filter(({paths})=>paths.length>0);if(taking.length>1){const rules=taking.map(({paths})=>paths.join(", ")).join(" as well as ");say.remark(`a \
change must match ${rules}, which paths can't express: not carried over`);return NOTHING}return{paths:taking[0]?.paths??[],exclude:found.flatMap(({exclude})=>exclude)}}
function globsOf(globs,{allOf,say}){const texts=globs.filter(glob=>typeof glob==="string");for(const odd of globs.filter(glob=>typeof glob!=="string"))say.remark(
`${JSON.stringify(odd)} is not a glob: not carried over`);const positive=texts.filter(glob=>!glob.startsWith("!"));const negative=texts.filter(glob=>glob.startsWith(
"!")).map(glob=>glob.slice(1));if(allOf&&positive.length>1)say.remark(`that one file must match all of ${positive.join(", ")} is not carried over`);if(!allOf&&negative.
length>0)say.remark(`${negative.map(glob=>`!${glob}`).join(", ")}: everything else is not carried over`);return{paths:positive.filter(say.isUsable),exclude:allOf?
negative.filter(say.isUsable):[]}}var featuresFor=rules=>rules.map(({label,paths,exclude})=>({name:label,...levelWithoutStatus(false),paths:[...new Set(paths)],
...exclude.length>0&&{exclude:[...new Set(exclude)]},labels:[label]}));function importLabeler(text4){const{rules,remarks}=readLabelRules(text4);return{matrix:importedMatrix(
[{name:"Labels",features:featuresFor(rules)}]),remarks}}var MOST_COMPARED=1e7;function labelFeatures(text4,{categories,map,paths}){const{rules,remarks}=readLabelRules(text4);const fitting=findFitting(map,featuresFor(
rules),paths);if(!fitting)return{problem:"has too many labels to compare them for so many files"};const given=new Set;const labelled=categories.map((category,c)=>({
...category,features:category.features.map((feature,f)=>{const own3=fitting.get(map.matrix.categories[c].features[f])??[];for(const label of own3)given.add(label);
const labels=[...new Set([...feature.labels??[],...own3])];return labels.length>0?{...feature,labels}:feature})}));const left=rules.filter(({label})=>!given.has(
label));const unused=left.map(({label,line})=>({line,message:`${label}: no feature has this label on all its files`}));return{categories:labelled,labels:rules.length,
given:rules.length-left.length,remarks:sortRemarks([...remarks,...unused])}}function findFitting(map,features,paths){const fitting=new Map;let left=MOST_COMPARED;
const take=steps=>left-=steps;const labels=compileCategories([{name:"Labels",features:[...features]}],{take});for(const path2 of paths){const features2=map.featuresOf(
path2);if(features2.length===0)continue;const own3=new Set(labels.featuresOf(path2).map(({feature})=>feature.name));left-=own3.size;for(const{feature}of features2){
const before=fitting.get(feature);left-=before?.length??own3.size;if(left<0)return void 0;fitting.set(feature,before?before.filter(label=>own3.has(label)):[...own3])}}
return fitting}function convertFilePattern(source,{folders,deepStars}){const deep=deepStars&&source.includes("**");const written2=deep?source:source.replace(/\*+/g,"*");const isFolder=!written2.
endsWith("/")&&(folders?.has(perlOf(written2))??false);const pattern=isFolder?`${written2}/`:written2;if(pattern==="")return{problem:"it is empty"};if(/^(?:\.?\/|\.\.)|\/\/|\s$/.
test(pattern))return{problem:"it matches no path"};if(!isPlainGlob(pattern)||deep)return convertRegex(pattern,deep);if(!pattern.endsWith("/"))return{pattern:pattern.
endsWith("*")?pattern:`${pattern}*`};if(/\?[*?]|\*\?/.test(pattern))return convertRegex(pattern,false);return{pattern:crossing(pattern)}}var MAX_ALTERNATIVES=100;
function convertAlternatives(source,rules,isThere){const whole=convertFilePattern(source,rules);if(!/\{[^{},]*,[^{}]*\}/.test(source)||"pattern"in whole&&isThere(
whole.pattern))return[whole];if(source.match(/[{,]/g).length>MAX_ALTERNATIVES)return[whole];const alternatives2=expandBraces(source,MAX_ALTERNATIVES+1);if(alternatives2.
length>MAX_ALTERNATIVES)return[whole];return alternatives2.map(one2=>convertFilePattern(one2,rules))}function isOdd(source){return/[{}|()+^$\\#,;\s]/.test(source)}
function crossing(pattern){const parts=pattern.slice(0,-1).split("/");return`${parts.map((part,index2)=>{const last=index2===parts.length-1;if(part==="*")return last?
"*":"*/**";const inner=part.replace(/(?<=.)\*(?=.)/g,"*{,/**/*}").replace(/(?<=.)\?(?=.)/g,"{?,/}");return`${inner.startsWith("*")?"**/":""}${inner}${inner.endsWith(
"*")&&!last?"/**":""}`}).join("/")}/`}function perlOf(pattern){return pattern.replace(/\./g,"\\.").replace(/\*+/g,".*").replace(/\?/g,".")}function convertRegex(pattern,deep){
const made=translateRegex(perlOf(pattern),{dialect:"perl"});if("problem"in made)return made;const count2=pattern.split("/").length-1;const anchored=deep||pattern.
endsWith("/")?"^":`^(?=[^/]*(?:/[^/]*){${count2}}$)`;const[first,...others]=alternatives(made.source);const body=others.length>0?`(?:${[first,...others.map(one2=>`\
.*(?:${one2})`)].join("|")})`:first;return{pattern:`re:${anchored}${body}`}}function alternatives(source){const parts=[""];let depth=0;for(const token of tokensOf(
source)){if(token==="(")depth++;else if(token===")")depth--;if(token==="|"&&depth===0)parts.push("");else parts.push(`${parts.pop()??""}${token}`)}return parts}
function convertNamePattern(source){const made=translateRegex(source,{dialect:"perl",extended:true});if("problem"in made)return made;if(made.source==="")return{
problem:"it is empty"};return{pattern:/^[\w-]+$/.test(made.source)?`**/*${made.source}*{,/**}`:`re:${made.source}`}}function peopleIn(line){if(!line.startsWith("N:"))return[];const people=line.slice(2).split(/(?<=>)\s*[,;]/).map(one2=>one2.trim());return people.every(one2=>one2.
endsWith(">")&&MAINTAINER.test(one2))?people:[]}function isDevelopersFile(text4){const lines=text4.split(/\r?\n/);const names=lines.filter(line=>line.startsWith(
"N:"));return names.some(line=>peopleIn(line).length>0)&&!lines.some(line=>line.startsWith("M:"))}function importDevelopers(text4,tree){const remarks=[];const blocks=[
{people:[],files:[]}];text4.split(/\r?\n/).forEach((source,index2)=>{const line=index2+1;const block=blocks.at(-1);const file=source.startsWith("F:")?source.slice(
2).trim()||void 0:void 0;const people=peopleIn(source);if(people.length>0){if(block.files.length>0)blocks.push({people,files:[]});else for(const person of people)
block.people.push(person)}else if(file!==void 0)block.files.push({line,path:file});else if(source.trim()==="")blocks.push({people:[],files:[]});else if(!source.
startsWith("#"))remarks.push({line,message:`${source.trim().replace(/\s+/g," ")}: not carried over: an unknown line`})});const folders=foldersOf(tree??[]);const features=blocks.
filter(({people,files})=>people.length+files.length>0).map(({people,files})=>{const paths=files.flatMap(({line,path:path2})=>{if(!/^(?:\.?\/|\.\.)|\/\//.test(path2))
return path2.endsWith("/")||!folders.has(path2)?path2:`${path2}/`;remarks.push({line,message:`F: ${path2}: not carried over: it matches no path`});return[]});return{
name:nameOf2(people,files.map(({path:path2})=>path2)),...levelWithoutStatus(people.length>0),...people.length>0&&{maintainers:people},...paths.length>0&&{paths:[
...new Set(paths)]}}});return{matrix:importedMatrix([{name:"DEVELOPERS",features}]),remarks:sortRemarks(remarks)}}function nameOf2(people,paths){if(paths.length===
1)return paths[0].replace(/\/$/,"");const names=people.map(person=>person.slice(0,person.indexOf("<")).trim());return names.length>0?`Files of ${names.join(" an\
d ")}`:"Files of nobody"}var WHOLE_LIST=/^(?:list of )?maintainers?(?: list)?:?$/i;function readSections(text4){const lines=text4.split(/\r?\n/);const sections=[];let heading;let title;
let current;const lost=[];const lose=()=>{if(title&&!title.isHeading&&!current&&sections.length>0)lost.push({line:title.line,text:title.text.trim()})};const open=(text5,line)=>{
if(title&&title.line!==line)lose();heading=WHOLE_LIST.test(text5)?void 0:text5;title={line,text:text5,isHeading:heading!==void 0};current=void 0};lines.forEach(
(source,index2)=>{const line=index2+1;const tag=/^([A-Z]):\s*(.*)/.exec(source);if(tag){if(!current){const name=title?.text.replace(/\s+/g," ").trim()??`Section\
 at line ${line}`;const opened={line:title?.line??line,title:name,tags:[],...heading!==void 0&&{heading}};current=opened;sections.push({...opened,isHeading:title?.
isHeading??false})}current.tags.push({line,letter:tag[1],value:tag[2]})}else if(isUnderline(source)&&isText(lines[index2-1]))open(lines[index2-1].trim(),index2);else if(isText(
source)){lose();title={line,text:source,isHeading:false};current=void 0}else{const framed=framedHeading(lines,index2);if(framed!==void 0)open(framed,line)}});lose();
const heads=new Set(sections.flatMap(one2=>one2.isHeading?[]:one2.heading??[]));const named=sections.map(({isHeading:_,heading:above,...rest})=>above!==void 0&&
heads.has(above)?{...rest,heading:above}:rest);return{sections:named,lost}}var isText=line=>line!==void 0&&!/^\s*(?:#|$)/.test(line)&&!/^[A-Z]:\s/.test(line)&&!isUnderline(
line);var isUnderline=line=>/^\s*(?:-{3,}|={3,}|~{3,}|\*{3,}|\^{3,})\s*$/.test(line);function framedHeading(lines,at){const commentAt=index2=>{const source=lines[index2]?.
trim()??"";return source.startsWith("#")?readComment(source,index2+1):void 0};const comment=commentAt(at);if(!comment||comment.text==="")return void 0;const isFramed=comment.
isFrame||commentAt(at-1)?.isFrame===true&&commentAt(at+1)?.isFrame===true;return isFramed?comment.text.replace(/[.:]$/,""):void 0}var NOTED=[["R","Reviewers"],["L","Lists"],["T","Trees"],["W","Web"],["Q","Patchwork"],["B","Bugs"],["C","Chat"],["P","Profile"]];var KNOWN=new Set("MSFXNK".split(
"").concat(NOTED.map(([letter])=>letter)));var UNGROUPED2="MAINTAINERS";function importMaintainers(text4,tree){if(isDevelopersFile(text4))return importDevelopers(
text4,tree);const remarks=[];const rules={folders:tree&&foldersOf(tree),deepStars:/^[ \t]+F:.*\*\*/m.test(text4)};const context={rules,isThere:tree&&fileFinder(
tree,remarks),remarks};const{sections,lost}=readSections(text4);for(const{line,text:said}of lost)remarks.push({line,message:`${said.slice(0,80)}: not carried ov\
er: it is neither a tag nor the title of a section`});const isRest=({tags})=>matchesAll(tags.flatMap(({letter,value})=>letter==="F"?value:[]));const categories=[
...groupBy(sections,section=>(isRest(section)?void 0:section.heading)??UNGROUPED2)].map(([name,sections2])=>({name,features:sections2.flatMap(section=>featureOf2(
section,context)??[])}));const{fallback}=context;return{matrix:importedMatrix(categories),remarks:sortRemarks(remarks),...fallback&&{fallback}}}var matchesAll=files=>files.
includes("*")&&files.includes("*/");var MOST_COMPARED2=1e7;var BRACES=5;var STEPS=3;function fileFinder(paths,remarks){let tree;let left=MOST_COMPARED2;return(pattern,line)=>{
if(left<0)return void 0;const{problem,cost}=inspectPattern(pattern);left-=BRACES*cost;if(problem)return void 0;const matcher=compilePattern(pattern);left-=STEPS*
stepsToFile(matcher);if(matcher.shapes.some(({kind})=>kind==="under"))left-=paths.length;if(left<0)remarks.push({line,message:"patterns from here on are not com\
pared with the files"});return(tree??=compileTree(paths)).matchesSome(matcher)}}function featureOf2(section,context){const{rules,isThere,remarks}=context;const valuesOf=letter=>section.
tags.filter(tag=>tag.letter===letter).map(tag=>tag.value);const files=valuesOf("F");const isRest=matchesAll(files);if(isRest){const hasPeople=section.tags.some(
({letter})=>letter==="M");const remark={line:section.line,message:`${JSON.stringify(section.title)} matches every path: ${hasPeople?"kept without paths, since i\
t is for files that no other section covers":"not carried over, since such files are unmapped"}`};context.remarks.push(remark);if(!hasPeople)return void 0;context.
fallback={name:section.title,remark}}const maintainers=[];const odd=[];const paths=new Set;const exclude=new Set;for(const tag of section.tags){const remark=message=>remarks.
push({line:tag.line,message:`${tag.letter}: ${tag.value}: ${message}`});const add=(list2,made)=>{if("problem"in made)remark(`not carried over: ${made.problem}`);else
list2.add(made.pattern)};if(tag.letter==="M"){const several=tag.value.split(/(?<=>)\s*[,;]\s*/);const isList=several.every(one2=>MAINTAINER.test(one2));const person=isList?
tag.value:/^[^<>]*<[^\s<>]+>/.exec(tag.value)?.[0];for(const one2 of isList?several:[person??""])if(MAINTAINER.test(one2))maintainers.push(one2);if(person!==tag.
value){odd.push(tag.value);remark("not just a name and an address: the whole line is kept in the notes")}}else if(tag.letter==="F"||tag.letter==="X"){if(isRest)
continue;const isHere=pattern=>isThere?.(pattern,tag.line);const made=convertAlternatives(tag.value,rules,isHere);for(const one2 of made)add(tag.letter==="F"?paths:
exclude,one2);const isLost=()=>made.every(one2=>"pattern"in one2&&isHere(one2.pattern)===false);if(isOdd(tag.value)&&isLost())remark("matches no file of the rep\
ository: check its spelling")}else if(tag.letter==="N")add(paths,convertNamePattern(tag.value));else if(tag.letter==="K")remark("not carried over: it is about c\
hanged lines, not paths; put it under `content` if you want it");else if(!KNOWN.has(tag.letter)){odd.push(`${tag.letter}: ${tag.value}`);remark("an unknown tag:\
 kept in the notes")}}const statuses=valuesOf("S").filter(status=>status.trim()!=="");const level=levelOfStatus(statuses.join("; "));if(level===void 0&&statuses.
length>0)remarks.push({line:section.tags.find(tag=>tag.letter==="S").line,message:`S: ${statuses.join("; ")}: not a level; choose one of the six, or add one und\
er \`levels\``});const notes=labelledNotes([["Status",statuses.map(plainMarkdown)],...NOTED.map(([letter,label])=>[label,valuesOf(letter).filter(Boolean).map(technical)]),
["Also",odd.map(technical)]]);return{name:section.title,...level===void 0?levelWithoutStatus(maintainers.length>0):{level},...maintainers.length>0&&{maintainers},
...notes!==void 0&&{notes},...paths.size>0&&{paths:[...paths]},...exclude.size>0&&{exclude:[...exclude]}}}var emptyOptions={};function toString(value,options){const settings=options||emptyOptions;const includeImageAlt=typeof settings.includeImageAlt==="boolean"?settings.
includeImageAlt:true;const includeHtml=typeof settings.includeHtml==="boolean"?settings.includeHtml:true;return one(value,includeImageAlt,includeHtml)}function one(value,includeImageAlt,includeHtml){
if(node(value)){if("value"in value){return value.type==="html"&&!includeHtml?"":value.value}if(includeImageAlt&&"alt"in value&&value.alt){return value.alt}if("c\
hildren"in value){return all(value.children,includeImageAlt,includeHtml)}}if(Array.isArray(value)){return all(value,includeImageAlt,includeHtml)}return""}function all(values,includeImageAlt,includeHtml){
const result=[];let index2=-1;while(++index2<values.length){result[index2]=one(values[index2],includeImageAlt,includeHtml)}return result.join("")}function node(value){
return Boolean(value&&typeof value==="object")}var characterEntities={AElig:"\xC6",AMP:"&",Aacute:"\xC1",Abreve:"\u0102",Acirc:"\xC2",Acy:"\u0410",Afr:"\u{1D504}",Agrave:"\xC0",Alpha:"\u0391",Amacr:"\u0100",
And:"\u2A53",Aogon:"\u0104",Aopf:"\u{1D538}",ApplyFunction:"\u2061",Aring:"\xC5",Ascr:"\u{1D49C}",Assign:"\u2254",Atilde:"\xC3",Auml:"\xC4",Backslash:"\u2216",Barv:"\
\u2AE7",Barwed:"\u2306",Bcy:"\u0411",Because:"\u2235",Bernoullis:"\u212C",Beta:"\u0392",Bfr:"\u{1D505}",Bopf:"\u{1D539}",Breve:"\u02D8",Bscr:"\u212C",Bumpeq:"\u224E",
CHcy:"\u0427",COPY:"\xA9",Cacute:"\u0106",Cap:"\u22D2",CapitalDifferentialD:"\u2145",Cayleys:"\u212D",Ccaron:"\u010C",Ccedil:"\xC7",Ccirc:"\u0108",Cconint:"\u2230",
Cdot:"\u010A",Cedilla:"\xB8",CenterDot:"\xB7",Cfr:"\u212D",Chi:"\u03A7",CircleDot:"\u2299",CircleMinus:"\u2296",CirclePlus:"\u2295",CircleTimes:"\u2297",ClockwiseContourIntegral:"\
\u2232",CloseCurlyDoubleQuote:"\u201D",CloseCurlyQuote:"\u2019",Colon:"\u2237",Colone:"\u2A74",Congruent:"\u2261",Conint:"\u222F",ContourIntegral:"\u222E",Copf:"\
\u2102",Coproduct:"\u2210",CounterClockwiseContourIntegral:"\u2233",Cross:"\u2A2F",Cscr:"\u{1D49E}",Cup:"\u22D3",CupCap:"\u224D",DD:"\u2145",DDotrahd:"\u2911",DJcy:"\
\u0402",DScy:"\u0405",DZcy:"\u040F",Dagger:"\u2021",Darr:"\u21A1",Dashv:"\u2AE4",Dcaron:"\u010E",Dcy:"\u0414",Del:"\u2207",Delta:"\u0394",Dfr:"\u{1D507}",DiacriticalAcute:"\
\xB4",DiacriticalDot:"\u02D9",DiacriticalDoubleAcute:"\u02DD",DiacriticalGrave:"`",DiacriticalTilde:"\u02DC",Diamond:"\u22C4",DifferentialD:"\u2146",Dopf:"\u{1D53B}",
Dot:"\xA8",DotDot:"\u20DC",DotEqual:"\u2250",DoubleContourIntegral:"\u222F",DoubleDot:"\xA8",DoubleDownArrow:"\u21D3",DoubleLeftArrow:"\u21D0",DoubleLeftRightArrow:"\
\u21D4",DoubleLeftTee:"\u2AE4",DoubleLongLeftArrow:"\u27F8",DoubleLongLeftRightArrow:"\u27FA",DoubleLongRightArrow:"\u27F9",DoubleRightArrow:"\u21D2",DoubleRightTee:"\
\u22A8",DoubleUpArrow:"\u21D1",DoubleUpDownArrow:"\u21D5",DoubleVerticalBar:"\u2225",DownArrow:"\u2193",DownArrowBar:"\u2913",DownArrowUpArrow:"\u21F5",DownBreve:"\
\u0311",DownLeftRightVector:"\u2950",DownLeftTeeVector:"\u295E",DownLeftVector:"\u21BD",DownLeftVectorBar:"\u2956",DownRightTeeVector:"\u295F",DownRightVector:"\
\u21C1",DownRightVectorBar:"\u2957",DownTee:"\u22A4",DownTeeArrow:"\u21A7",Downarrow:"\u21D3",Dscr:"\u{1D49F}",Dstrok:"\u0110",ENG:"\u014A",ETH:"\xD0",Eacute:"\xC9",
Ecaron:"\u011A",Ecirc:"\xCA",Ecy:"\u042D",Edot:"\u0116",Efr:"\u{1D508}",Egrave:"\xC8",Element:"\u2208",Emacr:"\u0112",EmptySmallSquare:"\u25FB",EmptyVerySmallSquare:"\
\u25AB",Eogon:"\u0118",Eopf:"\u{1D53C}",Epsilon:"\u0395",Equal:"\u2A75",EqualTilde:"\u2242",Equilibrium:"\u21CC",Escr:"\u2130",Esim:"\u2A73",Eta:"\u0397",Euml:"\
\xCB",Exists:"\u2203",ExponentialE:"\u2147",Fcy:"\u0424",Ffr:"\u{1D509}",FilledSmallSquare:"\u25FC",FilledVerySmallSquare:"\u25AA",Fopf:"\u{1D53D}",ForAll:"\u2200",
Fouriertrf:"\u2131",Fscr:"\u2131",GJcy:"\u0403",GT:">",Gamma:"\u0393",Gammad:"\u03DC",Gbreve:"\u011E",Gcedil:"\u0122",Gcirc:"\u011C",Gcy:"\u0413",Gdot:"\u0120",
Gfr:"\u{1D50A}",Gg:"\u22D9",Gopf:"\u{1D53E}",GreaterEqual:"\u2265",GreaterEqualLess:"\u22DB",GreaterFullEqual:"\u2267",GreaterGreater:"\u2AA2",GreaterLess:"\u2277",
GreaterSlantEqual:"\u2A7E",GreaterTilde:"\u2273",Gscr:"\u{1D4A2}",Gt:"\u226B",HARDcy:"\u042A",Hacek:"\u02C7",Hat:"^",Hcirc:"\u0124",Hfr:"\u210C",HilbertSpace:"\u210B",
Hopf:"\u210D",HorizontalLine:"\u2500",Hscr:"\u210B",Hstrok:"\u0126",HumpDownHump:"\u224E",HumpEqual:"\u224F",IEcy:"\u0415",IJlig:"\u0132",IOcy:"\u0401",Iacute:"\
\xCD",Icirc:"\xCE",Icy:"\u0418",Idot:"\u0130",Ifr:"\u2111",Igrave:"\xCC",Im:"\u2111",Imacr:"\u012A",ImaginaryI:"\u2148",Implies:"\u21D2",Int:"\u222C",Integral:"\
\u222B",Intersection:"\u22C2",InvisibleComma:"\u2063",InvisibleTimes:"\u2062",Iogon:"\u012E",Iopf:"\u{1D540}",Iota:"\u0399",Iscr:"\u2110",Itilde:"\u0128",Iukcy:"\
\u0406",Iuml:"\xCF",Jcirc:"\u0134",Jcy:"\u0419",Jfr:"\u{1D50D}",Jopf:"\u{1D541}",Jscr:"\u{1D4A5}",Jsercy:"\u0408",Jukcy:"\u0404",KHcy:"\u0425",KJcy:"\u040C",Kappa:"\
\u039A",Kcedil:"\u0136",Kcy:"\u041A",Kfr:"\u{1D50E}",Kopf:"\u{1D542}",Kscr:"\u{1D4A6}",LJcy:"\u0409",LT:"<",Lacute:"\u0139",Lambda:"\u039B",Lang:"\u27EA",Laplacetrf:"\
\u2112",Larr:"\u219E",Lcaron:"\u013D",Lcedil:"\u013B",Lcy:"\u041B",LeftAngleBracket:"\u27E8",LeftArrow:"\u2190",LeftArrowBar:"\u21E4",LeftArrowRightArrow:"\u21C6",
LeftCeiling:"\u2308",LeftDoubleBracket:"\u27E6",LeftDownTeeVector:"\u2961",LeftDownVector:"\u21C3",LeftDownVectorBar:"\u2959",LeftFloor:"\u230A",LeftRightArrow:"\
\u2194",LeftRightVector:"\u294E",LeftTee:"\u22A3",LeftTeeArrow:"\u21A4",LeftTeeVector:"\u295A",LeftTriangle:"\u22B2",LeftTriangleBar:"\u29CF",LeftTriangleEqual:"\
\u22B4",LeftUpDownVector:"\u2951",LeftUpTeeVector:"\u2960",LeftUpVector:"\u21BF",LeftUpVectorBar:"\u2958",LeftVector:"\u21BC",LeftVectorBar:"\u2952",Leftarrow:"\
\u21D0",Leftrightarrow:"\u21D4",LessEqualGreater:"\u22DA",LessFullEqual:"\u2266",LessGreater:"\u2276",LessLess:"\u2AA1",LessSlantEqual:"\u2A7D",LessTilde:"\u2272",
Lfr:"\u{1D50F}",Ll:"\u22D8",Lleftarrow:"\u21DA",Lmidot:"\u013F",LongLeftArrow:"\u27F5",LongLeftRightArrow:"\u27F7",LongRightArrow:"\u27F6",Longleftarrow:"\u27F8",
Longleftrightarrow:"\u27FA",Longrightarrow:"\u27F9",Lopf:"\u{1D543}",LowerLeftArrow:"\u2199",LowerRightArrow:"\u2198",Lscr:"\u2112",Lsh:"\u21B0",Lstrok:"\u0141",
Lt:"\u226A",Map:"\u2905",Mcy:"\u041C",MediumSpace:"\u205F",Mellintrf:"\u2133",Mfr:"\u{1D510}",MinusPlus:"\u2213",Mopf:"\u{1D544}",Mscr:"\u2133",Mu:"\u039C",NJcy:"\
\u040A",Nacute:"\u0143",Ncaron:"\u0147",Ncedil:"\u0145",Ncy:"\u041D",NegativeMediumSpace:"\u200B",NegativeThickSpace:"\u200B",NegativeThinSpace:"\u200B",NegativeVeryThinSpace:"\
\u200B",NestedGreaterGreater:"\u226B",NestedLessLess:"\u226A",NewLine:"\n",Nfr:"\u{1D511}",NoBreak:"\u2060",NonBreakingSpace:"\xA0",Nopf:"\u2115",Not:"\u2AEC",NotCongruent:"\
\u2262",NotCupCap:"\u226D",NotDoubleVerticalBar:"\u2226",NotElement:"\u2209",NotEqual:"\u2260",NotEqualTilde:"\u2242\u0338",NotExists:"\u2204",NotGreater:"\u226F",
NotGreaterEqual:"\u2271",NotGreaterFullEqual:"\u2267\u0338",NotGreaterGreater:"\u226B\u0338",NotGreaterLess:"\u2279",NotGreaterSlantEqual:"\u2A7E\u0338",NotGreaterTilde:"\
\u2275",NotHumpDownHump:"\u224E\u0338",NotHumpEqual:"\u224F\u0338",NotLeftTriangle:"\u22EA",NotLeftTriangleBar:"\u29CF\u0338",NotLeftTriangleEqual:"\u22EC",NotLess:"\
\u226E",NotLessEqual:"\u2270",NotLessGreater:"\u2278",NotLessLess:"\u226A\u0338",NotLessSlantEqual:"\u2A7D\u0338",NotLessTilde:"\u2274",NotNestedGreaterGreater:"\
\u2AA2\u0338",NotNestedLessLess:"\u2AA1\u0338",NotPrecedes:"\u2280",NotPrecedesEqual:"\u2AAF\u0338",NotPrecedesSlantEqual:"\u22E0",NotReverseElement:"\u220C",NotRightTriangle:"\
\u22EB",NotRightTriangleBar:"\u29D0\u0338",NotRightTriangleEqual:"\u22ED",NotSquareSubset:"\u228F\u0338",NotSquareSubsetEqual:"\u22E2",NotSquareSuperset:"\u2290\u0338",
NotSquareSupersetEqual:"\u22E3",NotSubset:"\u2282\u20D2",NotSubsetEqual:"\u2288",NotSucceeds:"\u2281",NotSucceedsEqual:"\u2AB0\u0338",NotSucceedsSlantEqual:"\u22E1",
NotSucceedsTilde:"\u227F\u0338",NotSuperset:"\u2283\u20D2",NotSupersetEqual:"\u2289",NotTilde:"\u2241",NotTildeEqual:"\u2244",NotTildeFullEqual:"\u2247",NotTildeTilde:"\
\u2249",NotVerticalBar:"\u2224",Nscr:"\u{1D4A9}",Ntilde:"\xD1",Nu:"\u039D",OElig:"\u0152",Oacute:"\xD3",Ocirc:"\xD4",Ocy:"\u041E",Odblac:"\u0150",Ofr:"\u{1D512}",
Ograve:"\xD2",Omacr:"\u014C",Omega:"\u03A9",Omicron:"\u039F",Oopf:"\u{1D546}",OpenCurlyDoubleQuote:"\u201C",OpenCurlyQuote:"\u2018",Or:"\u2A54",Oscr:"\u{1D4AA}",
Oslash:"\xD8",Otilde:"\xD5",Otimes:"\u2A37",Ouml:"\xD6",OverBar:"\u203E",OverBrace:"\u23DE",OverBracket:"\u23B4",OverParenthesis:"\u23DC",PartialD:"\u2202",Pcy:"\
\u041F",Pfr:"\u{1D513}",Phi:"\u03A6",Pi:"\u03A0",PlusMinus:"\xB1",Poincareplane:"\u210C",Popf:"\u2119",Pr:"\u2ABB",Precedes:"\u227A",PrecedesEqual:"\u2AAF",PrecedesSlantEqual:"\
\u227C",PrecedesTilde:"\u227E",Prime:"\u2033",Product:"\u220F",Proportion:"\u2237",Proportional:"\u221D",Pscr:"\u{1D4AB}",Psi:"\u03A8",QUOT:'"',Qfr:"\u{1D514}",
Qopf:"\u211A",Qscr:"\u{1D4AC}",RBarr:"\u2910",REG:"\xAE",Racute:"\u0154",Rang:"\u27EB",Rarr:"\u21A0",Rarrtl:"\u2916",Rcaron:"\u0158",Rcedil:"\u0156",Rcy:"\u0420",
Re:"\u211C",ReverseElement:"\u220B",ReverseEquilibrium:"\u21CB",ReverseUpEquilibrium:"\u296F",Rfr:"\u211C",Rho:"\u03A1",RightAngleBracket:"\u27E9",RightArrow:"\u2192",
RightArrowBar:"\u21E5",RightArrowLeftArrow:"\u21C4",RightCeiling:"\u2309",RightDoubleBracket:"\u27E7",RightDownTeeVector:"\u295D",RightDownVector:"\u21C2",RightDownVectorBar:"\
\u2955",RightFloor:"\u230B",RightTee:"\u22A2",RightTeeArrow:"\u21A6",RightTeeVector:"\u295B",RightTriangle:"\u22B3",RightTriangleBar:"\u29D0",RightTriangleEqual:"\
\u22B5",RightUpDownVector:"\u294F",RightUpTeeVector:"\u295C",RightUpVector:"\u21BE",RightUpVectorBar:"\u2954",RightVector:"\u21C0",RightVectorBar:"\u2953",Rightarrow:"\
\u21D2",Ropf:"\u211D",RoundImplies:"\u2970",Rrightarrow:"\u21DB",Rscr:"\u211B",Rsh:"\u21B1",RuleDelayed:"\u29F4",SHCHcy:"\u0429",SHcy:"\u0428",SOFTcy:"\u042C",Sacute:"\
\u015A",Sc:"\u2ABC",Scaron:"\u0160",Scedil:"\u015E",Scirc:"\u015C",Scy:"\u0421",Sfr:"\u{1D516}",ShortDownArrow:"\u2193",ShortLeftArrow:"\u2190",ShortRightArrow:"\
\u2192",ShortUpArrow:"\u2191",Sigma:"\u03A3",SmallCircle:"\u2218",Sopf:"\u{1D54A}",Sqrt:"\u221A",Square:"\u25A1",SquareIntersection:"\u2293",SquareSubset:"\u228F",
SquareSubsetEqual:"\u2291",SquareSuperset:"\u2290",SquareSupersetEqual:"\u2292",SquareUnion:"\u2294",Sscr:"\u{1D4AE}",Star:"\u22C6",Sub:"\u22D0",Subset:"\u22D0",
SubsetEqual:"\u2286",Succeeds:"\u227B",SucceedsEqual:"\u2AB0",SucceedsSlantEqual:"\u227D",SucceedsTilde:"\u227F",SuchThat:"\u220B",Sum:"\u2211",Sup:"\u22D1",Superset:"\
\u2283",SupersetEqual:"\u2287",Supset:"\u22D1",THORN:"\xDE",TRADE:"\u2122",TSHcy:"\u040B",TScy:"\u0426",Tab:"	",Tau:"\u03A4",Tcaron:"\u0164",Tcedil:"\u0162",Tcy:"\
\u0422",Tfr:"\u{1D517}",Therefore:"\u2234",Theta:"\u0398",ThickSpace:"\u205F\u200A",ThinSpace:"\u2009",Tilde:"\u223C",TildeEqual:"\u2243",TildeFullEqual:"\u2245",
TildeTilde:"\u2248",Topf:"\u{1D54B}",TripleDot:"\u20DB",Tscr:"\u{1D4AF}",Tstrok:"\u0166",Uacute:"\xDA",Uarr:"\u219F",Uarrocir:"\u2949",Ubrcy:"\u040E",Ubreve:"\u016C",
Ucirc:"\xDB",Ucy:"\u0423",Udblac:"\u0170",Ufr:"\u{1D518}",Ugrave:"\xD9",Umacr:"\u016A",UnderBar:"_",UnderBrace:"\u23DF",UnderBracket:"\u23B5",UnderParenthesis:"\
\u23DD",Union:"\u22C3",UnionPlus:"\u228E",Uogon:"\u0172",Uopf:"\u{1D54C}",UpArrow:"\u2191",UpArrowBar:"\u2912",UpArrowDownArrow:"\u21C5",UpDownArrow:"\u2195",UpEquilibrium:"\
\u296E",UpTee:"\u22A5",UpTeeArrow:"\u21A5",Uparrow:"\u21D1",Updownarrow:"\u21D5",UpperLeftArrow:"\u2196",UpperRightArrow:"\u2197",Upsi:"\u03D2",Upsilon:"\u03A5",
Uring:"\u016E",Uscr:"\u{1D4B0}",Utilde:"\u0168",Uuml:"\xDC",VDash:"\u22AB",Vbar:"\u2AEB",Vcy:"\u0412",Vdash:"\u22A9",Vdashl:"\u2AE6",Vee:"\u22C1",Verbar:"\u2016",
Vert:"\u2016",VerticalBar:"\u2223",VerticalLine:"|",VerticalSeparator:"\u2758",VerticalTilde:"\u2240",VeryThinSpace:"\u200A",Vfr:"\u{1D519}",Vopf:"\u{1D54D}",Vscr:"\
\u{1D4B1}",Vvdash:"\u22AA",Wcirc:"\u0174",Wedge:"\u22C0",Wfr:"\u{1D51A}",Wopf:"\u{1D54E}",Wscr:"\u{1D4B2}",Xfr:"\u{1D51B}",Xi:"\u039E",Xopf:"\u{1D54F}",Xscr:"\u{1D4B3}",
YAcy:"\u042F",YIcy:"\u0407",YUcy:"\u042E",Yacute:"\xDD",Ycirc:"\u0176",Ycy:"\u042B",Yfr:"\u{1D51C}",Yopf:"\u{1D550}",Yscr:"\u{1D4B4}",Yuml:"\u0178",ZHcy:"\u0416",
Zacute:"\u0179",Zcaron:"\u017D",Zcy:"\u0417",Zdot:"\u017B",ZeroWidthSpace:"\u200B",Zeta:"\u0396",Zfr:"\u2128",Zopf:"\u2124",Zscr:"\u{1D4B5}",aacute:"\xE1",abreve:"\
\u0103",ac:"\u223E",acE:"\u223E\u0333",acd:"\u223F",acirc:"\xE2",acute:"\xB4",acy:"\u0430",aelig:"\xE6",af:"\u2061",afr:"\u{1D51E}",agrave:"\xE0",alefsym:"\u2135",
aleph:"\u2135",alpha:"\u03B1",amacr:"\u0101",amalg:"\u2A3F",amp:"&",and:"\u2227",andand:"\u2A55",andd:"\u2A5C",andslope:"\u2A58",andv:"\u2A5A",ang:"\u2220",ange:"\
\u29A4",angle:"\u2220",angmsd:"\u2221",angmsdaa:"\u29A8",angmsdab:"\u29A9",angmsdac:"\u29AA",angmsdad:"\u29AB",angmsdae:"\u29AC",angmsdaf:"\u29AD",angmsdag:"\u29AE",
angmsdah:"\u29AF",angrt:"\u221F",angrtvb:"\u22BE",angrtvbd:"\u299D",angsph:"\u2222",angst:"\xC5",angzarr:"\u237C",aogon:"\u0105",aopf:"\u{1D552}",ap:"\u2248",apE:"\
\u2A70",apacir:"\u2A6F",ape:"\u224A",apid:"\u224B",apos:"'",approx:"\u2248",approxeq:"\u224A",aring:"\xE5",ascr:"\u{1D4B6}",ast:"*",asymp:"\u2248",asympeq:"\u224D",
atilde:"\xE3",auml:"\xE4",awconint:"\u2233",awint:"\u2A11",bNot:"\u2AED",backcong:"\u224C",backepsilon:"\u03F6",backprime:"\u2035",backsim:"\u223D",backsimeq:"\u22CD",
barvee:"\u22BD",barwed:"\u2305",barwedge:"\u2305",bbrk:"\u23B5",bbrktbrk:"\u23B6",bcong:"\u224C",bcy:"\u0431",bdquo:"\u201E",becaus:"\u2235",because:"\u2235",bemptyv:"\
\u29B0",bepsi:"\u03F6",bernou:"\u212C",beta:"\u03B2",beth:"\u2136",between:"\u226C",bfr:"\u{1D51F}",bigcap:"\u22C2",bigcirc:"\u25EF",bigcup:"\u22C3",bigodot:"\u2A00",
bigoplus:"\u2A01",bigotimes:"\u2A02",bigsqcup:"\u2A06",bigstar:"\u2605",bigtriangledown:"\u25BD",bigtriangleup:"\u25B3",biguplus:"\u2A04",bigvee:"\u22C1",bigwedge:"\
\u22C0",bkarow:"\u290D",blacklozenge:"\u29EB",blacksquare:"\u25AA",blacktriangle:"\u25B4",blacktriangledown:"\u25BE",blacktriangleleft:"\u25C2",blacktriangleright:"\
\u25B8",blank:"\u2423",blk12:"\u2592",blk14:"\u2591",blk34:"\u2593",block:"\u2588",bne:"=\u20E5",bnequiv:"\u2261\u20E5",bnot:"\u2310",bopf:"\u{1D553}",bot:"\u22A5",
bottom:"\u22A5",bowtie:"\u22C8",boxDL:"\u2557",boxDR:"\u2554",boxDl:"\u2556",boxDr:"\u2553",boxH:"\u2550",boxHD:"\u2566",boxHU:"\u2569",boxHd:"\u2564",boxHu:"\u2567",
boxUL:"\u255D",boxUR:"\u255A",boxUl:"\u255C",boxUr:"\u2559",boxV:"\u2551",boxVH:"\u256C",boxVL:"\u2563",boxVR:"\u2560",boxVh:"\u256B",boxVl:"\u2562",boxVr:"\u255F",
boxbox:"\u29C9",boxdL:"\u2555",boxdR:"\u2552",boxdl:"\u2510",boxdr:"\u250C",boxh:"\u2500",boxhD:"\u2565",boxhU:"\u2568",boxhd:"\u252C",boxhu:"\u2534",boxminus:"\
\u229F",boxplus:"\u229E",boxtimes:"\u22A0",boxuL:"\u255B",boxuR:"\u2558",boxul:"\u2518",boxur:"\u2514",boxv:"\u2502",boxvH:"\u256A",boxvL:"\u2561",boxvR:"\u255E",
boxvh:"\u253C",boxvl:"\u2524",boxvr:"\u251C",bprime:"\u2035",breve:"\u02D8",brvbar:"\xA6",bscr:"\u{1D4B7}",bsemi:"\u204F",bsim:"\u223D",bsime:"\u22CD",bsol:"\\",
bsolb:"\u29C5",bsolhsub:"\u27C8",bull:"\u2022",bullet:"\u2022",bump:"\u224E",bumpE:"\u2AAE",bumpe:"\u224F",bumpeq:"\u224F",cacute:"\u0107",cap:"\u2229",capand:"\
\u2A44",capbrcup:"\u2A49",capcap:"\u2A4B",capcup:"\u2A47",capdot:"\u2A40",caps:"\u2229\uFE00",caret:"\u2041",caron:"\u02C7",ccaps:"\u2A4D",ccaron:"\u010D",ccedil:"\
\xE7",ccirc:"\u0109",ccups:"\u2A4C",ccupssm:"\u2A50",cdot:"\u010B",cedil:"\xB8",cemptyv:"\u29B2",cent:"\xA2",centerdot:"\xB7",cfr:"\u{1D520}",chcy:"\u0447",check:"\
\u2713",checkmark:"\u2713",chi:"\u03C7",cir:"\u25CB",cirE:"\u29C3",circ:"\u02C6",circeq:"\u2257",circlearrowleft:"\u21BA",circlearrowright:"\u21BB",circledR:"\xAE",
circledS:"\u24C8",circledast:"\u229B",circledcirc:"\u229A",circleddash:"\u229D",cire:"\u2257",cirfnint:"\u2A10",cirmid:"\u2AEF",cirscir:"\u29C2",clubs:"\u2663",
clubsuit:"\u2663",colon:":",colone:"\u2254",coloneq:"\u2254",comma:",",commat:"@",comp:"\u2201",compfn:"\u2218",complement:"\u2201",complexes:"\u2102",cong:"\u2245",
congdot:"\u2A6D",conint:"\u222E",copf:"\u{1D554}",coprod:"\u2210",copy:"\xA9",copysr:"\u2117",crarr:"\u21B5",cross:"\u2717",cscr:"\u{1D4B8}",csub:"\u2ACF",csube:"\
\u2AD1",csup:"\u2AD0",csupe:"\u2AD2",ctdot:"\u22EF",cudarrl:"\u2938",cudarrr:"\u2935",cuepr:"\u22DE",cuesc:"\u22DF",cularr:"\u21B6",cularrp:"\u293D",cup:"\u222A",
cupbrcap:"\u2A48",cupcap:"\u2A46",cupcup:"\u2A4A",cupdot:"\u228D",cupor:"\u2A45",cups:"\u222A\uFE00",curarr:"\u21B7",curarrm:"\u293C",curlyeqprec:"\u22DE",curlyeqsucc:"\
\u22DF",curlyvee:"\u22CE",curlywedge:"\u22CF",curren:"\xA4",curvearrowleft:"\u21B6",curvearrowright:"\u21B7",cuvee:"\u22CE",cuwed:"\u22CF",cwconint:"\u2232",cwint:"\
\u2231",cylcty:"\u232D",dArr:"\u21D3",dHar:"\u2965",dagger:"\u2020",daleth:"\u2138",darr:"\u2193",dash:"\u2010",dashv:"\u22A3",dbkarow:"\u290F",dblac:"\u02DD",dcaron:"\
\u010F",dcy:"\u0434",dd:"\u2146",ddagger:"\u2021",ddarr:"\u21CA",ddotseq:"\u2A77",deg:"\xB0",delta:"\u03B4",demptyv:"\u29B1",dfisht:"\u297F",dfr:"\u{1D521}",dharl:"\
\u21C3",dharr:"\u21C2",diam:"\u22C4",diamond:"\u22C4",diamondsuit:"\u2666",diams:"\u2666",die:"\xA8",digamma:"\u03DD",disin:"\u22F2",div:"\xF7",divide:"\xF7",divideontimes:"\
\u22C7",divonx:"\u22C7",djcy:"\u0452",dlcorn:"\u231E",dlcrop:"\u230D",dollar:"$",dopf:"\u{1D555}",dot:"\u02D9",doteq:"\u2250",doteqdot:"\u2251",dotminus:"\u2238",
dotplus:"\u2214",dotsquare:"\u22A1",doublebarwedge:"\u2306",downarrow:"\u2193",downdownarrows:"\u21CA",downharpoonleft:"\u21C3",downharpoonright:"\u21C2",drbkarow:"\
\u2910",drcorn:"\u231F",drcrop:"\u230C",dscr:"\u{1D4B9}",dscy:"\u0455",dsol:"\u29F6",dstrok:"\u0111",dtdot:"\u22F1",dtri:"\u25BF",dtrif:"\u25BE",duarr:"\u21F5",
duhar:"\u296F",dwangle:"\u29A6",dzcy:"\u045F",dzigrarr:"\u27FF",eDDot:"\u2A77",eDot:"\u2251",eacute:"\xE9",easter:"\u2A6E",ecaron:"\u011B",ecir:"\u2256",ecirc:"\
\xEA",ecolon:"\u2255",ecy:"\u044D",edot:"\u0117",ee:"\u2147",efDot:"\u2252",efr:"\u{1D522}",eg:"\u2A9A",egrave:"\xE8",egs:"\u2A96",egsdot:"\u2A98",el:"\u2A99",elinters:"\
\u23E7",ell:"\u2113",els:"\u2A95",elsdot:"\u2A97",emacr:"\u0113",empty:"\u2205",emptyset:"\u2205",emptyv:"\u2205",emsp13:"\u2004",emsp14:"\u2005",emsp:"\u2003",
eng:"\u014B",ensp:"\u2002",eogon:"\u0119",eopf:"\u{1D556}",epar:"\u22D5",eparsl:"\u29E3",eplus:"\u2A71",epsi:"\u03B5",epsilon:"\u03B5",epsiv:"\u03F5",eqcirc:"\u2256",
eqcolon:"\u2255",eqsim:"\u2242",eqslantgtr:"\u2A96",eqslantless:"\u2A95",equals:"=",equest:"\u225F",equiv:"\u2261",equivDD:"\u2A78",eqvparsl:"\u29E5",erDot:"\u2253",
erarr:"\u2971",escr:"\u212F",esdot:"\u2250",esim:"\u2242",eta:"\u03B7",eth:"\xF0",euml:"\xEB",euro:"\u20AC",excl:"!",exist:"\u2203",expectation:"\u2130",exponentiale:"\
\u2147",fallingdotseq:"\u2252",fcy:"\u0444",female:"\u2640",ffilig:"\uFB03",fflig:"\uFB00",ffllig:"\uFB04",ffr:"\u{1D523}",filig:"\uFB01",fjlig:"fj",flat:"\u266D",
fllig:"\uFB02",fltns:"\u25B1",fnof:"\u0192",fopf:"\u{1D557}",forall:"\u2200",fork:"\u22D4",forkv:"\u2AD9",fpartint:"\u2A0D",frac12:"\xBD",frac13:"\u2153",frac14:"\
\xBC",frac15:"\u2155",frac16:"\u2159",frac18:"\u215B",frac23:"\u2154",frac25:"\u2156",frac34:"\xBE",frac35:"\u2157",frac38:"\u215C",frac45:"\u2158",frac56:"\u215A",
frac58:"\u215D",frac78:"\u215E",frasl:"\u2044",frown:"\u2322",fscr:"\u{1D4BB}",gE:"\u2267",gEl:"\u2A8C",gacute:"\u01F5",gamma:"\u03B3",gammad:"\u03DD",gap:"\u2A86",
gbreve:"\u011F",gcirc:"\u011D",gcy:"\u0433",gdot:"\u0121",ge:"\u2265",gel:"\u22DB",geq:"\u2265",geqq:"\u2267",geqslant:"\u2A7E",ges:"\u2A7E",gescc:"\u2AA9",gesdot:"\
\u2A80",gesdoto:"\u2A82",gesdotol:"\u2A84",gesl:"\u22DB\uFE00",gesles:"\u2A94",gfr:"\u{1D524}",gg:"\u226B",ggg:"\u22D9",gimel:"\u2137",gjcy:"\u0453",gl:"\u2277",
glE:"\u2A92",gla:"\u2AA5",glj:"\u2AA4",gnE:"\u2269",gnap:"\u2A8A",gnapprox:"\u2A8A",gne:"\u2A88",gneq:"\u2A88",gneqq:"\u2269",gnsim:"\u22E7",gopf:"\u{1D558}",grave:"\
`",gscr:"\u210A",gsim:"\u2273",gsime:"\u2A8E",gsiml:"\u2A90",gt:">",gtcc:"\u2AA7",gtcir:"\u2A7A",gtdot:"\u22D7",gtlPar:"\u2995",gtquest:"\u2A7C",gtrapprox:"\u2A86",
gtrarr:"\u2978",gtrdot:"\u22D7",gtreqless:"\u22DB",gtreqqless:"\u2A8C",gtrless:"\u2277",gtrsim:"\u2273",gvertneqq:"\u2269\uFE00",gvnE:"\u2269\uFE00",hArr:"\u21D4",
hairsp:"\u200A",half:"\xBD",hamilt:"\u210B",hardcy:"\u044A",harr:"\u2194",harrcir:"\u2948",harrw:"\u21AD",hbar:"\u210F",hcirc:"\u0125",hearts:"\u2665",heartsuit:"\
\u2665",hellip:"\u2026",hercon:"\u22B9",hfr:"\u{1D525}",hksearow:"\u2925",hkswarow:"\u2926",hoarr:"\u21FF",homtht:"\u223B",hookleftarrow:"\u21A9",hookrightarrow:"\
\u21AA",hopf:"\u{1D559}",horbar:"\u2015",hscr:"\u{1D4BD}",hslash:"\u210F",hstrok:"\u0127",hybull:"\u2043",hyphen:"\u2010",iacute:"\xED",ic:"\u2063",icirc:"\xEE",
icy:"\u0438",iecy:"\u0435",iexcl:"\xA1",iff:"\u21D4",ifr:"\u{1D526}",igrave:"\xEC",ii:"\u2148",iiiint:"\u2A0C",iiint:"\u222D",iinfin:"\u29DC",iiota:"\u2129",ijlig:"\
\u0133",imacr:"\u012B",image:"\u2111",imagline:"\u2110",imagpart:"\u2111",imath:"\u0131",imof:"\u22B7",imped:"\u01B5",in:"\u2208",incare:"\u2105",infin:"\u221E",
infintie:"\u29DD",inodot:"\u0131",int:"\u222B",intcal:"\u22BA",integers:"\u2124",intercal:"\u22BA",intlarhk:"\u2A17",intprod:"\u2A3C",iocy:"\u0451",iogon:"\u012F",
iopf:"\u{1D55A}",iota:"\u03B9",iprod:"\u2A3C",iquest:"\xBF",iscr:"\u{1D4BE}",isin:"\u2208",isinE:"\u22F9",isindot:"\u22F5",isins:"\u22F4",isinsv:"\u22F3",isinv:"\
\u2208",it:"\u2062",itilde:"\u0129",iukcy:"\u0456",iuml:"\xEF",jcirc:"\u0135",jcy:"\u0439",jfr:"\u{1D527}",jmath:"\u0237",jopf:"\u{1D55B}",jscr:"\u{1D4BF}",jsercy:"\
\u0458",jukcy:"\u0454",kappa:"\u03BA",kappav:"\u03F0",kcedil:"\u0137",kcy:"\u043A",kfr:"\u{1D528}",kgreen:"\u0138",khcy:"\u0445",kjcy:"\u045C",kopf:"\u{1D55C}",
kscr:"\u{1D4C0}",lAarr:"\u21DA",lArr:"\u21D0",lAtail:"\u291B",lBarr:"\u290E",lE:"\u2266",lEg:"\u2A8B",lHar:"\u2962",lacute:"\u013A",laemptyv:"\u29B4",lagran:"\u2112",
lambda:"\u03BB",lang:"\u27E8",langd:"\u2991",langle:"\u27E8",lap:"\u2A85",laquo:"\xAB",larr:"\u2190",larrb:"\u21E4",larrbfs:"\u291F",larrfs:"\u291D",larrhk:"\u21A9",
larrlp:"\u21AB",larrpl:"\u2939",larrsim:"\u2973",larrtl:"\u21A2",lat:"\u2AAB",latail:"\u2919",late:"\u2AAD",lates:"\u2AAD\uFE00",lbarr:"\u290C",lbbrk:"\u2772",lbrace:"\
{",lbrack:"[",lbrke:"\u298B",lbrksld:"\u298F",lbrkslu:"\u298D",lcaron:"\u013E",lcedil:"\u013C",lceil:"\u2308",lcub:"{",lcy:"\u043B",ldca:"\u2936",ldquo:"\u201C",
ldquor:"\u201E",ldrdhar:"\u2967",ldrushar:"\u294B",ldsh:"\u21B2",le:"\u2264",leftarrow:"\u2190",leftarrowtail:"\u21A2",leftharpoondown:"\u21BD",leftharpoonup:"\u21BC",
leftleftarrows:"\u21C7",leftrightarrow:"\u2194",leftrightarrows:"\u21C6",leftrightharpoons:"\u21CB",leftrightsquigarrow:"\u21AD",leftthreetimes:"\u22CB",leg:"\u22DA",
leq:"\u2264",leqq:"\u2266",leqslant:"\u2A7D",les:"\u2A7D",lescc:"\u2AA8",lesdot:"\u2A7F",lesdoto:"\u2A81",lesdotor:"\u2A83",lesg:"\u22DA\uFE00",lesges:"\u2A93",
lessapprox:"\u2A85",lessdot:"\u22D6",lesseqgtr:"\u22DA",lesseqqgtr:"\u2A8B",lessgtr:"\u2276",lesssim:"\u2272",lfisht:"\u297C",lfloor:"\u230A",lfr:"\u{1D529}",lg:"\
\u2276",lgE:"\u2A91",lhard:"\u21BD",lharu:"\u21BC",lharul:"\u296A",lhblk:"\u2584",ljcy:"\u0459",ll:"\u226A",llarr:"\u21C7",llcorner:"\u231E",llhard:"\u296B",lltri:"\
\u25FA",lmidot:"\u0140",lmoust:"\u23B0",lmoustache:"\u23B0",lnE:"\u2268",lnap:"\u2A89",lnapprox:"\u2A89",lne:"\u2A87",lneq:"\u2A87",lneqq:"\u2268",lnsim:"\u22E6",
loang:"\u27EC",loarr:"\u21FD",lobrk:"\u27E6",longleftarrow:"\u27F5",longleftrightarrow:"\u27F7",longmapsto:"\u27FC",longrightarrow:"\u27F6",looparrowleft:"\u21AB",
looparrowright:"\u21AC",lopar:"\u2985",lopf:"\u{1D55D}",loplus:"\u2A2D",lotimes:"\u2A34",lowast:"\u2217",lowbar:"_",loz:"\u25CA",lozenge:"\u25CA",lozf:"\u29EB",
lpar:"(",lparlt:"\u2993",lrarr:"\u21C6",lrcorner:"\u231F",lrhar:"\u21CB",lrhard:"\u296D",lrm:"\u200E",lrtri:"\u22BF",lsaquo:"\u2039",lscr:"\u{1D4C1}",lsh:"\u21B0",
lsim:"\u2272",lsime:"\u2A8D",lsimg:"\u2A8F",lsqb:"[",lsquo:"\u2018",lsquor:"\u201A",lstrok:"\u0142",lt:"<",ltcc:"\u2AA6",ltcir:"\u2A79",ltdot:"\u22D6",lthree:"\u22CB",
ltimes:"\u22C9",ltlarr:"\u2976",ltquest:"\u2A7B",ltrPar:"\u2996",ltri:"\u25C3",ltrie:"\u22B4",ltrif:"\u25C2",lurdshar:"\u294A",luruhar:"\u2966",lvertneqq:"\u2268\uFE00",
lvnE:"\u2268\uFE00",mDDot:"\u223A",macr:"\xAF",male:"\u2642",malt:"\u2720",maltese:"\u2720",map:"\u21A6",mapsto:"\u21A6",mapstodown:"\u21A7",mapstoleft:"\u21A4",
mapstoup:"\u21A5",marker:"\u25AE",mcomma:"\u2A29",mcy:"\u043C",mdash:"\u2014",measuredangle:"\u2221",mfr:"\u{1D52A}",mho:"\u2127",micro:"\xB5",mid:"\u2223",midast:"\
*",midcir:"\u2AF0",middot:"\xB7",minus:"\u2212",minusb:"\u229F",minusd:"\u2238",minusdu:"\u2A2A",mlcp:"\u2ADB",mldr:"\u2026",mnplus:"\u2213",models:"\u22A7",mopf:"\
\u{1D55E}",mp:"\u2213",mscr:"\u{1D4C2}",mstpos:"\u223E",mu:"\u03BC",multimap:"\u22B8",mumap:"\u22B8",nGg:"\u22D9\u0338",nGt:"\u226B\u20D2",nGtv:"\u226B\u0338",nLeftarrow:"\
\u21CD",nLeftrightarrow:"\u21CE",nLl:"\u22D8\u0338",nLt:"\u226A\u20D2",nLtv:"\u226A\u0338",nRightarrow:"\u21CF",nVDash:"\u22AF",nVdash:"\u22AE",nabla:"\u2207",nacute:"\
\u0144",nang:"\u2220\u20D2",nap:"\u2249",napE:"\u2A70\u0338",napid:"\u224B\u0338",napos:"\u0149",napprox:"\u2249",natur:"\u266E",natural:"\u266E",naturals:"\u2115",
nbsp:"\xA0",nbump:"\u224E\u0338",nbumpe:"\u224F\u0338",ncap:"\u2A43",ncaron:"\u0148",ncedil:"\u0146",ncong:"\u2247",ncongdot:"\u2A6D\u0338",ncup:"\u2A42",ncy:"\u043D",
ndash:"\u2013",ne:"\u2260",neArr:"\u21D7",nearhk:"\u2924",nearr:"\u2197",nearrow:"\u2197",nedot:"\u2250\u0338",nequiv:"\u2262",nesear:"\u2928",nesim:"\u2242\u0338",
nexist:"\u2204",nexists:"\u2204",nfr:"\u{1D52B}",ngE:"\u2267\u0338",nge:"\u2271",ngeq:"\u2271",ngeqq:"\u2267\u0338",ngeqslant:"\u2A7E\u0338",nges:"\u2A7E\u0338",
ngsim:"\u2275",ngt:"\u226F",ngtr:"\u226F",nhArr:"\u21CE",nharr:"\u21AE",nhpar:"\u2AF2",ni:"\u220B",nis:"\u22FC",nisd:"\u22FA",niv:"\u220B",njcy:"\u045A",nlArr:"\
\u21CD",nlE:"\u2266\u0338",nlarr:"\u219A",nldr:"\u2025",nle:"\u2270",nleftarrow:"\u219A",nleftrightarrow:"\u21AE",nleq:"\u2270",nleqq:"\u2266\u0338",nleqslant:"\
\u2A7D\u0338",nles:"\u2A7D\u0338",nless:"\u226E",nlsim:"\u2274",nlt:"\u226E",nltri:"\u22EA",nltrie:"\u22EC",nmid:"\u2224",nopf:"\u{1D55F}",not:"\xAC",notin:"\u2209",
notinE:"\u22F9\u0338",notindot:"\u22F5\u0338",notinva:"\u2209",notinvb:"\u22F7",notinvc:"\u22F6",notni:"\u220C",notniva:"\u220C",notnivb:"\u22FE",notnivc:"\u22FD",
npar:"\u2226",nparallel:"\u2226",nparsl:"\u2AFD\u20E5",npart:"\u2202\u0338",npolint:"\u2A14",npr:"\u2280",nprcue:"\u22E0",npre:"\u2AAF\u0338",nprec:"\u2280",npreceq:"\
\u2AAF\u0338",nrArr:"\u21CF",nrarr:"\u219B",nrarrc:"\u2933\u0338",nrarrw:"\u219D\u0338",nrightarrow:"\u219B",nrtri:"\u22EB",nrtrie:"\u22ED",nsc:"\u2281",nsccue:"\
\u22E1",nsce:"\u2AB0\u0338",nscr:"\u{1D4C3}",nshortmid:"\u2224",nshortparallel:"\u2226",nsim:"\u2241",nsime:"\u2244",nsimeq:"\u2244",nsmid:"\u2224",nspar:"\u2226",
nsqsube:"\u22E2",nsqsupe:"\u22E3",nsub:"\u2284",nsubE:"\u2AC5\u0338",nsube:"\u2288",nsubset:"\u2282\u20D2",nsubseteq:"\u2288",nsubseteqq:"\u2AC5\u0338",nsucc:"\u2281",
nsucceq:"\u2AB0\u0338",nsup:"\u2285",nsupE:"\u2AC6\u0338",nsupe:"\u2289",nsupset:"\u2283\u20D2",nsupseteq:"\u2289",nsupseteqq:"\u2AC6\u0338",ntgl:"\u2279",ntilde:"\
\xF1",ntlg:"\u2278",ntriangleleft:"\u22EA",ntrianglelefteq:"\u22EC",ntriangleright:"\u22EB",ntrianglerighteq:"\u22ED",nu:"\u03BD",num:"#",numero:"\u2116",numsp:"\
\u2007",nvDash:"\u22AD",nvHarr:"\u2904",nvap:"\u224D\u20D2",nvdash:"\u22AC",nvge:"\u2265\u20D2",nvgt:">\u20D2",nvinfin:"\u29DE",nvlArr:"\u2902",nvle:"\u2264\u20D2",
nvlt:"<\u20D2",nvltrie:"\u22B4\u20D2",nvrArr:"\u2903",nvrtrie:"\u22B5\u20D2",nvsim:"\u223C\u20D2",nwArr:"\u21D6",nwarhk:"\u2923",nwarr:"\u2196",nwarrow:"\u2196",
nwnear:"\u2927",oS:"\u24C8",oacute:"\xF3",oast:"\u229B",ocir:"\u229A",ocirc:"\xF4",ocy:"\u043E",odash:"\u229D",odblac:"\u0151",odiv:"\u2A38",odot:"\u2299",odsold:"\
\u29BC",oelig:"\u0153",ofcir:"\u29BF",ofr:"\u{1D52C}",ogon:"\u02DB",ograve:"\xF2",ogt:"\u29C1",ohbar:"\u29B5",ohm:"\u03A9",oint:"\u222E",olarr:"\u21BA",olcir:"\u29BE",
olcross:"\u29BB",oline:"\u203E",olt:"\u29C0",omacr:"\u014D",omega:"\u03C9",omicron:"\u03BF",omid:"\u29B6",ominus:"\u2296",oopf:"\u{1D560}",opar:"\u29B7",operp:"\
\u29B9",oplus:"\u2295",or:"\u2228",orarr:"\u21BB",ord:"\u2A5D",order:"\u2134",orderof:"\u2134",ordf:"\xAA",ordm:"\xBA",origof:"\u22B6",oror:"\u2A56",orslope:"\u2A57",
orv:"\u2A5B",oscr:"\u2134",oslash:"\xF8",osol:"\u2298",otilde:"\xF5",otimes:"\u2297",otimesas:"\u2A36",ouml:"\xF6",ovbar:"\u233D",par:"\u2225",para:"\xB6",parallel:"\
\u2225",parsim:"\u2AF3",parsl:"\u2AFD",part:"\u2202",pcy:"\u043F",percnt:"%",period:".",permil:"\u2030",perp:"\u22A5",pertenk:"\u2031",pfr:"\u{1D52D}",phi:"\u03C6",
phiv:"\u03D5",phmmat:"\u2133",phone:"\u260E",pi:"\u03C0",pitchfork:"\u22D4",piv:"\u03D6",planck:"\u210F",planckh:"\u210E",plankv:"\u210F",plus:"+",plusacir:"\u2A23",
plusb:"\u229E",pluscir:"\u2A22",plusdo:"\u2214",plusdu:"\u2A25",pluse:"\u2A72",plusmn:"\xB1",plussim:"\u2A26",plustwo:"\u2A27",pm:"\xB1",pointint:"\u2A15",popf:"\
\u{1D561}",pound:"\xA3",pr:"\u227A",prE:"\u2AB3",prap:"\u2AB7",prcue:"\u227C",pre:"\u2AAF",prec:"\u227A",precapprox:"\u2AB7",preccurlyeq:"\u227C",preceq:"\u2AAF",
precnapprox:"\u2AB9",precneqq:"\u2AB5",precnsim:"\u22E8",precsim:"\u227E",prime:"\u2032",primes:"\u2119",prnE:"\u2AB5",prnap:"\u2AB9",prnsim:"\u22E8",prod:"\u220F",
profalar:"\u232E",profline:"\u2312",profsurf:"\u2313",prop:"\u221D",propto:"\u221D",prsim:"\u227E",prurel:"\u22B0",pscr:"\u{1D4C5}",psi:"\u03C8",puncsp:"\u2008",
qfr:"\u{1D52E}",qint:"\u2A0C",qopf:"\u{1D562}",qprime:"\u2057",qscr:"\u{1D4C6}",quaternions:"\u210D",quatint:"\u2A16",quest:"?",questeq:"\u225F",quot:'"',rAarr:"\
\u21DB",rArr:"\u21D2",rAtail:"\u291C",rBarr:"\u290F",rHar:"\u2964",race:"\u223D\u0331",racute:"\u0155",radic:"\u221A",raemptyv:"\u29B3",rang:"\u27E9",rangd:"\u2992",
range:"\u29A5",rangle:"\u27E9",raquo:"\xBB",rarr:"\u2192",rarrap:"\u2975",rarrb:"\u21E5",rarrbfs:"\u2920",rarrc:"\u2933",rarrfs:"\u291E",rarrhk:"\u21AA",rarrlp:"\
\u21AC",rarrpl:"\u2945",rarrsim:"\u2974",rarrtl:"\u21A3",rarrw:"\u219D",ratail:"\u291A",ratio:"\u2236",rationals:"\u211A",rbarr:"\u290D",rbbrk:"\u2773",rbrace:"\
}",rbrack:"]",rbrke:"\u298C",rbrksld:"\u298E",rbrkslu:"\u2990",rcaron:"\u0159",rcedil:"\u0157",rceil:"\u2309",rcub:"}",rcy:"\u0440",rdca:"\u2937",rdldhar:"\u2969",
rdquo:"\u201D",rdquor:"\u201D",rdsh:"\u21B3",real:"\u211C",realine:"\u211B",realpart:"\u211C",reals:"\u211D",rect:"\u25AD",reg:"\xAE",rfisht:"\u297D",rfloor:"\u230B",
rfr:"\u{1D52F}",rhard:"\u21C1",rharu:"\u21C0",rharul:"\u296C",rho:"\u03C1",rhov:"\u03F1",rightarrow:"\u2192",rightarrowtail:"\u21A3",rightharpoondown:"\u21C1",rightharpoonup:"\
\u21C0",rightleftarrows:"\u21C4",rightleftharpoons:"\u21CC",rightrightarrows:"\u21C9",rightsquigarrow:"\u219D",rightthreetimes:"\u22CC",ring:"\u02DA",risingdotseq:"\
\u2253",rlarr:"\u21C4",rlhar:"\u21CC",rlm:"\u200F",rmoust:"\u23B1",rmoustache:"\u23B1",rnmid:"\u2AEE",roang:"\u27ED",roarr:"\u21FE",robrk:"\u27E7",ropar:"\u2986",
ropf:"\u{1D563}",roplus:"\u2A2E",rotimes:"\u2A35",rpar:")",rpargt:"\u2994",rppolint:"\u2A12",rrarr:"\u21C9",rsaquo:"\u203A",rscr:"\u{1D4C7}",rsh:"\u21B1",rsqb:"\
]",rsquo:"\u2019",rsquor:"\u2019",rthree:"\u22CC",rtimes:"\u22CA",rtri:"\u25B9",rtrie:"\u22B5",rtrif:"\u25B8",rtriltri:"\u29CE",ruluhar:"\u2968",rx:"\u211E",sacute:"\
\u015B",sbquo:"\u201A",sc:"\u227B",scE:"\u2AB4",scap:"\u2AB8",scaron:"\u0161",sccue:"\u227D",sce:"\u2AB0",scedil:"\u015F",scirc:"\u015D",scnE:"\u2AB6",scnap:"\u2ABA",
scnsim:"\u22E9",scpolint:"\u2A13",scsim:"\u227F",scy:"\u0441",sdot:"\u22C5",sdotb:"\u22A1",sdote:"\u2A66",seArr:"\u21D8",searhk:"\u2925",searr:"\u2198",searrow:"\
\u2198",sect:"\xA7",semi:";",seswar:"\u2929",setminus:"\u2216",setmn:"\u2216",sext:"\u2736",sfr:"\u{1D530}",sfrown:"\u2322",sharp:"\u266F",shchcy:"\u0449",shcy:"\
\u0448",shortmid:"\u2223",shortparallel:"\u2225",shy:"\xAD",sigma:"\u03C3",sigmaf:"\u03C2",sigmav:"\u03C2",sim:"\u223C",simdot:"\u2A6A",sime:"\u2243",simeq:"\u2243",
simg:"\u2A9E",simgE:"\u2AA0",siml:"\u2A9D",simlE:"\u2A9F",simne:"\u2246",simplus:"\u2A24",simrarr:"\u2972",slarr:"\u2190",smallsetminus:"\u2216",smashp:"\u2A33",
smeparsl:"\u29E4",smid:"\u2223",smile:"\u2323",smt:"\u2AAA",smte:"\u2AAC",smtes:"\u2AAC\uFE00",softcy:"\u044C",sol:"/",solb:"\u29C4",solbar:"\u233F",sopf:"\u{1D564}",
spades:"\u2660",spadesuit:"\u2660",spar:"\u2225",sqcap:"\u2293",sqcaps:"\u2293\uFE00",sqcup:"\u2294",sqcups:"\u2294\uFE00",sqsub:"\u228F",sqsube:"\u2291",sqsubset:"\
\u228F",sqsubseteq:"\u2291",sqsup:"\u2290",sqsupe:"\u2292",sqsupset:"\u2290",sqsupseteq:"\u2292",squ:"\u25A1",square:"\u25A1",squarf:"\u25AA",squf:"\u25AA",srarr:"\
\u2192",sscr:"\u{1D4C8}",ssetmn:"\u2216",ssmile:"\u2323",sstarf:"\u22C6",star:"\u2606",starf:"\u2605",straightepsilon:"\u03F5",straightphi:"\u03D5",strns:"\xAF",
sub:"\u2282",subE:"\u2AC5",subdot:"\u2ABD",sube:"\u2286",subedot:"\u2AC3",submult:"\u2AC1",subnE:"\u2ACB",subne:"\u228A",subplus:"\u2ABF",subrarr:"\u2979",subset:"\
\u2282",subseteq:"\u2286",subseteqq:"\u2AC5",subsetneq:"\u228A",subsetneqq:"\u2ACB",subsim:"\u2AC7",subsub:"\u2AD5",subsup:"\u2AD3",succ:"\u227B",succapprox:"\u2AB8",
succcurlyeq:"\u227D",succeq:"\u2AB0",succnapprox:"\u2ABA",succneqq:"\u2AB6",succnsim:"\u22E9",succsim:"\u227F",sum:"\u2211",sung:"\u266A",sup1:"\xB9",sup2:"\xB2",
sup3:"\xB3",sup:"\u2283",supE:"\u2AC6",supdot:"\u2ABE",supdsub:"\u2AD8",supe:"\u2287",supedot:"\u2AC4",suphsol:"\u27C9",suphsub:"\u2AD7",suplarr:"\u297B",supmult:"\
\u2AC2",supnE:"\u2ACC",supne:"\u228B",supplus:"\u2AC0",supset:"\u2283",supseteq:"\u2287",supseteqq:"\u2AC6",supsetneq:"\u228B",supsetneqq:"\u2ACC",supsim:"\u2AC8",
supsub:"\u2AD4",supsup:"\u2AD6",swArr:"\u21D9",swarhk:"\u2926",swarr:"\u2199",swarrow:"\u2199",swnwar:"\u292A",szlig:"\xDF",target:"\u2316",tau:"\u03C4",tbrk:"\u23B4",
tcaron:"\u0165",tcedil:"\u0163",tcy:"\u0442",tdot:"\u20DB",telrec:"\u2315",tfr:"\u{1D531}",there4:"\u2234",therefore:"\u2234",theta:"\u03B8",thetasym:"\u03D1",thetav:"\
\u03D1",thickapprox:"\u2248",thicksim:"\u223C",thinsp:"\u2009",thkap:"\u2248",thksim:"\u223C",thorn:"\xFE",tilde:"\u02DC",times:"\xD7",timesb:"\u22A0",timesbar:"\
\u2A31",timesd:"\u2A30",tint:"\u222D",toea:"\u2928",top:"\u22A4",topbot:"\u2336",topcir:"\u2AF1",topf:"\u{1D565}",topfork:"\u2ADA",tosa:"\u2929",tprime:"\u2034",
trade:"\u2122",triangle:"\u25B5",triangledown:"\u25BF",triangleleft:"\u25C3",trianglelefteq:"\u22B4",triangleq:"\u225C",triangleright:"\u25B9",trianglerighteq:"\
\u22B5",tridot:"\u25EC",trie:"\u225C",triminus:"\u2A3A",triplus:"\u2A39",trisb:"\u29CD",tritime:"\u2A3B",trpezium:"\u23E2",tscr:"\u{1D4C9}",tscy:"\u0446",tshcy:"\
\u045B",tstrok:"\u0167",twixt:"\u226C",twoheadleftarrow:"\u219E",twoheadrightarrow:"\u21A0",uArr:"\u21D1",uHar:"\u2963",uacute:"\xFA",uarr:"\u2191",ubrcy:"\u045E",
ubreve:"\u016D",ucirc:"\xFB",ucy:"\u0443",udarr:"\u21C5",udblac:"\u0171",udhar:"\u296E",ufisht:"\u297E",ufr:"\u{1D532}",ugrave:"\xF9",uharl:"\u21BF",uharr:"\u21BE",
uhblk:"\u2580",ulcorn:"\u231C",ulcorner:"\u231C",ulcrop:"\u230F",ultri:"\u25F8",umacr:"\u016B",uml:"\xA8",uogon:"\u0173",uopf:"\u{1D566}",uparrow:"\u2191",updownarrow:"\
\u2195",upharpoonleft:"\u21BF",upharpoonright:"\u21BE",uplus:"\u228E",upsi:"\u03C5",upsih:"\u03D2",upsilon:"\u03C5",upuparrows:"\u21C8",urcorn:"\u231D",urcorner:"\
\u231D",urcrop:"\u230E",uring:"\u016F",urtri:"\u25F9",uscr:"\u{1D4CA}",utdot:"\u22F0",utilde:"\u0169",utri:"\u25B5",utrif:"\u25B4",uuarr:"\u21C8",uuml:"\xFC",uwangle:"\
\u29A7",vArr:"\u21D5",vBar:"\u2AE8",vBarv:"\u2AE9",vDash:"\u22A8",vangrt:"\u299C",varepsilon:"\u03F5",varkappa:"\u03F0",varnothing:"\u2205",varphi:"\u03D5",varpi:"\
\u03D6",varpropto:"\u221D",varr:"\u2195",varrho:"\u03F1",varsigma:"\u03C2",varsubsetneq:"\u228A\uFE00",varsubsetneqq:"\u2ACB\uFE00",varsupsetneq:"\u228B\uFE00",
varsupsetneqq:"\u2ACC\uFE00",vartheta:"\u03D1",vartriangleleft:"\u22B2",vartriangleright:"\u22B3",vcy:"\u0432",vdash:"\u22A2",vee:"\u2228",veebar:"\u22BB",veeeq:"\
\u225A",vellip:"\u22EE",verbar:"|",vert:"|",vfr:"\u{1D533}",vltri:"\u22B2",vnsub:"\u2282\u20D2",vnsup:"\u2283\u20D2",vopf:"\u{1D567}",vprop:"\u221D",vrtri:"\u22B3",
vscr:"\u{1D4CB}",vsubnE:"\u2ACB\uFE00",vsubne:"\u228A\uFE00",vsupnE:"\u2ACC\uFE00",vsupne:"\u228B\uFE00",vzigzag:"\u299A",wcirc:"\u0175",wedbar:"\u2A5F",wedge:"\
\u2227",wedgeq:"\u2259",weierp:"\u2118",wfr:"\u{1D534}",wopf:"\u{1D568}",wp:"\u2118",wr:"\u2240",wreath:"\u2240",wscr:"\u{1D4CC}",xcap:"\u22C2",xcirc:"\u25EF",xcup:"\
\u22C3",xdtri:"\u25BD",xfr:"\u{1D535}",xhArr:"\u27FA",xharr:"\u27F7",xi:"\u03BE",xlArr:"\u27F8",xlarr:"\u27F5",xmap:"\u27FC",xnis:"\u22FB",xodot:"\u2A00",xopf:"\
\u{1D569}",xoplus:"\u2A01",xotime:"\u2A02",xrArr:"\u27F9",xrarr:"\u27F6",xscr:"\u{1D4CD}",xsqcup:"\u2A06",xuplus:"\u2A04",xutri:"\u25B3",xvee:"\u22C1",xwedge:"\u22C0",
yacute:"\xFD",yacy:"\u044F",ycirc:"\u0177",ycy:"\u044B",yen:"\xA5",yfr:"\u{1D536}",yicy:"\u0457",yopf:"\u{1D56A}",yscr:"\u{1D4CE}",yucy:"\u044E",yuml:"\xFF",zacute:"\
\u017A",zcaron:"\u017E",zcy:"\u0437",zdot:"\u017C",zeetrf:"\u2128",zeta:"\u03B6",zfr:"\u{1D537}",zhcy:"\u0436",zigrarr:"\u21DD",zopf:"\u{1D56B}",zscr:"\u{1D4CF}",
zwj:"\u200D",zwnj:"\u200C"};var own={}.hasOwnProperty;function decodeNamedCharacterReference(value){return own.call(characterEntities,value)?characterEntities[value]:false}function splice(list2,start,remove,items){const end=list2.length;let chunkStart=0;let parameters;if(start<0){start=-start>end?0:end+start}else{start=start>end?end:
start}remove=remove>0?remove:0;if(items.length<1e4){parameters=Array.from(items);parameters.unshift(start,remove);list2.splice(...parameters)}else{if(remove)list2.
splice(start,remove);while(chunkStart<items.length){parameters=items.slice(chunkStart,chunkStart+1e4);parameters.unshift(start,0);list2.splice(...parameters);chunkStart+=
1e4;start+=1e4}}}function push(list2,items){if(list2.length>0){splice(list2,list2.length,0,items);return list2}return items}var hasOwnProperty={}.hasOwnProperty;function combineExtensions(extensions){const all2={};let index2=-1;while(++index2<extensions.length){syntaxExtension(all2,extensions[index2])}
return all2}function syntaxExtension(all2,extension2){let hook;for(hook in extension2){const maybe=hasOwnProperty.call(all2,hook)?all2[hook]:void 0;const left=maybe||
(all2[hook]={});const right=extension2[hook];let code2;if(right){for(code2 in right){if(!hasOwnProperty.call(left,code2))left[code2]=[];const value=right[code2];
constructs(left[code2],Array.isArray(value)?value:value?[value]:[])}}}}function constructs(existing,list2){let index2=-1;const before=[];while(++index2<list2.length){
;(list2[index2].add==="after"?existing:before).push(list2[index2])}splice(existing,0,0,before)}function decodeNumericCharacterReference(value,base){const code2=Number.parseInt(value,base);if(code2<9||code2===11||code2>13&&code2<32||code2>126&&code2<160||code2>
55295&&code2<57344||code2>64975&&code2<65008||(code2&65535)===65535||(code2&65535)===65534||code2>1114111){return"\uFFFD"}return String.fromCodePoint(code2)}function normalizeIdentifier(value){return value.replace(/[\t\n\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()}var asciiAlpha=regexCheck(/[A-Za-z]/);var asciiAlphanumeric=regexCheck(/[\dA-Za-z]/);var asciiAtext=regexCheck(/[#-'*+\--9=?A-Z^-~]/);function asciiControl(code2){
return code2!==null&&(code2<32||code2===127)}var asciiDigit=regexCheck(/\d/);var asciiHexDigit=regexCheck(/[\dA-Fa-f]/);var asciiPunctuation=regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code2){return code2!==null&&code2<-2}function markdownLineEndingOrSpace(code2){return code2!==null&&(code2<0||code2===32)}function markdownSpace(code2){
return code2===-2||code2===-1||code2===32}var unicodePunctuation=regexCheck(new RegExp("\\p{P}|\\p{S}","u"));var unicodeWhitespace=regexCheck(/\s/);function regexCheck(regex){
return check2;function check2(code2){return code2!==null&&code2>-1&&regex.test(String.fromCharCode(code2))}}function factorySpace(effects,ok3,type,max){const limit=max?max-1:Infinity;let size=0;return start;function start(code2){if(markdownSpace(code2)){effects.enter(
type);return prefix(code2)}return ok3(code2)}function prefix(code2){if(markdownSpace(code2)&&size++<limit){effects.consume(code2);return prefix}effects.exit(type);
return ok3(code2)}}function factorySpaceMinMax(effects,ok3,nok,type,min,max){let size=0;return start;function start(code2){if(max>0&&markdownSpace(code2)){effects.
enter(type);return prefix(code2)}return after(code2)}function prefix(code2){if(markdownSpace(code2)&&size<max){effects.consume(code2);size++;return prefix}effects.
exit(type);return after(code2)}function after(code2){return size>=min?ok3(code2):nok(code2)}}var content={tokenize:initializeContent};function initializeContent(effects){const contentStart=effects.attempt(this.parser.constructs.contentInitial,afterContentStartConstruct,
paragraphInitial);let previous3;return contentStart;function afterContentStartConstruct(code2){if(code2===null){effects.consume(code2);return}effects.enter("lin\
eEnding");effects.consume(code2);effects.exit("lineEnding");return factorySpace(effects,contentStart,"linePrefix")}function paragraphInitial(code2){effects.enter(
"paragraph");return lineStart(code2)}function lineStart(code2){const token=effects.enter("chunkText",{contentType:"text",previous:previous3});if(previous3){previous3.
next=token}previous3=token;return data(code2)}function data(code2){if(code2===null){effects.exit("chunkText");effects.exit("paragraph");effects.consume(code2);return}
if(markdownLineEnding(code2)){effects.consume(code2);effects.exit("chunkText");return lineStart}effects.consume(code2);return data}}var EditMap=class{constructor(){this.index=new Map;this.map=[]}add(index2,remove,add){addImplementation(this,index2,remove,add,false)}addBefore(index2,remove,add){
addImplementation(this,index2,remove,add,true)}consume(events){this.map.sort(function(a,b){return a[0]-b[0]});if(this.map.length===0){return}let index2=this.map.
length;const vecs=[];while(index2>0){index2-=1;vecs.push(events.slice(this.map[index2][0]+this.map[index2][1]),this.map[index2][2]);events.length=this.map[index2][0]}
vecs.push(events.slice());events.length=0;let slice=vecs.pop();while(slice){for(const element of slice){events.push(element)}slice=vecs.pop()}this.map.length=0;
this.index.clear()}};function addImplementation(editMap,at,remove,add,before){if(remove===0&&add.length===0){return}const existing=editMap.index.get(at);if(existing){
existing[1]+=remove;if(before){add.push(...existing[2]);existing[2]=add}else{existing[2].push(...add)}return}const change=[at,remove,add];editMap.map.push(change);
editMap.index.set(at,change)}var document={tokenize:initializeDocument};var containerConstruct={tokenize:tokenizeContainer};function initializeDocument(effects){const self=this;const stack=[];
let continued=0;let childFlow;let childToken;let lineStartOffset;return start;function start(code2){if(continued<stack.length){const item=stack[continued];self.
containerState=item[1];return effects.attempt(item[0].continuation,documentContinue,checkNewContainers)(code2)}return checkNewContainers(code2)}function documentContinue(code2){
continued++;if(self.containerState._closeFlow){self.containerState._closeFlow=void 0;if(childFlow){closeFlow()}const indexBeforeExits=self.events.length;let indexBeforeFlow=indexBeforeExits;
let point3;while(indexBeforeFlow--){if(self.events[indexBeforeFlow][0]==="exit"&&self.events[indexBeforeFlow][1].type==="chunkFlow"){point3=self.events[indexBeforeFlow][1].
end;break}}exitContainers(continued);let index2=indexBeforeExits;while(index2<self.events.length){self.events[index2][1].end={...point3};index2++}const editMap=new EditMap;
editMap.add(indexBeforeFlow+1,0,self.events.slice(indexBeforeExits));editMap.add(indexBeforeExits,index2-indexBeforeExits,[]);editMap.consume(self.events);return checkNewContainers(
code2)}return start(code2)}function checkNewContainers(code2){if(continued===stack.length){if(!childFlow){return documentContinued(code2)}if(childFlow.currentConstruct&&
childFlow.currentConstruct.concrete){return flowStart(code2)}self.interrupt=Boolean(childFlow.currentConstruct&&!childFlow._gfmTableDynamicInterruptHack)}self.containerState=
{};return effects.check(containerConstruct,thereIsANewContainer,thereIsNoNewContainer)(code2)}function thereIsANewContainer(code2){if(childFlow){closeFlow()}exitContainers(
continued);return documentContinued(code2)}function thereIsNoNewContainer(code2){self.parser.lazy[self.now().line]=continued!==stack.length;lineStartOffset=self.
now().offset;return flowStart(code2)}function documentContinued(code2){self.containerState={};return effects.attempt(containerConstruct,containerContinue,flowStart)(
code2)}function containerContinue(code2){continued++;stack.push([self.currentConstruct,self.containerState]);return documentContinued(code2)}function flowStart(code2){
if(code2===null){if(childFlow){closeFlow()}exitContainers(0);effects.consume(code2);return}childFlow=childFlow||self.parser.flow(self.now());effects.enter("chun\
kFlow",{_tokenizer:childFlow,contentType:"flow",previous:childToken});return flowContinue(code2)}function flowContinue(code2){if(code2===null){writeToChild(effects.
exit("chunkFlow"),true);exitContainers(0);effects.consume(code2);return}if(markdownLineEnding(code2)){effects.consume(code2);writeToChild(effects.exit("chunkFlo\
w"));continued=0;self.interrupt=void 0;return start}effects.consume(code2);return flowContinue}function writeToChild(token,endOfFile){const stream=self.sliceStream(
token);if(endOfFile){stream.push(null)}token.previous=childToken;if(childToken){childToken.next=token}childToken=token;childFlow.defineSkip(token.start);childFlow.
write(stream);if(self.parser.lazy[token.start.line]){let index2=childFlow.events.length;while(index2--){if(childFlow.events[index2][1].start.offset<lineStartOffset&&
(!childFlow.events[index2][1].end||childFlow.events[index2][1].end.offset>lineStartOffset)){return}}const indexBeforeExits=self.events.length;let indexBeforeFlow=indexBeforeExits;
let seen;let point3;while(indexBeforeFlow--){if(self.events[indexBeforeFlow][0]==="exit"&&self.events[indexBeforeFlow][1].type==="chunkFlow"){if(seen){point3=self.
events[indexBeforeFlow][1].end;break}seen=true}}exitContainers(continued);index2=indexBeforeExits;while(index2<self.events.length){self.events[index2][1].end={...point3};
index2++}const editMap=new EditMap;editMap.add(indexBeforeFlow+1,0,self.events.slice(indexBeforeExits));editMap.add(indexBeforeExits,index2-indexBeforeExits,[]);
editMap.consume(self.events)}}function exitContainers(size){let index2=stack.length;while(index2-- >size){const entry=stack[index2];self.containerState=entry[1];
entry[0].exit.call(self,effects)}stack.length=size}function closeFlow(){childFlow.write([null]);childToken=void 0;childFlow=void 0;self.containerState._closeFlow=
void 0}}function tokenizeContainer(effects,ok3,nok){return factorySpace(effects,effects.attempt(this.parser.constructs.document,ok3,nok),"linePrefix",this.parser.
constructs.disable.null.includes("codeIndented")?void 0:4)}function classifyCharacter(code2){if(code2===null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)){return 1}if(unicodePunctuation(code2)){return 2}}function resolveAll(constructs2,events,context){const called=[];let index2=-1;while(++index2<constructs2.length){const resolve3=constructs2[index2].resolveAll;if(resolve3&&
!called.includes(resolve3)){events=resolve3(events,context);called.push(resolve3)}}return events}var attention={name:"attention",resolveAll:resolveAllAttention,tokenize:tokenizeAttention};function resolveAllAttention(events,context){let index2=-1;let nextEvents;
while(++index2<events.length){if(events[index2][0]==="enter"&&events[index2][1].type==="attentionSequence"&&events[index2][1]._close){let open=index2;while(open--){
if(events[open][0]==="exit"&&events[open][1].type==="attentionSequence"&&events[open][1]._open&&context.sliceSerialize(events[open][1]).charCodeAt(0)===context.
sliceSerialize(events[index2][1]).charCodeAt(0)){if((events[open][1]._close||events[index2][1]._open)&&(events[index2][1].end.offset-events[index2][1].start.offset)%
3&&!((events[open][1].end.offset-events[open][1].start.offset+events[index2][1].end.offset-events[index2][1].start.offset)%3)){continue}const use2=events[open][1].
end.offset-events[open][1].start.offset>1&&events[index2][1].end.offset-events[index2][1].start.offset>1?2:1;const start={...events[open][1].end};const end={...events[index2][1].
start};movePoint(start,-use2);movePoint(end,use2);const openingSequence={type:use2>1?"strongSequence":"emphasisSequence",start,end:{...events[open][1].end}};const closingSequence={
type:use2>1?"strongSequence":"emphasisSequence",start:{...events[index2][1].start},end};const text4={type:use2>1?"strongText":"emphasisText",start:{...events[open][1].
end},end:{...events[index2][1].start}};const group={type:use2>1?"strong":"emphasis",start:{...openingSequence.start},end:{...closingSequence.end}};events[open][1].
end={...openingSequence.start};events[index2][1].start={...closingSequence.end};nextEvents=[];if(events[open][1].end.offset-events[open][1].start.offset){nextEvents=
push(nextEvents,[["enter",events[open][1],context],["exit",events[open][1],context]])}nextEvents=push(nextEvents,[["enter",group,context],["enter",openingSequence,
context],["exit",openingSequence,context],["enter",text4,context]]);nextEvents=push(nextEvents,resolveAll(context.parser.constructs.insideSpan.null,events.slice(
open+1,index2),context));nextEvents=push(nextEvents,[["exit",text4,context],["enter",closingSequence,context],["exit",closingSequence,context],["exit",group,context]]);
let offset=0;if(events[index2][1].end.offset-events[index2][1].start.offset){offset=2;nextEvents=push(nextEvents,[["enter",events[index2][1],context],["exit",events[index2][1],
context]])}splice(events,open-1,index2-open+3,nextEvents);index2=open+nextEvents.length-offset-2;break}}}}index2=-1;while(++index2<events.length){if(events[index2][1].
type==="attentionSequence"){events[index2][1].type="data"}}return events}function tokenizeAttention(effects,ok3){const attentionMarkers2=this.parser.constructs.
attentionMarkers.null;const previous3=this.previous;const before=classifyCharacter(previous3);let marker;return start;function start(code2){marker=code2;effects.
enter("attentionSequence");return inside(code2)}function inside(code2){if(code2===marker){effects.consume(code2);return inside}const token=effects.exit("attenti\
onSequence");const after=classifyCharacter(code2);const open=!after||after===2&&before||attentionMarkers2.includes(code2)&&code2!==42&&code2!==95;const close=!before||
before===2&&after||attentionMarkers2.includes(previous3)&&previous3!==42&&previous3!==95;token._open=Boolean(marker===42?open:open&&(before||!close));token._close=
Boolean(marker===42?close:close&&(after||!open));return ok3(code2)}}function movePoint(point3,offset){point3.column+=offset;point3.offset+=offset;point3._bufferIndex+=
offset}var autolink={name:"autolink",tokenize:tokenizeAutolink};function tokenizeAutolink(effects,ok3,nok){let size=0;return start;function start(code2){effects.enter(
"autolink");effects.enter("autolinkMarker");effects.consume(code2);effects.exit("autolinkMarker");effects.enter("autolinkProtocol");return open}function open(code2){
if(asciiAlpha(code2)){effects.consume(code2);return schemeOrEmailAtext}if(code2===64){return nok(code2)}return emailAtext(code2)}function schemeOrEmailAtext(code2){
if(code2===43||code2===45||code2===46||asciiAlphanumeric(code2)){size=1;return schemeInsideOrEmailAtext(code2)}return emailAtext(code2)}function schemeInsideOrEmailAtext(code2){
if(code2===58){effects.consume(code2);size=0;return urlInside}if((code2===43||code2===45||code2===46||asciiAlphanumeric(code2))&&size++<32){effects.consume(code2);
return schemeInsideOrEmailAtext}size=0;return emailAtext(code2)}function urlInside(code2){if(code2===62){effects.exit("autolinkProtocol");effects.enter("autolin\
kMarker");effects.consume(code2);effects.exit("autolinkMarker");effects.exit("autolink");return ok3}if(code2===null||code2===32||code2===60||asciiControl(code2)){
return nok(code2)}effects.consume(code2);return urlInside}function emailAtext(code2){if(code2===64){effects.consume(code2);return emailAtSignOrDot}if(asciiAtext(
code2)){effects.consume(code2);return emailAtext}return nok(code2)}function emailAtSignOrDot(code2){return asciiAlphanumeric(code2)?emailLabel(code2):nok(code2)}
function emailLabel(code2){if(code2===46){effects.consume(code2);size=0;return emailAtSignOrDot}if(code2===62){effects.exit("autolinkProtocol").type="autolinkEm\
ail";effects.enter("autolinkMarker");effects.consume(code2);effects.exit("autolinkMarker");effects.exit("autolink");return ok3}return emailValue(code2)}function emailValue(code2){
if((code2===45||asciiAlphanumeric(code2))&&size++<63){const next=code2===45?emailValue:emailLabel;effects.consume(code2);return next}return nok(code2)}}var blankLine={partial:true,tokenize:tokenizeBlankLine};function tokenizeBlankLine(effects,ok3,nok){return start;function start(code2){return markdownSpace(code2)?
factorySpace(effects,after,"linePrefix")(code2):after(code2)}function after(code2){return code2===null||markdownLineEnding(code2)?ok3(code2):nok(code2)}}var blockQuote={continuation:{tokenize:tokenizeBlockQuoteContinuation},exit,name:"blockQuote",tokenize:tokenizeBlockQuoteStart};function tokenizeBlockQuoteStart(effects,ok3,nok){
const self=this;return start;function start(code2){if(code2===62){const state=self.containerState;if(!state.open){effects.enter("blockQuote",{_container:true});
state.open=true}effects.enter("blockQuotePrefix");effects.enter("blockQuoteMarker");effects.consume(code2);effects.exit("blockQuoteMarker");return after}return nok(
code2)}function after(code2){if(markdownSpace(code2)){effects.enter("blockQuotePrefixWhitespace");effects.consume(code2);effects.exit("blockQuotePrefixWhitespac\
e");effects.exit("blockQuotePrefix");return ok3}effects.exit("blockQuotePrefix");return ok3(code2)}}function tokenizeBlockQuoteContinuation(effects,ok3,nok){const self=this;
return contStart;function contStart(code2){if(markdownSpace(code2)){return factorySpace(effects,contBefore,"linePrefix",self.parser.constructs.disable.null.includes(
"codeIndented")?void 0:4)(code2)}return contBefore(code2)}function contBefore(code2){return effects.attempt(blockQuote,ok3,nok)(code2)}}function exit(effects){effects.
exit("blockQuote")}var characterEscape={name:"characterEscape",tokenize:tokenizeCharacterEscape};function tokenizeCharacterEscape(effects,ok3,nok){return start;function start(code2){
effects.enter("characterEscape");effects.enter("escapeMarker");effects.consume(code2);effects.exit("escapeMarker");return inside}function inside(code2){if(asciiPunctuation(
code2)){effects.enter("characterEscapeValue");effects.consume(code2);effects.exit("characterEscapeValue");effects.exit("characterEscape");return ok3}return nok(
code2)}}var characterReference={name:"characterReference",tokenize:tokenizeCharacterReference};function tokenizeCharacterReference(effects,ok3,nok){const self=this;let size=0;
let max;let test;return start;function start(code2){effects.enter("characterReference");effects.enter("characterReferenceMarker");effects.consume(code2);effects.
exit("characterReferenceMarker");return open}function open(code2){if(code2===35){effects.enter("characterReferenceMarkerNumeric");effects.consume(code2);effects.
exit("characterReferenceMarkerNumeric");return numeric}effects.enter("characterReferenceValue");max=31;test=asciiAlphanumeric;return value(code2)}function numeric(code2){
if(code2===88||code2===120){effects.enter("characterReferenceMarkerHexadecimal");effects.consume(code2);effects.exit("characterReferenceMarkerHexadecimal");effects.
enter("characterReferenceValue");max=6;test=asciiHexDigit;return value}effects.enter("characterReferenceValue");max=7;test=asciiDigit;return value(code2)}function value(code2){
if(code2===59&&size){const token=effects.exit("characterReferenceValue");if(test===asciiAlphanumeric&&!decodeNamedCharacterReference(self.sliceSerialize(token))){
return nok(code2)}effects.enter("characterReferenceMarker");effects.consume(code2);effects.exit("characterReferenceMarker");effects.exit("characterReference");return ok3}
if(test(code2)&&size++<max){effects.consume(code2);return value}return nok(code2)}}var nonLazyContinuation={partial:true,tokenize:tokenizeNonLazyContinuation};function tokenizeNonLazyContinuation(effects,ok3,nok){const self=this;return start;function start(code2){
if(code2===null){return nok(code2)}effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return after}function after(code2){return self.
parser.lazy[self.now().line]?nok(code2):ok3(code2)}}var codeFenced={concrete:true,name:"codeFenced",tokenize:tokenizeCodeFenced};function tokenizeCodeFenced(effects,ok3,nok){const self=this;const closeStart={partial:true,
tokenize:tokenizeCloseStart};let initialPrefix=0;let sizeOpen=0;let marker;return start;function start(code2){return beforeSequenceOpen(code2)}function beforeSequenceOpen(code2){
const tail=self.events[self.events.length-1];initialPrefix=tail&&tail[1].type==="linePrefix"?tail[2].sliceSerialize(tail[1],true).length:0;marker=code2;effects.
enter("codeFenced");effects.enter("codeFencedFence");effects.enter("codeFencedFenceSequence");return sequenceOpen(code2)}function sequenceOpen(code2){if(code2===
marker){sizeOpen++;effects.consume(code2);return sequenceOpen}if(sizeOpen<3){return nok(code2)}effects.exit("codeFencedFenceSequence");return markdownSpace(code2)?
factorySpace(effects,infoBefore,"whitespace")(code2):infoBefore(code2)}function infoBefore(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("code\
FencedFence");return self.interrupt?ok3(code2):effects.check(nonLazyContinuation,atNonLazyBreak,after)(code2)}effects.enter("codeFencedFenceInfo");effects.enter(
"chunkString",{contentType:"string"});return info(code2)}function info(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("chunkString");effects.exit(
"codeFencedFenceInfo");return infoBefore(code2)}if(markdownSpace(code2)){effects.exit("chunkString");effects.exit("codeFencedFenceInfo");return factorySpace(effects,
metaBefore,"whitespace")(code2)}if(code2===96&&code2===marker){return nok(code2)}effects.consume(code2);return info}function metaBefore(code2){if(code2===null||
markdownLineEnding(code2)){return infoBefore(code2)}effects.enter("codeFencedFenceMeta");effects.enter("chunkString",{contentType:"string"});return meta(code2)}
function meta(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("chunkString");effects.exit("codeFencedFenceMeta");return infoBefore(code2)}if(code2===
96&&code2===marker){return nok(code2)}effects.consume(code2);return meta}function atNonLazyBreak(code2){return effects.attempt(closeStart,after,contentBefore)(code2)}
function contentBefore(code2){effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return contentStart}function contentStart(code2){return initialPrefix>
0&&markdownSpace(code2)?factorySpace(effects,beforeContentChunk,"linePrefix",initialPrefix+1)(code2):beforeContentChunk(code2)}function beforeContentChunk(code2){
if(code2===null||markdownLineEnding(code2)){return effects.check(nonLazyContinuation,atNonLazyBreak,after)(code2)}effects.enter("codeFlowValue");return contentChunk(
code2)}function contentChunk(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("codeFlowValue");return beforeContentChunk(code2)}effects.consume(code2);
return contentChunk}function after(code2){effects.exit("codeFenced");return ok3(code2)}function tokenizeCloseStart(effects2,ok4,nok2){let size=0;return startBefore;
function startBefore(code2){effects2.enter("lineEnding");effects2.consume(code2);effects2.exit("lineEnding");return start2}function start2(code2){effects2.enter(
"codeFencedFence");return markdownSpace(code2)?factorySpace(effects2,beforeSequenceClose,"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?
void 0:4)(code2):beforeSequenceClose(code2)}function beforeSequenceClose(code2){if(code2===marker){effects2.enter("codeFencedFenceSequence");return sequenceClose(
code2)}return nok2(code2)}function sequenceClose(code2){if(code2===marker){size++;effects2.consume(code2);return sequenceClose}if(size>=sizeOpen){effects2.exit(
"codeFencedFenceSequence");return markdownSpace(code2)?factorySpace(effects2,sequenceCloseAfter,"whitespace")(code2):sequenceCloseAfter(code2)}return nok2(code2)}
function sequenceCloseAfter(code2){if(code2===null||markdownLineEnding(code2)){effects2.exit("codeFencedFence");return ok4(code2)}return nok2(code2)}}}var codeIndented={name:"codeIndented",tokenize:tokenizeCodeIndented};var furtherStart={partial:true,tokenize:tokenizeFurtherStart};function tokenizeCodeIndented(effects,ok3,nok){
return start;function start(code2){effects.enter("codeIndented");return factorySpaceMinMax(effects,atBreak,nok,"linePrefix",4,4)(code2)}function atBreak(code2){
if(code2===null){return after(code2)}if(markdownLineEnding(code2)){return effects.attempt(furtherStart,atBreak,after)(code2)}effects.enter("codeFlowValue");return inside(
code2)}function inside(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("codeFlowValue");return atBreak(code2)}effects.consume(code2);return inside}
function after(code2){effects.exit("codeIndented");return ok3(code2)}}function tokenizeFurtherStart(effects,ok3,nok){const self=this;return furtherStart2;function furtherStart2(code2){
if(self.parser.lazy[self.now().line]){return nok(code2)}if(markdownLineEnding(code2)){effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEndin\
g");return furtherStart2}return factorySpaceMinMax(effects,ok3,onNotEnoughPrefix,"linePrefix",4,4)(code2)}function onNotEnoughPrefix(code2){return markdownLineEnding(
code2)?furtherStart2(code2):nok(code2)}}var codeText={name:"codeText",previous,resolve:resolveCodeText,tokenize:tokenizeCodeText};function resolveCodeText(events){let tailExitIndex=events.length-4;let headEnterIndex=3;
let index2;let enter;if((events[headEnterIndex][1].type==="lineEnding"||events[headEnterIndex][1].type==="space")&&(events[tailExitIndex][1].type==="lineEnding"||
events[tailExitIndex][1].type==="space")){index2=headEnterIndex;while(++index2<tailExitIndex){if(events[index2][1].type==="codeTextData"){events[headEnterIndex][1].
type="codeTextPadding";events[tailExitIndex][1].type="codeTextPadding";headEnterIndex+=2;tailExitIndex-=2;break}}}index2=headEnterIndex-1;tailExitIndex++;while(++index2<=
tailExitIndex){if(enter===void 0){if(index2!==tailExitIndex&&events[index2][1].type!=="lineEnding"){enter=index2}}else if(index2===tailExitIndex||events[index2][1].
type==="lineEnding"){events[enter][1].type="codeTextData";if(index2!==enter+2){events[enter][1].end=events[index2-1][1].end;events.splice(enter+2,index2-enter-2);
tailExitIndex-=index2-enter-2;index2=enter+2}enter=void 0}}return events}function previous(code2){return code2!==96||this.events[this.events.length-1][1].type===
"characterEscape"}function tokenizeCodeText(effects,ok3,nok){const self=this;let sizeOpen=0;let size;let token;return start;function start(code2){effects.enter(
"codeText");effects.enter("codeTextSequence");return sequenceOpen(code2)}function sequenceOpen(code2){if(code2===96){effects.consume(code2);sizeOpen++;return sequenceOpen}
effects.exit("codeTextSequence");return between(code2)}function between(code2){if(code2===null){return nok(code2)}if(code2===32){effects.enter("space");effects.
consume(code2);effects.exit("space");return between}if(code2===96){token=effects.enter("codeTextSequence");size=0;return sequenceClose(code2)}if(markdownLineEnding(
code2)){effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return between}effects.enter("codeTextData");return data(code2)}function data(code2){
if(code2===null||code2===32||code2===96||markdownLineEnding(code2)){effects.exit("codeTextData");return between(code2)}effects.consume(code2);return data}function sequenceClose(code2){
if(code2===96){effects.consume(code2);size++;return sequenceClose}if(size===sizeOpen){effects.exit("codeTextSequence");effects.exit("codeText");return ok3(code2)}
token.type="codeTextData";return data(code2)}}var SpliceBuffer=class{constructor(initial){this.left=initial?[...initial]:[];this.right=[]}get(index2){if(index2<0||index2>=this.left.length+this.right.length){
throw new RangeError("Cannot access index `"+index2+"` in a splice buffer of size `"+(this.left.length+this.right.length)+"`")}if(index2<this.left.length)return this.
left[index2];return this.right[this.right.length-index2+this.left.length-1]}get length(){return this.left.length+this.right.length}shift(){this.setCursor(0);return this.
right.pop()}slice(start,end){const stop=end===null||end===void 0?Number.POSITIVE_INFINITY:end;if(stop<this.left.length){return this.left.slice(start,stop)}if(start>
this.left.length){return this.right.slice(this.right.length-stop+this.left.length,this.right.length-start+this.left.length).reverse()}return this.left.slice(start).
concat(this.right.slice(this.right.length-stop+this.left.length).reverse())}splice(start,deleteCount,items){const count2=deleteCount||0;this.setCursor(Math.trunc(
start));const removed=this.right.splice(this.right.length-count2,Number.POSITIVE_INFINITY);if(items)chunkedPush(this.left,items);return removed.reverse()}pop(){
this.setCursor(Number.POSITIVE_INFINITY);return this.left.pop()}push(item){this.setCursor(Number.POSITIVE_INFINITY);this.left.push(item)}pushMany(items){this.setCursor(
Number.POSITIVE_INFINITY);chunkedPush(this.left,items)}unshift(item){this.setCursor(0);this.right.push(item)}unshiftMany(items){this.setCursor(0);chunkedPush(this.
right,items.reverse())}setCursor(n){if(n===this.left.length||n>this.left.length&&this.right.length===0||n<0&&this.left.length===0)return;if(n<this.left.length){
const removed=this.left.splice(n,Number.POSITIVE_INFINITY);chunkedPush(this.right,removed.reverse())}else{const removed=this.right.splice(this.left.length+this.
right.length-n,Number.POSITIVE_INFINITY);chunkedPush(this.left,removed.reverse())}}};function chunkedPush(list2,right){let chunkStart=0;if(right.length<1e4){list2.
push(...right)}else{while(chunkStart<right.length){list2.push(...right.slice(chunkStart,chunkStart+1e4));chunkStart+=1e4}}}function subtokenize(eventsArray){const jumps={};let index2=-1;let event;let lineIndex;let otherIndex;let otherEvent;let parameters;let subevents;let more;const events=new SpliceBuffer(
eventsArray);while(++index2<events.length){while(index2 in jumps){index2=jumps[index2]}event=events.get(index2);if(index2&&event[1].type==="chunkFlow"&&events.get(
index2-1)[1].type==="listItemPrefix"){subevents=event[1]._tokenizer.events;otherIndex=0;if(otherIndex<subevents.length&&subevents[otherIndex][1].type==="lineEnd\
ingBlank"){otherIndex+=2}if(otherIndex<subevents.length&&subevents[otherIndex][1].type==="content"){while(++otherIndex<subevents.length){if(subevents[otherIndex][1].
type==="content"){break}if(subevents[otherIndex][1].type==="chunkText"){subevents[otherIndex][1]._isInFirstContentOfListItem=true;otherIndex++}}}}if(event[0]===
"enter"){if(event[1].contentType){Object.assign(jumps,subcontent(events,index2));index2=jumps[index2];more=true}}else if(event[1]._container){otherIndex=index2;
lineIndex=void 0;while(otherIndex--){otherEvent=events.get(otherIndex);if(otherEvent[1].type==="lineEnding"||otherEvent[1].type==="lineEndingBlank"){if(otherEvent[0]===
"enter"){if(lineIndex){events.get(lineIndex)[1].type="lineEndingBlank"}otherEvent[1].type="lineEnding";lineIndex=otherIndex}}else if(otherEvent[1].type==="lineP\
refix"||otherEvent[1].type==="listItemIndent"){}else{break}}if(lineIndex){event[1].end={...events.get(lineIndex)[1].start};parameters=events.slice(lineIndex,index2);
parameters.unshift(event);events.splice(lineIndex,index2-lineIndex+1,parameters)}}}splice(eventsArray,0,Number.POSITIVE_INFINITY,events.slice(0));return!more}function subcontent(events,eventIndex){
const token=events.get(eventIndex)[1];const context=events.get(eventIndex)[2];let startPosition=eventIndex-1;const startPositions=[];let tokenizer=token._tokenizer;
if(!tokenizer){tokenizer=context.parser[token.contentType](token.start);if(token._contentTypeTextTrailing){tokenizer._contentTypeTextTrailing=true}}const childEvents=tokenizer.
events;const jumps=[];const gaps={};let stream;let previous3;let index2=-1;let current=token;let adjust=0;let start=0;const breaks=[start];while(current){while(events.
get(++startPosition)[1]!==current){}startPositions.push(startPosition);if(!current._tokenizer){stream=context.sliceStream(current);if(!current.next){stream.push(
null)}if(previous3){tokenizer.defineSkip(current.start)}if(current._isInFirstContentOfListItem){tokenizer._gfmTasklistFirstContentOfListItem=true}tokenizer.write(
stream);if(current._isInFirstContentOfListItem){tokenizer._gfmTasklistFirstContentOfListItem=void 0}}previous3=current;current=current.next}current=token;while(++index2<
childEvents.length){if(childEvents[index2][0]==="exit"&&childEvents[index2-1][0]==="enter"&&childEvents[index2][1].type===childEvents[index2-1][1].type&&childEvents[index2][1].
start.line!==childEvents[index2][1].end.line){start=index2+1;breaks.push(start);current._tokenizer=void 0;current.previous=void 0;current=current.next}}tokenizer.
events=[];if(current){current._tokenizer=void 0;current.previous=void 0}else{breaks.pop()}index2=breaks.length;while(index2--){const slice=childEvents.slice(breaks[index2],
breaks[index2+1]);const start2=startPositions.pop();jumps.push([start2,start2+slice.length-1]);events.splice(start2,2,slice)}jumps.reverse();index2=-1;while(++index2<
jumps.length){gaps[adjust+jumps[index2][0]]=adjust+jumps[index2][1];adjust+=jumps[index2][1]-jumps[index2][0]-1}return gaps}var content2={resolve:resolveContent,tokenize:tokenizeContent};var continuationConstruct={partial:true,tokenize:tokenizeContinuation};function resolveContent(events){
subtokenize(events);return events}function tokenizeContent(effects,ok3){let previous3;return chunkStart;function chunkStart(code2){effects.enter("content");previous3=
effects.enter("chunkContent",{contentType:"content"});return chunkInside(code2)}function chunkInside(code2){if(code2===null){return contentEnd(code2)}if(markdownLineEnding(
code2)){return effects.check(continuationConstruct,contentContinue,contentEnd)(code2)}effects.consume(code2);return chunkInside}function contentEnd(code2){effects.
exit("chunkContent");effects.exit("content");return ok3(code2)}function contentContinue(code2){effects.consume(code2);effects.exit("chunkContent");previous3.next=
effects.enter("chunkContent",{contentType:"content",previous:previous3});previous3=previous3.next;return chunkInside}}function tokenizeContinuation(effects,ok3,nok){
const self=this;return startLookahead;function startLookahead(code2){effects.exit("chunkContent");effects.enter("lineEnding");effects.consume(code2);effects.exit(
"lineEnding");return factorySpace(effects,prefixed,"linePrefix")}function prefixed(code2){if(code2===null||markdownLineEnding(code2)){return nok(code2)}const tail=self.
events[self.events.length-1];if(!self.parser.constructs.disable.null.includes("codeIndented")&&tail&&tail[1].type==="linePrefix"&&tail[2].sliceSerialize(tail[1],
true).length>=4){return ok3(code2)}return effects.interrupt(self.parser.constructs.flow,nok,ok3)(code2)}}function factoryDestination(effects,ok3,nok,type,literalType,literalMarkerType,rawType,stringType,max){const limit=max||Number.POSITIVE_INFINITY;let balance=0;return start;
function start(code2){if(code2===60){effects.enter(type);effects.enter(literalType);effects.enter(literalMarkerType);effects.consume(code2);effects.exit(literalMarkerType);
return enclosedBefore}if(code2===null||code2===32||code2===41||asciiControl(code2)){return nok(code2)}effects.enter(type);effects.enter(rawType);effects.enter(stringType);
effects.enter("chunkString",{contentType:"string"});return raw(code2)}function enclosedBefore(code2){if(code2===62){effects.enter(literalMarkerType);effects.consume(
code2);effects.exit(literalMarkerType);effects.exit(literalType);effects.exit(type);return ok3}effects.enter(stringType);effects.enter("chunkString",{contentType:"\
string"});return enclosed(code2)}function enclosed(code2){if(code2===62){effects.exit("chunkString");effects.exit(stringType);return enclosedBefore(code2)}if(code2===
null||code2===60||markdownLineEnding(code2)){return nok(code2)}effects.consume(code2);return code2===92?enclosedEscape:enclosed}function enclosedEscape(code2){if(code2===
60||code2===62||code2===92){effects.consume(code2);return enclosed}return enclosed(code2)}function raw(code2){if(!balance&&(code2===null||code2===41||markdownLineEndingOrSpace(
code2))){effects.exit("chunkString");effects.exit(stringType);effects.exit(rawType);effects.exit(type);return ok3(code2)}if(balance<limit&&code2===40){effects.consume(
code2);balance++;return raw}if(code2===41){effects.consume(code2);balance--;return raw}if(code2===null||code2===32||code2===40||asciiControl(code2)){return nok(
code2)}effects.consume(code2);return code2===92?rawEscape:raw}function rawEscape(code2){if(code2===40||code2===41||code2===92){effects.consume(code2);return raw}
return raw(code2)}}function factoryLabel(effects,ok3,nok,type,markerType,stringType){const self=this;let size=0;let seen;return start;function start(code2){effects.enter(type);effects.
enter(markerType);effects.consume(code2);effects.exit(markerType);effects.enter(stringType);return atBreak}function atBreak(code2){if(size>999||code2===null||code2===
91||code2===93&&!seen||code2===94&&!size&&"_hiddenFootnoteSupport"in self.parser.constructs){return nok(code2)}if(code2===93){effects.exit(stringType);effects.enter(
markerType);effects.consume(code2);effects.exit(markerType);effects.exit(type);return ok3}if(markdownLineEnding(code2)){effects.enter("lineEnding");effects.consume(
code2);effects.exit("lineEnding");return atBreak}effects.enter("chunkString",{contentType:"string"});return labelInside(code2)}function labelInside(code2){if(code2===
null||code2===91||code2===93||markdownLineEnding(code2)||size++>999){effects.exit("chunkString");return atBreak(code2)}effects.consume(code2);if(!seen)seen=!markdownSpace(
code2);return code2===92?labelEscape:labelInside}function labelEscape(code2){if(code2===91||code2===92||code2===93){effects.consume(code2);size++;return labelInside}
return labelInside(code2)}}function factoryTitle(effects,ok3,nok,type,markerType,stringType){let marker;return start;function start(code2){if(code2===34||code2===39||code2===40){effects.enter(
type);effects.enter(markerType);effects.consume(code2);effects.exit(markerType);marker=code2===40?41:code2;return begin}return nok(code2)}function begin(code2){
if(code2===marker){effects.enter(markerType);effects.consume(code2);effects.exit(markerType);effects.exit(type);return ok3}effects.enter(stringType);return atBreak(
code2)}function atBreak(code2){if(code2===marker){effects.exit(stringType);return begin(marker)}if(code2===null){return nok(code2)}if(markdownLineEnding(code2)){
effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return factorySpace(effects,atBreak,"linePrefix")}effects.enter("chunkString",{contentType:"\
string"});return inside(code2)}function inside(code2){if(code2===marker||code2===null||markdownLineEnding(code2)){effects.exit("chunkString");return atBreak(code2)}
effects.consume(code2);return code2===92?escape:inside}function escape(code2){if(code2===marker||code2===92){effects.consume(code2);return inside}return inside(
code2)}}function factoryWhitespace(effects,ok3){let seen;return start;function start(code2){if(markdownLineEnding(code2)){effects.enter("lineEnding");effects.consume(code2);
effects.exit("lineEnding");seen=true;return start}if(markdownSpace(code2)){return factorySpace(effects,start,seen?"linePrefix":"lineSuffix")(code2)}return ok3(code2)}}var definition={name:"definition",tokenize:tokenizeDefinition};var titleBefore={partial:true,tokenize:tokenizeTitleBefore};function tokenizeDefinition(effects,ok3,nok){
const self=this;let identifier;return start;function start(code2){effects.enter("definition");return before(code2)}function before(code2){return factoryLabel.call(
self,effects,labelAfter,nok,"definitionLabel","definitionLabelMarker","definitionLabelString")(code2)}function labelAfter(code2){identifier=normalizeIdentifier(
self.sliceSerialize(self.events[self.events.length-1][1]).slice(1,-1));if(code2===58){effects.enter("definitionMarker");effects.consume(code2);effects.exit("def\
initionMarker");return markerAfter}return nok(code2)}function markerAfter(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(effects,destinationBefore)(
code2):destinationBefore(code2)}function destinationBefore(code2){return factoryDestination(effects,destinationAfter,nok,"definitionDestination","definitionDest\
inationLiteral","definitionDestinationLiteralMarker","definitionDestinationRaw","definitionDestinationString")(code2)}function destinationAfter(code2){return effects.
attempt(titleBefore,after,after)(code2)}function after(code2){return markdownSpace(code2)?factorySpace(effects,afterWhitespace,"whitespace")(code2):afterWhitespace(
code2)}function afterWhitespace(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("definition");self.parser.defined.push(identifier);return ok3(code2)}
return nok(code2)}}function tokenizeTitleBefore(effects,ok3,nok){return titleBefore2;function titleBefore2(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(
effects,beforeMarker)(code2):nok(code2)}function beforeMarker(code2){return factoryTitle(effects,titleAfter,nok,"definitionTitle","definitionTitleMarker","defin\
itionTitleString")(code2)}function titleAfter(code2){return markdownSpace(code2)?factorySpace(effects,titleAfterOptionalWhitespace,"whitespace")(code2):titleAfterOptionalWhitespace(
code2)}function titleAfterOptionalWhitespace(code2){return code2===null||markdownLineEnding(code2)?ok3(code2):nok(code2)}}var hardBreakEscape={name:"hardBreakEscape",tokenize:tokenizeHardBreakEscape};function tokenizeHardBreakEscape(effects,ok3,nok){return start;function start(code2){
effects.enter("hardBreakEscape");effects.consume(code2);return after}function after(code2){if(markdownLineEnding(code2)){effects.exit("hardBreakEscape");return ok3(
code2)}return nok(code2)}}var headingAtx={name:"headingAtx",resolve:resolveHeadingAtx,tokenize:tokenizeHeadingAtx};function resolveHeadingAtx(events,context){let contentEnd=events.length-
2;let contentStart=3;if(events[contentStart][1].type==="whitespace"){contentStart+=2}if(contentEnd-2>contentStart&&events[contentEnd][1].type==="whitespace"){contentEnd-=
2}if(events[contentEnd][1].type==="atxHeadingSequence"&&(contentStart===contentEnd-1||contentEnd-4>contentStart&&events[contentEnd-2][1].type==="whitespace")){contentEnd-=
contentStart+1===contentEnd?2:4}if(contentEnd>contentStart){const content3={type:"atxHeadingText",start:events[contentStart][1].start,end:events[contentEnd][1].
end};const text4={type:"chunkText",start:events[contentStart][1].start,end:events[contentEnd][1].end,contentType:"text"};splice(events,contentStart,contentEnd-contentStart+
1,[["enter",content3,context],["enter",text4,context],["exit",text4,context],["exit",content3,context]])}return events}function tokenizeHeadingAtx(effects,ok3,nok){
let size=0;return start;function start(code2){effects.enter("atxHeading");return before(code2)}function before(code2){effects.enter("atxHeadingSequence");return sequenceOpen(
code2)}function sequenceOpen(code2){if(code2===35&&size++<6){effects.consume(code2);return sequenceOpen}if(code2===null||markdownLineEndingOrSpace(code2)){effects.
exit("atxHeadingSequence");return atBreak(code2)}return nok(code2)}function atBreak(code2){if(code2===35){effects.enter("atxHeadingSequence");return sequenceFurther(
code2)}if(code2===null||markdownLineEnding(code2)){effects.exit("atxHeading");return ok3(code2)}if(markdownSpace(code2)){return factorySpace(effects,atBreak,"wh\
itespace")(code2)}effects.enter("atxHeadingText");return data(code2)}function sequenceFurther(code2){if(code2===35){effects.consume(code2);return sequenceFurther}
effects.exit("atxHeadingSequence");return atBreak(code2)}function data(code2){if(code2===null||code2===35||markdownLineEndingOrSpace(code2)){effects.exit("atxHe\
adingText");return atBreak(code2)}effects.consume(code2);return data}}var htmlBlockNames=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","d\
l","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","li\
nk","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title",
"tr","track","ul"];var htmlRawNames=["pre","script","style","textarea"];var htmlFlow={concrete:true,name:"htmlFlow",resolveTo:resolveToHtmlFlow,tokenize:tokenizeHtmlFlow};var blankLineBefore={partial:true,tokenize:tokenizeBlankLineBefore};
function resolveToHtmlFlow(events){let index2=events.length;while(index2--){if(events[index2][0]==="enter"&&events[index2][1].type==="htmlFlow"){break}}if(index2>
1&&events[index2-2][1].type==="linePrefix"){events[index2][1].start=events[index2-2][1].start;events[index2+1][1].start=events[index2-2][1].start;events.splice(
index2-2,2)}return events}function tokenizeHtmlFlow(effects,ok3,nok){const self=this;let marker;let closingTag;let buffer;let index2;let markerB;return start;function start(code2){
return before(code2)}function before(code2){effects.enter("htmlFlow");effects.enter("htmlFlowData");effects.consume(code2);return open}function open(code2){if(code2===
33){effects.consume(code2);return declarationOpen}if(code2===47){effects.consume(code2);closingTag=true;return tagCloseStart}if(code2===63){effects.consume(code2);
marker=3;return self.interrupt?ok3:continuationDeclarationInside}if(asciiAlpha(code2)){effects.consume(code2);buffer=String.fromCharCode(code2);return tagName}return nok(
code2)}function declarationOpen(code2){if(code2===45){effects.consume(code2);marker=2;return commentOpenInside}if(code2===91){effects.consume(code2);marker=5;index2=
0;return cdataOpenInside}if(asciiAlpha(code2)){effects.consume(code2);marker=4;return self.interrupt?ok3:continuationDeclarationInside}return nok(code2)}function commentOpenInside(code2){
if(code2===45){effects.consume(code2);return self.interrupt?ok3:continuationDeclarationInside}return nok(code2)}function cdataOpenInside(code2){const value="CDA\
TA[";if(code2===value.charCodeAt(index2++)){effects.consume(code2);if(index2===value.length){return self.interrupt?ok3:continuation}return cdataOpenInside}return nok(
code2)}function tagCloseStart(code2){if(asciiAlpha(code2)){effects.consume(code2);buffer=String.fromCharCode(code2);return tagName}return nok(code2)}function tagName(code2){
if(code2===null||code2===47||code2===62||markdownLineEndingOrSpace(code2)){const slash=code2===47;const name=buffer.toLowerCase();if(!slash&&!closingTag&&htmlRawNames.
includes(name)){marker=1;return self.interrupt?ok3(code2):continuation(code2)}if(htmlBlockNames.includes(buffer.toLowerCase())){marker=6;if(slash){effects.consume(
code2);return basicSelfClosing}return self.interrupt?ok3(code2):continuation(code2)}marker=7;return self.interrupt&&!self.parser.lazy[self.now().line]?nok(code2):
closingTag?completeClosingTagAfter(code2):completeAttributeNameBefore(code2)}if(code2===45||asciiAlphanumeric(code2)){effects.consume(code2);buffer+=String.fromCharCode(
code2);return tagName}return nok(code2)}function basicSelfClosing(code2){if(code2===62){effects.consume(code2);return self.interrupt?ok3:continuation}return nok(
code2)}function completeClosingTagAfter(code2){if(markdownSpace(code2)){effects.consume(code2);return completeClosingTagAfter}return completeEnd(code2)}function completeAttributeNameBefore(code2){
if(code2===47){effects.consume(code2);return completeEnd}if(code2===58||code2===95||asciiAlpha(code2)){effects.consume(code2);return completeAttributeName}if(markdownSpace(
code2)){effects.consume(code2);return completeAttributeNameBefore}return completeEnd(code2)}function completeAttributeName(code2){if(code2===45||code2===46||code2===
58||code2===95||asciiAlphanumeric(code2)){effects.consume(code2);return completeAttributeName}return completeAttributeNameAfter(code2)}function completeAttributeNameAfter(code2){
if(code2===61){effects.consume(code2);return completeAttributeValueBefore}if(markdownSpace(code2)){effects.consume(code2);return completeAttributeNameAfter}return completeAttributeNameBefore(
code2)}function completeAttributeValueBefore(code2){if(code2===null||code2===60||code2===61||code2===62||code2===96){return nok(code2)}if(code2===34||code2===39){
effects.consume(code2);markerB=code2;return completeAttributeValueQuoted}if(markdownSpace(code2)){effects.consume(code2);return completeAttributeValueBefore}return completeAttributeValueUnquoted(
code2)}function completeAttributeValueQuoted(code2){if(code2===markerB){effects.consume(code2);markerB=null;return completeAttributeValueQuotedAfter}if(code2===
null||markdownLineEnding(code2)){return nok(code2)}effects.consume(code2);return completeAttributeValueQuoted}function completeAttributeValueUnquoted(code2){if(code2===
null||code2===34||code2===39||code2===47||code2===60||code2===61||code2===62||code2===96||markdownLineEndingOrSpace(code2)){return completeAttributeNameAfter(code2)}
effects.consume(code2);return completeAttributeValueUnquoted}function completeAttributeValueQuotedAfter(code2){if(code2===47||code2===62||markdownSpace(code2)){
return completeAttributeNameBefore(code2)}return nok(code2)}function completeEnd(code2){if(code2===62){effects.consume(code2);return completeAfter}return nok(code2)}
function completeAfter(code2){if(code2===null||markdownLineEnding(code2)){return continuation(code2)}if(markdownSpace(code2)){effects.consume(code2);return completeAfter}
return nok(code2)}function continuation(code2){if(code2===45&&marker===2){effects.consume(code2);return continuationCommentInside}if(code2===60&&marker===1){effects.
consume(code2);return continuationRawTagOpen}if(code2===62&&marker===4){effects.consume(code2);return continuationClose}if(code2===63&&marker===3){effects.consume(
code2);return continuationDeclarationInside}if(code2===93&&marker===5){effects.consume(code2);return continuationCdataInside}if(markdownLineEnding(code2)&&(marker===
6||marker===7)){effects.exit("htmlFlowData");return effects.check(blankLineBefore,continuationAfter,continuationStart)(code2)}if(code2===null||markdownLineEnding(
code2)){effects.exit("htmlFlowData");return continuationStart(code2)}effects.consume(code2);return continuation}function continuationStart(code2){return effects.
check(nonLazyContinuation,continuationStartNonLazy,continuationAfter)(code2)}function continuationStartNonLazy(code2){effects.enter("lineEnding");effects.consume(
code2);effects.exit("lineEnding");return continuationBefore}function continuationBefore(code2){if(code2===null||markdownLineEnding(code2)){return continuationStart(
code2)}effects.enter("htmlFlowData");return continuation(code2)}function continuationCommentInside(code2){if(code2===45){effects.consume(code2);return continuationDeclarationInside}
return continuation(code2)}function continuationRawTagOpen(code2){if(code2===47){effects.consume(code2);buffer="";return continuationRawEndTag}return continuation(
code2)}function continuationRawEndTag(code2){if(code2===62){const name=buffer.toLowerCase();if(htmlRawNames.includes(name)){effects.consume(code2);return continuationClose}
return continuation(code2)}if(asciiAlpha(code2)&&buffer.length<8){effects.consume(code2);buffer+=String.fromCharCode(code2);return continuationRawEndTag}return continuation(
code2)}function continuationCdataInside(code2){if(code2===93){effects.consume(code2);return continuationDeclarationInside}return continuation(code2)}function continuationDeclarationInside(code2){
if(code2===62){effects.consume(code2);return continuationClose}if(code2===45&&marker===2){effects.consume(code2);return continuationDeclarationInside}return continuation(
code2)}function continuationClose(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("htmlFlowData");return continuationAfter(code2)}effects.consume(
code2);return continuationClose}function continuationAfter(code2){effects.exit("htmlFlow");return ok3(code2)}}function tokenizeBlankLineBefore(effects,ok3,nok){
return start;function start(code2){effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return effects.attempt(blankLine,ok3,nok)}}var htmlText={name:"htmlText",tokenize:tokenizeHtmlText};function tokenizeHtmlText(effects,ok3,nok){const self=this;let marker;let index2;let returnState;return start;
function start(code2){effects.enter("htmlText");effects.enter("htmlTextData");effects.consume(code2);return open}function open(code2){if(code2===33){effects.consume(
code2);return declarationOpen}if(code2===47){effects.consume(code2);return tagCloseStart}if(code2===63){effects.consume(code2);return instruction}if(asciiAlpha(
code2)){effects.consume(code2);return tagOpen}return nok(code2)}function declarationOpen(code2){if(code2===45){effects.consume(code2);return commentOpenInside}if(code2===
91){effects.consume(code2);index2=0;return cdataOpenInside}if(asciiAlpha(code2)){effects.consume(code2);return declaration}return nok(code2)}function commentOpenInside(code2){
if(code2===45){effects.consume(code2);return commentEnd}return nok(code2)}function comment(code2){if(code2===null){return nok(code2)}if(code2===45){effects.consume(
code2);return commentClose}if(markdownLineEnding(code2)){returnState=comment;return lineEndingBefore(code2)}effects.consume(code2);return comment}function commentClose(code2){
if(code2===45){effects.consume(code2);return commentEnd}return comment(code2)}function commentEnd(code2){return code2===62?end(code2):code2===45?commentClose(code2):
comment(code2)}function cdataOpenInside(code2){const value="CDATA[";if(code2===value.charCodeAt(index2++)){effects.consume(code2);return index2===value.length?cdata:
cdataOpenInside}return nok(code2)}function cdata(code2){if(code2===null){return nok(code2)}if(code2===93){effects.consume(code2);return cdataClose}if(markdownLineEnding(
code2)){returnState=cdata;return lineEndingBefore(code2)}effects.consume(code2);return cdata}function cdataClose(code2){if(code2===93){effects.consume(code2);return cdataEnd}
return cdata(code2)}function cdataEnd(code2){if(code2===62){return end(code2)}if(code2===93){effects.consume(code2);return cdataEnd}return cdata(code2)}function declaration(code2){
if(code2===null||code2===62){return end(code2)}if(markdownLineEnding(code2)){returnState=declaration;return lineEndingBefore(code2)}effects.consume(code2);return declaration}
function instruction(code2){if(code2===null){return nok(code2)}if(code2===63){effects.consume(code2);return instructionClose}if(markdownLineEnding(code2)){returnState=
instruction;return lineEndingBefore(code2)}effects.consume(code2);return instruction}function instructionClose(code2){return code2===62?end(code2):instruction(code2)}
function tagCloseStart(code2){if(asciiAlpha(code2)){effects.consume(code2);return tagClose}return nok(code2)}function tagClose(code2){if(code2===45||asciiAlphanumeric(
code2)){effects.consume(code2);return tagClose}return tagCloseBetween(code2)}function tagCloseBetween(code2){if(markdownLineEnding(code2)){returnState=tagCloseBetween;
return lineEndingBefore(code2)}if(markdownSpace(code2)){effects.consume(code2);return tagCloseBetween}return end(code2)}function tagOpen(code2){if(code2===45||asciiAlphanumeric(
code2)){effects.consume(code2);return tagOpen}if(code2===47||code2===62||markdownLineEndingOrSpace(code2)){return tagOpenBetween(code2)}return nok(code2)}function tagOpenBetween(code2){
if(code2===47){effects.consume(code2);return end}if(code2===58||code2===95||asciiAlpha(code2)){effects.consume(code2);return tagOpenAttributeName}if(markdownLineEnding(
code2)){returnState=tagOpenBetween;return lineEndingBefore(code2)}if(markdownSpace(code2)){effects.consume(code2);return tagOpenBetween}return end(code2)}function tagOpenAttributeName(code2){
if(code2===45||code2===46||code2===58||code2===95||asciiAlphanumeric(code2)){effects.consume(code2);return tagOpenAttributeName}return tagOpenAttributeNameAfter(
code2)}function tagOpenAttributeNameAfter(code2){if(code2===61){effects.consume(code2);return tagOpenAttributeValueBefore}if(markdownLineEnding(code2)){returnState=
tagOpenAttributeNameAfter;return lineEndingBefore(code2)}if(markdownSpace(code2)){effects.consume(code2);return tagOpenAttributeNameAfter}return tagOpenBetween(
code2)}function tagOpenAttributeValueBefore(code2){if(code2===null||code2===60||code2===61||code2===62||code2===96){return nok(code2)}if(code2===34||code2===39){
effects.consume(code2);marker=code2;return tagOpenAttributeValueQuoted}if(markdownLineEnding(code2)){returnState=tagOpenAttributeValueBefore;return lineEndingBefore(
code2)}if(markdownSpace(code2)){effects.consume(code2);return tagOpenAttributeValueBefore}effects.consume(code2);return tagOpenAttributeValueUnquoted}function tagOpenAttributeValueQuoted(code2){
if(code2===marker){effects.consume(code2);marker=void 0;return tagOpenAttributeValueQuotedAfter}if(code2===null){return nok(code2)}if(markdownLineEnding(code2)){
returnState=tagOpenAttributeValueQuoted;return lineEndingBefore(code2)}effects.consume(code2);return tagOpenAttributeValueQuoted}function tagOpenAttributeValueUnquoted(code2){
if(code2===null||code2===34||code2===39||code2===60||code2===61||code2===96){return nok(code2)}if(code2===47||code2===62||markdownLineEndingOrSpace(code2)){return tagOpenBetween(
code2)}effects.consume(code2);return tagOpenAttributeValueUnquoted}function tagOpenAttributeValueQuotedAfter(code2){if(code2===47||code2===62||markdownLineEndingOrSpace(
code2)){return tagOpenBetween(code2)}return nok(code2)}function end(code2){if(code2===62){effects.consume(code2);effects.exit("htmlTextData");effects.exit("html\
Text");return ok3}return nok(code2)}function lineEndingBefore(code2){effects.exit("htmlTextData");effects.enter("lineEnding");effects.consume(code2);effects.exit(
"lineEnding");return lineEndingAfter}function lineEndingAfter(code2){return markdownSpace(code2)?factorySpace(effects,lineEndingAfterPrefix,"linePrefix",self.parser.
constructs.disable.null.includes("codeIndented")?void 0:4)(code2):lineEndingAfterPrefix(code2)}function lineEndingAfterPrefix(code2){effects.enter("htmlTextData");
return returnState(code2)}}var labelEnd={name:"labelEnd",resolveAll:resolveAllLabelEnd,resolveTo:resolveToLabelEnd,tokenize:tokenizeLabelEnd};var resourceConstruct={tokenize:tokenizeResource};
var referenceFullConstruct={tokenize:tokenizeReferenceFull};var referenceCollapsedConstruct={tokenize:tokenizeReferenceCollapsed};function resolveAllLabelEnd(events){
let index2=-1;const newEvents=[];while(++index2<events.length){const token=events[index2][1];newEvents.push(events[index2]);if(token.type==="labelImage"||token.
type==="labelLink"||token.type==="labelEnd"){const offset=token.type==="labelImage"?4:2;token.type="data";index2+=offset}}if(events.length!==newEvents.length){splice(
events,0,events.length,newEvents)}return events}function resolveToLabelEnd(events,context){let index2=events.length;let offset=0;let open;let close;let media;while(index2--){
const token=events[index2][1];if(open){if(token.type==="link"||token.type==="labelLink"&&token._inactive){break}if(events[index2][0]==="enter"&&token.type==="la\
belLink"){token._inactive=true}}else if(close){if(events[index2][0]==="enter"&&(token.type==="labelImage"||token.type==="labelLink")&&!token._balanced){open=index2;
if(token.type!=="labelLink"){offset=2;break}}}else if(token.type==="labelEnd"){close=index2}}const group={type:events[open][1].type==="labelLink"?"link":"image",
start:{...events[open][1].start},end:{...events[events.length-1][1].end}};const label={type:"label",start:{...events[open][1].start},end:{...events[close][1].end}};
const text4={type:"labelText",start:{...events[open+offset+2][1].end},end:{...events[close-2][1].start}};media=[["enter",group,context],["enter",label,context]];
media=push(media,events.slice(open+1,open+offset+3));media=push(media,[["enter",text4,context]]);media=push(media,resolveAll(context.parser.constructs.insideSpan.
null,events.slice(open+offset+4,close-3),context));media=push(media,[["exit",text4,context],events[close-2],events[close-1],["exit",label,context]]);media=push(
media,events.slice(close+1));media=push(media,[["exit",group,context]]);splice(events,open,events.length,media);return events}function tokenizeLabelEnd(effects,ok3,nok){
const self=this;const labelStarts=self._labelStarts;let labelStart;let defined;if(labelStarts){while(labelStarts.length>0&&labelStarts[labelStarts.length-1]._balanced){
labelStarts.pop()}labelStart=labelStarts[labelStarts.length-1]}return start;function start(code2){if(!labelStart){return nok(code2)}if(labelStart._inactive){return labelEndNok(
code2)}defined=self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({start:labelStart.end,end:self.now()})));effects.enter("labelEnd");effects.enter(
"labelMarker");effects.consume(code2);effects.exit("labelMarker");effects.exit("labelEnd");return after}function after(code2){if(code2===40){return effects.attempt(
resourceConstruct,labelEndOk,defined?labelEndOk:labelEndNok)(code2)}if(code2===91){return effects.attempt(referenceFullConstruct,labelEndOk,defined?referenceNotFull:
labelEndNok)(code2)}return defined?labelEndOk(code2):labelEndNok(code2)}function referenceNotFull(code2){return effects.attempt(referenceCollapsedConstruct,labelEndOk,
labelEndNok)(code2)}function labelEndOk(code2){labelStarts.pop();return ok3(code2)}function labelEndNok(code2){labelStart._balanced=true;return nok(code2)}}function tokenizeResource(effects,ok3,nok){
return resourceStart;function resourceStart(code2){effects.enter("resource");effects.enter("resourceMarker");effects.consume(code2);effects.exit("resourceMarker");
return resourceBefore}function resourceBefore(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(effects,resourceOpen)(code2):resourceOpen(code2)}
function resourceOpen(code2){if(code2===41){return resourceEnd(code2)}return factoryDestination(effects,resourceDestinationAfter,resourceDestinationMissing,"res\
ourceDestination","resourceDestinationLiteral","resourceDestinationLiteralMarker","resourceDestinationRaw","resourceDestinationString",32)(code2)}function resourceDestinationAfter(code2){
return markdownLineEndingOrSpace(code2)?factoryWhitespace(effects,resourceBetween)(code2):resourceEnd(code2)}function resourceDestinationMissing(code2){return nok(
code2)}function resourceBetween(code2){if(code2===34||code2===39||code2===40){return factoryTitle(effects,resourceTitleAfter,nok,"resourceTitle","resourceTitleM\
arker","resourceTitleString")(code2)}return resourceEnd(code2)}function resourceTitleAfter(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(effects,
resourceEnd)(code2):resourceEnd(code2)}function resourceEnd(code2){if(code2===41){effects.enter("resourceMarker");effects.consume(code2);effects.exit("resourceM\
arker");effects.exit("resource");return ok3}return nok(code2)}}function tokenizeReferenceFull(effects,ok3,nok){const self=this;return referenceFull;function referenceFull(code2){
return factoryLabel.call(self,effects,referenceFullAfter,referenceFullMissing,"reference","referenceMarker","referenceString")(code2)}function referenceFullAfter(code2){
return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length-1][1]).slice(1,-1)))?ok3(code2):nok(code2)}function referenceFullMissing(code2){
return nok(code2)}}function tokenizeReferenceCollapsed(effects,ok3,nok){return referenceCollapsedStart;function referenceCollapsedStart(code2){effects.enter("re\
ference");effects.enter("referenceMarker");effects.consume(code2);effects.exit("referenceMarker");return referenceCollapsedOpen}function referenceCollapsedOpen(code2){
if(code2===93){effects.enter("referenceMarker");effects.consume(code2);effects.exit("referenceMarker");effects.exit("reference");return ok3}return nok(code2)}}var labelStartImage={name:"labelStartImage",resolveAll:labelEnd.resolveAll,tokenize:tokenizeLabelStartImage};function tokenizeLabelStartImage(effects,ok3,nok){const self=this;
let labelImage;return start;function start(code2){effects.enter("labelImage");effects.enter("labelImageMarker");effects.consume(code2);effects.exit("labelImageM\
arker");return open}function open(code2){if(code2===91){effects.enter("labelMarker");effects.consume(code2);effects.exit("labelMarker");labelImage=effects.exit(
"labelImage");return after}return nok(code2)}function after(code2){if(code2===94&&"_hiddenFootnoteSupport"in self.parser.constructs){return nok(code2)}self._labelStarts=
self._labelStarts||[];self._labelStarts.push(labelImage);return ok3(code2)}}var labelStartLink={name:"labelStartLink",resolveAll:labelEnd.resolveAll,tokenize:tokenizeLabelStartLink};function tokenizeLabelStartLink(effects,ok3,nok){const self=this;
let labelLink;return start;function start(code2){effects.enter("labelLink");effects.enter("labelMarker");effects.consume(code2);effects.exit("labelMarker");labelLink=
effects.exit("labelLink");return after}function after(code2){if(code2===94&&"_hiddenFootnoteSupport"in self.parser.constructs){return nok(code2)}self._labelStarts=
self._labelStarts||[];self._labelStarts.push(labelLink);return ok3(code2)}}var lineEnding={name:"lineEnding",tokenize:tokenizeLineEnding};function tokenizeLineEnding(effects,ok3){return start;function start(code2){effects.enter("lineEn\
ding");effects.consume(code2);effects.exit("lineEnding");return factorySpace(effects,ok3,"linePrefix")}}var thematicBreak={name:"thematicBreak",tokenize:tokenizeThematicBreak};function tokenizeThematicBreak(effects,ok3,nok){let size=0;let marker;return start;function start(code2){
effects.enter("thematicBreak");return before(code2)}function before(code2){marker=code2;return atBreak(code2)}function atBreak(code2){if(code2===marker){effects.
enter("thematicBreakSequence");return sequence(code2)}if(size>=3&&(code2===null||markdownLineEnding(code2))){effects.exit("thematicBreak");return ok3(code2)}return nok(
code2)}function sequence(code2){if(code2===marker){effects.consume(code2);size++;return sequence}effects.exit("thematicBreakSequence");return markdownSpace(code2)?
factorySpace(effects,atBreak,"whitespace")(code2):atBreak(code2)}}var list={continuation:{tokenize:tokenizeListContinuation},exit:tokenizeListEnd,name:"list",tokenize:tokenizeListStart};var listItemPrefixWhitespaceConstruct={partial:true,
tokenize:tokenizeListItemPrefixWhitespace};var indentConstruct={partial:true,tokenize:tokenizeIndent};function tokenizeListStart(effects,ok3,nok){const self=this;
const tail=self.events[self.events.length-1];let initialSize=tail&&tail[1].type==="linePrefix"?tail[2].sliceSerialize(tail[1],true).length:0;let size=0;return start;
function start(code2){const kind=self.containerState.type||(code2===42||code2===43||code2===45?"listUnordered":"listOrdered");if(kind==="listUnordered"?!self.containerState.
marker||code2===self.containerState.marker:asciiDigit(code2)){if(!self.containerState.type){self.containerState.type=kind;effects.enter(kind,{_container:true})}
if(kind==="listUnordered"){effects.enter("listItemPrefix");return code2===42||code2===45?effects.check(thematicBreak,nok,atMarker)(code2):atMarker(code2)}if(!self.
interrupt||code2===49){effects.enter("listItemPrefix");effects.enter("listItemValue");return inside(code2)}}return nok(code2)}function inside(code2){if(asciiDigit(
code2)&&++size<10){effects.consume(code2);return inside}if((!self.interrupt||size<2)&&(self.containerState.marker?code2===self.containerState.marker:code2===41||
code2===46)){effects.exit("listItemValue");return atMarker(code2)}return nok(code2)}function atMarker(code2){effects.enter("listItemMarker");effects.consume(code2);
effects.exit("listItemMarker");self.containerState.marker=self.containerState.marker||code2;return effects.check(blankLine,self.interrupt?nok:onBlank,effects.attempt(
listItemPrefixWhitespaceConstruct,endOfPrefix,otherPrefix))}function onBlank(code2){self.containerState.initialBlankLine=true;initialSize++;return endOfPrefix(code2)}
function otherPrefix(code2){if(markdownSpace(code2)){effects.enter("listItemPrefixWhitespace");effects.consume(code2);effects.exit("listItemPrefixWhitespace");return endOfPrefix}
return nok(code2)}function endOfPrefix(code2){self.containerState.size=initialSize+self.sliceSerialize(effects.exit("listItemPrefix"),true).length;return ok3(code2)}}
function tokenizeListContinuation(effects,ok3,nok){const self=this;self.containerState._closeFlow=void 0;return effects.check(blankLine,onBlank,notBlank);function onBlank(code2){
self.containerState.furtherBlankLines=self.containerState.furtherBlankLines||self.containerState.initialBlankLine;return factorySpace(effects,ok3,"listItemInden\
t",self.containerState.size+1)(code2)}function notBlank(code2){if(self.containerState.furtherBlankLines||!markdownSpace(code2)){self.containerState.furtherBlankLines=
void 0;self.containerState.initialBlankLine=void 0;return notInCurrentItem(code2)}self.containerState.furtherBlankLines=void 0;self.containerState.initialBlankLine=
void 0;return effects.attempt(indentConstruct,ok3,notInCurrentItem)(code2)}function notInCurrentItem(code2){self.containerState._closeFlow=true;self.interrupt=void 0;
return factorySpace(effects,effects.attempt(list,ok3,nok),"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code2)}}function tokenizeIndent(effects,ok3,nok){
const self=this;return factorySpace(effects,afterPrefix,"listItemIndent",self.containerState.size+1);function afterPrefix(code2){const tail=self.events[self.events.
length-1];return tail&&tail[1].type==="listItemIndent"&&tail[2].sliceSerialize(tail[1],true).length===self.containerState.size?ok3(code2):nok(code2)}}function tokenizeListEnd(effects){
effects.exit(this.containerState.type)}function tokenizeListItemPrefixWhitespace(effects,ok3,nok){const self=this;return factorySpace(effects,afterPrefix,"listI\
temPrefixWhitespace",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4+1);function afterPrefix(code2){const tail=self.events[self.events.length-
1];return!markdownSpace(code2)&&tail&&tail[1].type==="listItemPrefixWhitespace"?ok3(code2):nok(code2)}}var setextUnderline={name:"setextUnderline",resolveTo:resolveToSetextUnderline,tokenize:tokenizeSetextUnderline};function resolveToSetextUnderline(events,context){
const editMap=new EditMap;let index2=events.length;let content3;let text4;let definition2;while(index2--){if(events[index2][0]==="enter"){if(events[index2][1].type===
"content"){content3=index2;break}if(events[index2][1].type==="paragraph"){text4=index2}}else{if(events[index2][1].type==="content"){editMap.add(index2,1,[])}if(!definition2&&
events[index2][1].type==="definition"){definition2=index2}}}const heading={type:"setextHeading",start:{...events[content3][1].start},end:{...events[events.length-
1][1].end}};events[text4][1].type="setextHeadingText";if(definition2){editMap.add(text4,0,[["enter",heading,context]]);editMap.add(definition2+1,0,[["exit",events[content3][1],
context]]);events[content3][1].end={...events[definition2][1].end}}else{events[content3][1]=heading}editMap.add(events.length,0,[["exit",heading,context]]);editMap.
consume(events);return events}function tokenizeSetextUnderline(effects,ok3,nok){const self=this;let marker;return start;function start(code2){let index2=self.events.
length;let paragraph;while(index2--){if(self.events[index2][1].type!=="lineEnding"&&self.events[index2][1].type!=="linePrefix"&&self.events[index2][1].type!=="c\
ontent"){paragraph=self.events[index2][1].type==="paragraph";break}}if(!self.parser.lazy[self.now().line]&&(self.interrupt||paragraph)){effects.enter("setextHea\
dingLine");marker=code2;return before(code2)}return nok(code2)}function before(code2){effects.enter("setextHeadingLineSequence");return inside(code2)}function inside(code2){
if(code2===marker){effects.consume(code2);return inside}effects.exit("setextHeadingLineSequence");return markdownSpace(code2)?factorySpace(effects,after,"lineSu\
ffix")(code2):after(code2)}function after(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("setextHeadingLine");return ok3(code2)}return nok(code2)}}var flow={tokenize:initializeFlow};function initializeFlow(effects){const self=this;const initial=effects.attempt(blankLine,atBlankEnding,effects.attempt(this.parser.
constructs.flowInitial,afterConstruct,factorySpace(effects,effects.attempt(this.parser.constructs.flow,afterConstruct,effects.attempt(content2,afterConstruct)),
"linePrefix")));return initial;function atBlankEnding(code2){if(code2===null){effects.consume(code2);return}effects.enter("lineEndingBlank");effects.consume(code2);
effects.exit("lineEndingBlank");self.currentConstruct=void 0;return initial}function afterConstruct(code2){if(code2===null){effects.consume(code2);return}effects.
enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");self.currentConstruct=void 0;return initial}}var resolver={resolveAll:createResolver()};var string=initializeFactory("string");var text=initializeFactory("text");function initializeFactory(field){return{resolveAll:createResolver(
field==="text"?resolveAllLineSuffixes:void 0),tokenize:initializeText};function initializeText(effects){const self=this;const constructs2=this.parser.constructs[field];
const text4=effects.attempt(constructs2,start,notText);return start;function start(code2){return atBreak(code2)?text4(code2):notText(code2)}function notText(code2){
if(code2===null){effects.consume(code2);return}effects.enter("data");effects.consume(code2);return data}function data(code2){if(atBreak(code2)){effects.exit("da\
ta");return text4(code2)}effects.consume(code2);return data}function atBreak(code2){if(code2===null){return true}const list2=constructs2[code2];let index2=-1;if(list2){
while(++index2<list2.length){const item=list2[index2];if(!item.previous||item.previous.call(self,self.previous)){return true}}}return false}}}function createResolver(extraResolver){
return resolveAllText;function resolveAllText(events,context){let index2=-1;let enter;while(++index2<=events.length){if(enter===void 0){if(events[index2]&&events[index2][1].
type==="data"){enter=index2;index2++}}else if(!events[index2]||events[index2][1].type!=="data"){if(index2!==enter+2){events[enter][1].end=events[index2-1][1].end;
events.splice(enter+2,index2-enter-2);index2=enter+2}enter=void 0}}return extraResolver?extraResolver(events,context):events}}function resolveAllLineSuffixes(events,context){
const editMap=new EditMap;let eventIndex=0;while(++eventIndex<=events.length){if((eventIndex===events.length||events[eventIndex][1].type==="lineEnding")&&events[eventIndex-
1][1].type==="data"){const data=events[eventIndex-1][1];const chunks=context.sliceStream(data);let index2=chunks.length;let bufferIndex=-1;let size=0;let tabs;while(index2--){
const chunk=chunks[index2];if(typeof chunk==="string"){bufferIndex=chunk.length;while(chunk.charCodeAt(bufferIndex-1)===32){size++;bufferIndex--}if(bufferIndex){
break}bufferIndex=-1}else if(chunk===-2){tabs=true;size++}else if(chunk===-1){}else{index2++;break}}if(context._contentTypeTextTrailing&&eventIndex===events.length){
size=0}if(size){const token={type:eventIndex===events.length||tabs||size<2?"lineSuffix":"hardBreakTrailing",start:{_bufferIndex:index2?bufferIndex:data.start._bufferIndex+
bufferIndex,_index:data.start._index+index2,line:data.end.line,column:data.end.column-size,offset:data.end.offset-size},end:{...data.end}};data.end={...token.start};
if(data.start.offset===data.end.offset){Object.assign(data,token)}else{editMap.add(eventIndex,0,[["enter",token,context],["exit",token,context]])}}eventIndex++}}
editMap.consume(events);return events}var constructs_exports={};__export(constructs_exports,{attentionMarkers:()=>attentionMarkers,contentInitial:()=>contentInitial,disable:()=>disable,document:()=>document2,
flow:()=>flow2,flowInitial:()=>flowInitial,insideSpan:()=>insideSpan,string:()=>string2,text:()=>text2});var document2={[42]:list,[43]:list,[45]:list,[48]:list,[49]:list,[50]:list,[51]:list,[52]:list,[53]:list,[54]:list,[55]:list,[56]:list,[57]:list,[62]:blockQuote};
var contentInitial={[91]:definition};var flowInitial={[-2]:codeIndented,[-1]:codeIndented,[32]:codeIndented};var flow2={[35]:headingAtx,[42]:thematicBreak,[45]:[
setextUnderline,thematicBreak],[60]:htmlFlow,[61]:setextUnderline,[95]:thematicBreak,[96]:codeFenced,[126]:codeFenced};var string2={[38]:characterReference,[92]:characterEscape};
var text2={[-5]:lineEnding,[-4]:lineEnding,[-3]:lineEnding,[33]:labelStartImage,[38]:characterReference,[42]:attention,[60]:[autolink,htmlText],[91]:labelStartLink,
[92]:[hardBreakEscape,characterEscape],[93]:labelEnd,[95]:attention,[96]:codeText};var insideSpan={null:[attention,resolver]};var attentionMarkers={null:[42,95]};
var disable={null:[]};function createTokenizer(parser,initialize,from){let point3={_bufferIndex:-1,_index:0,line:from&&from.line||1,column:from&&from.column||1,offset:from&&from.offset||
0};const columnStart={};const resolveAllConstructs=[];let chunks=[];let stack=[];let consumed=true;const effects={attempt:constructFactory(onsuccessfulconstruct),
check:constructFactory(onsuccessfulcheck),consume,enter,exit:exit3,interrupt:constructFactory(onsuccessfulcheck,{interrupt:true})};const context={code:null,containerState:{},
defineSkip,events:[],now,parser,previous:null,sliceSerialize,sliceStream,write};let state=initialize.tokenize.call(context,effects);let expectedCode;if(initialize.
resolveAll){resolveAllConstructs.push(initialize)}return context;function write(slice){chunks=push(chunks,slice);main();if(chunks[chunks.length-1]!==null){return[]}
addResult(initialize,0);context.events=resolveAll(resolveAllConstructs,context.events,context);return context.events}function sliceSerialize(token,expandTabs){return serializeChunks(
sliceStream(token),expandTabs)}function sliceStream(token){return sliceChunks(chunks,token)}function now(){const{_bufferIndex,_index,line,column,offset}=point3;
return{_bufferIndex,_index,line,column,offset}}function defineSkip(value){columnStart[value.line]=value.column;accountForPotentialSkip()}function main(){while(point3.
_index<chunks.length){const chunk=chunks[point3._index];if(typeof chunk==="string"){const chunkIndex=point3._index;if(point3._bufferIndex<0){point3._bufferIndex=
0}while(point3._index===chunkIndex&&point3._bufferIndex<chunk.length){go(chunk.charCodeAt(point3._bufferIndex))}}else{go(chunk)}}}function go(code2){consumed=void 0;
expectedCode=code2;state=state(code2)}function consume(code2){if(markdownLineEnding(code2)){point3.line++;point3.column=1;point3.offset+=code2===-3?2:1;accountForPotentialSkip()}else if(code2!==
-1){point3.column++;point3.offset++}if(point3._bufferIndex<0){point3._index++}else{point3._bufferIndex++;if(point3._bufferIndex===chunks[point3._index].length){
point3._bufferIndex=-1;point3._index++}}context.previous=code2;consumed=true}function enter(type,fields){const token=fields||{};token.type=type;token.start=now();
context.events.push(["enter",token,context]);stack.push(token);return token}function exit3(type){const token=stack.pop();token.end=now();context.events.push(["e\
xit",token,context]);return token}function onsuccessfulconstruct(construct,info){addResult(construct,info.from)}function onsuccessfulcheck(_,info){info.restore()}
function constructFactory(onreturn,fields){return hook;function hook(constructs2,returnState,bogusState){let listOfConstructs;let constructIndex;let currentConstruct;
let info;return Array.isArray(constructs2)?handleListOfConstructs(constructs2):"tokenize"in constructs2?handleListOfConstructs([constructs2]):handleMapOfConstructs(
constructs2);function handleMapOfConstructs(map){return start;function start(code2){const left=code2!==null&&map[code2];const all2=code2!==null&&map.null;const list2=[
...Array.isArray(left)?left:left?[left]:[],...Array.isArray(all2)?all2:all2?[all2]:[]];return handleListOfConstructs(list2)(code2)}}function handleListOfConstructs(list2){
listOfConstructs=list2;constructIndex=0;if(list2.length===0){return bogusState}return handleConstruct(list2[constructIndex])}function handleConstruct(construct){
return start;function start(code2){info=store();currentConstruct=construct;if(!construct.partial){context.currentConstruct=construct}if(construct.name&&context.
parser.constructs.disable.null.includes(construct.name)){return nok(code2)}return construct.tokenize.call(fields?Object.assign(Object.create(context),fields):context,
effects,ok3,nok)(code2)}}function ok3(code2){consumed=true;onreturn(currentConstruct,info);return returnState}function nok(code2){consumed=true;info.restore();if(++constructIndex<
listOfConstructs.length){return handleConstruct(listOfConstructs[constructIndex])}return bogusState}}}function addResult(construct,from2){if(construct.resolveAll&&
!resolveAllConstructs.includes(construct)){resolveAllConstructs.push(construct)}if(construct.resolve){splice(context.events,from2,context.events.length-from2,construct.
resolve(context.events.slice(from2),context))}if(construct.resolveTo){context.events=construct.resolveTo(context.events,context)}}function store(){const startPoint=now();
const startPrevious=context.previous;const startCurrentConstruct=context.currentConstruct;const startEventsIndex=context.events.length;const startStack=Array.from(
stack);return{from:startEventsIndex,restore};function restore(){point3=startPoint;context.previous=startPrevious;context.currentConstruct=startCurrentConstruct;
context.events.length=startEventsIndex;stack=startStack;accountForPotentialSkip()}}function accountForPotentialSkip(){if(point3.line in columnStart&&point3.column<
2){point3.column=columnStart[point3.line];point3.offset+=columnStart[point3.line]-1}}}function sliceChunks(chunks,token){const startIndex=token.start._index;const startBufferIndex=token.
start._bufferIndex;const endIndex=token.end._index;const endBufferIndex=token.end._bufferIndex;let view;if(startIndex===endIndex){view=[chunks[startIndex].slice(
startBufferIndex,endBufferIndex)]}else{view=chunks.slice(startIndex,endIndex);if(startBufferIndex>-1){const head=view[0];if(typeof head==="string"){view[0]=head.
slice(startBufferIndex)}else{view.shift()}}if(endBufferIndex>0){view.push(chunks[endIndex].slice(0,endBufferIndex))}}return view}function serializeChunks(chunks,expandTabs){
let index2=-1;const result=[];let atTab;while(++index2<chunks.length){const chunk=chunks[index2];let value;if(typeof chunk==="string"){value=chunk}else{switch(chunk){case-5:{
value="\r";break}case-4:{value="\n";break}case-3:{value="\r\n";break}case-2:{value=expandTabs?" ":"	";break}case-1:{if(!expandTabs&&atTab){continue}value=" ";break}default:{
value=String.fromCharCode(chunk)}}}atTab=chunk===-2;result.push(value)}return result.join("")}function parse(options){const settings=options||{};const constructs2=combineExtensions([constructs_exports,...settings.extensions||[]]);const parser={constructs:constructs2,
content:create(content),defined:[],document:create(document),flow:create(flow),lazy:{},string:create(string),text:create(text)};return parser;function create(initial){
return creator;function creator(from){return createTokenizer(parser,initial,from)}}}function postprocess(events){while(!subtokenize(events)){}return events}var search=/[\0\t\n\r]/g;function preprocess(){let column=1;let buffer="";let start=true;let atCarriageReturn;return preprocessor;function preprocessor(value,encoding,end){
value=buffer+(typeof value==="string"?value.toString():new TextDecoder(encoding||void 0).decode(value));const chunks=[];let startPosition=0;buffer="";if(start){
if(value.charCodeAt(0)===65279){startPosition++}start=void 0}while(startPosition<value.length){search.lastIndex=startPosition;const match=search.exec(value);const endPosition=match&&
match.index!==void 0?match.index:value.length;const code2=value.charCodeAt(endPosition);if(!match){buffer=value.slice(startPosition);break}if(code2===10&&startPosition===
endPosition&&atCarriageReturn){chunks.push(-3);atCarriageReturn=void 0}else{if(atCarriageReturn){chunks.push(-5);atCarriageReturn=void 0}if(startPosition<endPosition){
chunks.push(value.slice(startPosition,endPosition));column+=endPosition-startPosition}switch(code2){case 0:{chunks.push(65533);column++;break}case 9:{const next=Math.
ceil(column/4)*4;chunks.push(-2);while(column++<next){chunks.push(-1)}break}case 10:{chunks.push(-4);column=1;break}default:{atCarriageReturn=true;column=1}}}startPosition=
endPosition+1}if(end){if(atCarriageReturn){chunks.push(-5)}if(buffer){chunks.push(buffer)}chunks.push(null)}return chunks}}var characterEscapeOrReference=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;function decodeString(value){return value.replace(characterEscapeOrReference,
decode)}function decode($0,$1,$2){if($1){return $1}const head=$2.charCodeAt(0);if(head===35){const head2=$2.charCodeAt(1);const hex=head2===120||head2===88;return decodeNumericCharacterReference(
$2.slice(hex?2:1),hex?16:10)}return decodeNamedCharacterReference($2)||$0}function stringifyPosition(value){if(!value||typeof value!=="object"){return""}if("position"in value||"type"in value){return position(value.position)}if("start"in
value||"end"in value){return position(value)}if("line"in value||"column"in value){return point(value)}return""}function point(point3){return index(point3&&point3.
line)+":"+index(point3&&point3.column)}function position(pos){return point(pos&&pos.start)+"-"+point(pos&&pos.end)}function index(value){return value&&typeof value===
"number"?value:1}var own2={}.hasOwnProperty;function fromMarkdown(value,encoding,options){if(encoding&&typeof encoding==="object"){options=encoding;encoding=void 0}return compiler(
options)(postprocess(parse(options).document().write(preprocess()(value,encoding,true))))}function compiler(options){const config={afterExit:[],beforeEnter:[],transforms:[],
canContainEols:["emphasis","fragment","heading","paragraph","strong"],enter:{autolink:opener(link),autolinkProtocol:onenterdata,autolinkEmail:onenterdata,atxHeading:opener(
heading),blockQuote:opener(blockQuote2),characterEscape:onenterdata,characterReference:onenterdata,codeFenced:opener(codeFlow),codeFencedFenceInfo:buffer,codeFencedFenceMeta:buffer,
codeIndented:opener(codeFlow,buffer),codeText:opener(codeText2,buffer),codeTextData:onenterdata,data:onenterdata,codeFlowValue:onenterdata,definition:opener(definition2),
definitionDestinationString:buffer,definitionLabelString:buffer,definitionTitleString:buffer,emphasis:opener(emphasis),hardBreakEscape:opener(hardBreak),hardBreakTrailing:opener(
hardBreak),htmlFlow:opener(html,buffer),htmlFlowData:onenterdata,htmlText:opener(html,buffer),htmlTextData:onenterdata,image:opener(image),label:buffer,link:opener(
link),listItem:opener(listItem),listItemValue:onenterlistitemvalue,listOrdered:opener(list2,onenterlistordered),listUnordered:opener(list2),paragraph:opener(paragraph),
reference:onenterreference,referenceString:buffer,resourceDestinationString:buffer,resourceTitleString:buffer,setextHeading:opener(heading),strong:opener(strong),
thematicBreak:opener(thematicBreak2)},exit:{atxHeading:closer(),atxHeadingSequence:onexitatxheadingsequence,autolink:closer(),autolinkEmail:onexitautolinkemail,
autolinkProtocol:onexitautolinkprotocol,blockQuote:closer(),characterEscapeValue:onexitdata,characterReferenceMarkerHexadecimal:onexitcharacterreferencemarker,characterReferenceMarkerNumeric:onexitcharacterreferencemarker,
characterReferenceValue:onexitcharacterreferencevalue,characterReference:onexitcharacterreference,codeFenced:closer(onexitcodefenced),codeFencedFence:onexitcodefencedfence,
codeFencedFenceInfo:onexitcodefencedfenceinfo,codeFencedFenceMeta:onexitcodefencedfencemeta,codeFlowValue:onexitdata,codeIndented:closer(onexitcodeindented),codeText:closer(
onexitcodetext),codeTextData:onexitdata,data:onexitdata,definition:closer(),definitionDestinationString:onexitdefinitiondestinationstring,definitionLabelString:onexitdefinitionlabelstring,
definitionTitleString:onexitdefinitiontitlestring,emphasis:closer(),hardBreakEscape:closer(onexithardbreak),hardBreakTrailing:closer(onexithardbreak),htmlFlow:closer(
onexithtmlflow),htmlFlowData:onexitdata,htmlText:closer(onexithtmltext),htmlTextData:onexitdata,image:closer(onexitimage),label:onexitlabel,labelText:onexitlabeltext,
lineEnding:onexitlineending,link:closer(onexitlink),listItem:closer(),listOrdered:closer(),listUnordered:closer(),paragraph:closer(),referenceString:onexitreferencestring,
resourceDestinationString:onexitresourcedestinationstring,resourceTitleString:onexitresourcetitlestring,resource:onexitresource,setextHeading:closer(onexitsetextheading),
setextHeadingLineSequence:onexitsetextheadinglinesequence,setextHeadingText:onexitsetextheadingtext,strong:closer(),thematicBreak:closer()}};configure(config,(options||
{}).mdastExtensions||[]);const data={};return compile;function compile(events){let tree={type:"root",children:[],position:void 0};const context={stack:[tree],tokenStack:[],
config,enter,exit:exit3,buffer,resume,data};const listStack=[];const prepared=[];let index2=-1;while(++index2<events.length){prepared.push(events[index2]);if(events[index2][1].
type==="listOrdered"||events[index2][1].type==="listUnordered"){if(events[index2][0]==="enter"){listStack.push(prepared.length-1)}else{const tail=listStack.pop();
prepareList(prepared,tail)}}}events=prepared;index2=-1;while(++index2<events.length){const handler=config[events[index2][0]];if(events[index2][0]==="enter"&&config.
beforeEnter.length>0){callListeners(config.beforeEnter,{...context,sliceSerialize:events[index2][2].sliceSerialize},events[index2][1])}if(own2.call(handler,events[index2][1].
type)){handler[events[index2][1].type].call({...context,sliceSerialize:events[index2][2].sliceSerialize},events[index2][1])}if(events[index2][0]==="exit"&&config.
afterExit.length>0){callListeners(config.afterExit,{...context,sliceSerialize:events[index2][2].sliceSerialize},events[index2][1])}}if(context.tokenStack.length>
0){const tail=context.tokenStack[context.tokenStack.length-1];const handler=tail[1]||defaultOnError;handler.call(context,void 0,tail[0])}tree.position={start:point2(
events.length>0?events[0][1].start:{line:1,column:1,offset:0}),end:point2(events.length>0?events[events.length-2][1].end:{line:1,column:1,offset:0})};index2=-1;
while(++index2<config.transforms.length){tree=config.transforms[index2](tree)||tree}return tree}function callListeners(listeners,context,token){let index2=-1;while(++index2<
listeners.length){listeners[index2].call(context,token)}}function prepareList(events,start){const end=events.length-1;let index2=start-1;let containerBalance=-1;
let listSpread=false;let listItem2;let lineIndex;let firstBlankLineIndex;let atMarker;const insertions=[];while(++index2<=end){const event=events[index2];switch(event[1].
type){case"listUnordered":case"listOrdered":case"blockQuote":{if(event[0]==="enter"){containerBalance++}else{containerBalance--}atMarker=void 0;break}case"lineE\
ndingBlank":{if(event[0]==="enter"){if(listItem2&&!atMarker&&!containerBalance&&!firstBlankLineIndex){firstBlankLineIndex=index2}atMarker=void 0}break}case"line\
Prefix":case"listItemValue":case"listItemMarker":case"listItemPrefix":case"listItemPrefixWhitespace":{break}default:{atMarker=void 0}}if(!containerBalance&&event[0]===
"enter"&&event[1].type==="listItemPrefix"||containerBalance===-1&&event[0]==="exit"&&(event[1].type==="listUnordered"||event[1].type==="listOrdered")){if(listItem2){
let tailIndex=index2;lineIndex=void 0;while(tailIndex--){const tailEvent=events[tailIndex];if(tailEvent[1].type==="lineEnding"||tailEvent[1].type==="lineEndingB\
lank"){if(tailEvent[0]==="exit")continue;if(lineIndex){events[lineIndex][1].type="lineEndingBlank";listSpread=true}tailEvent[1].type="lineEnding";lineIndex=tailIndex}else if(tailEvent[1].
type==="linePrefix"||tailEvent[1].type==="blockQuotePrefix"||tailEvent[1].type==="blockQuotePrefixWhitespace"||tailEvent[1].type==="blockQuoteMarker"||tailEvent[1].
type==="listItemIndent"){}else{break}}if(firstBlankLineIndex&&(!lineIndex||firstBlankLineIndex<lineIndex)){listItem2._spread=true}listItem2.end=Object.assign({},
lineIndex?events[lineIndex][1].start:event[1].end);insertions.push({at:lineIndex||index2,event:["exit",listItem2,event[2]]})}if(event[1].type==="listItemPrefix"){
const item={type:"listItem",_spread:false,start:Object.assign({},event[1].start),end:void 0};listItem2=item;insertions.push({at:index2,event:["enter",item,event[2]]});
firstBlankLineIndex=void 0;atMarker=true}}}const listEvents=events.splice(start);let insertion=0;index2=-1;while(++index2<listEvents.length){while(insertion<insertions.
length&&insertions[insertion].at===start+index2){events.push(insertions[insertion++].event)}events.push(listEvents[index2])}events[start][1]._spread=listSpread}
function opener(create,and){return open;function open(token){enter.call(this,create(token),token);if(and)and.call(this,token)}}function buffer(){this.stack.push(
{type:"fragment",children:[]})}function enter(node2,token,errorHandler){const parent=this.stack[this.stack.length-1];const siblings=parent.children;siblings.push(
node2);this.stack.push(node2);this.tokenStack.push([token,errorHandler||void 0]);node2.position={start:point2(token.start),end:void 0}}function closer(and){return close;
function close(token){if(and)and.call(this,token);exit3.call(this,token)}}function exit3(token,onExitError){const node2=this.stack.pop();const open=this.tokenStack.
pop();if(!open){throw new Error("Cannot close `"+token.type+"` ("+stringifyPosition({start:token.start,end:token.end})+"): it\u2019s not open")}if(open[0].type!==
token.type){if(onExitError){onExitError.call(this,token,open[0])}else{const handler=open[1]||defaultOnError;handler.call(this,token,open[0])}}node2.position.end=
point2(token.end)}function resume(){return toString(this.stack.pop())}function onenterlistordered(){this.data.expectingFirstListItemValue=true}function onenterlistitemvalue(token){
if(this.data.expectingFirstListItemValue){const ancestor=this.stack[this.stack.length-2];ancestor.start=Number.parseInt(this.sliceSerialize(token),10);this.data.
expectingFirstListItemValue=void 0}}function onexitcodefencedfenceinfo(){const data2=this.resume();const node2=this.stack[this.stack.length-1];node2.lang=data2}
function onexitcodefencedfencemeta(){const data2=this.resume();const node2=this.stack[this.stack.length-1];node2.meta=data2}function onexitcodefencedfence(){if(this.
data.flowCodeInside)return;this.buffer();this.data.flowCodeInside=true}function onexitcodefenced(){const data2=this.resume();const node2=this.stack[this.stack.length-
1];node2.value=data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g,"");this.data.flowCodeInside=void 0}function onexitcodeindented(){const data2=this.resume();const node2=this.
stack[this.stack.length-1];node2.value=data2.replace(/(\r?\n|\r)$/g,"")}function onexitdefinitionlabelstring(token){const label=this.resume();const node2=this.stack[this.
stack.length-1];node2.label=label;node2.identifier=normalizeIdentifier(this.sliceSerialize(token)).toLowerCase()}function onexitdefinitiontitlestring(){const data2=this.
resume();const node2=this.stack[this.stack.length-1];node2.title=data2}function onexitdefinitiondestinationstring(){const data2=this.resume();const node2=this.stack[this.
stack.length-1];node2.url=data2}function onexitatxheadingsequence(token){const node2=this.stack[this.stack.length-1];if(!node2.depth){const depth=this.sliceSerialize(
token).length;node2.depth=depth}}function onexitsetextheadingtext(){this.data.setextHeadingSlurpLineEnding=true}function onexitsetextheadinglinesequence(token){
const node2=this.stack[this.stack.length-1];node2.depth=this.sliceSerialize(token).codePointAt(0)===61?1:2}function onexitsetextheading(){this.data.setextHeadingSlurpLineEnding=
void 0}function onenterdata(token){const node2=this.stack[this.stack.length-1];const siblings=node2.children;let tail=siblings[siblings.length-1];if(!tail||tail.
type!=="text"){tail=text4();tail.position={start:point2(token.start),end:void 0};siblings.push(tail)}this.stack.push(tail)}function onexitdata(token){const tail=this.
stack.pop();tail.value+=this.sliceSerialize(token);tail.position.end=point2(token.end)}function onexitlineending(token){const context=this.stack[this.stack.length-
1];if(this.data.atHardBreak){const tail=context.children[context.children.length-1];tail.position.end=point2(token.end);this.data.atHardBreak=void 0;return}if(!this.
data.setextHeadingSlurpLineEnding&&config.canContainEols.includes(context.type)){onenterdata.call(this,token);onexitdata.call(this,token)}}function onexithardbreak(){
this.data.atHardBreak=true}function onexithtmlflow(){const data2=this.resume();const node2=this.stack[this.stack.length-1];node2.value=data2}function onexithtmltext(){
const data2=this.resume();const node2=this.stack[this.stack.length-1];node2.value=data2}function onexitcodetext(){const data2=this.resume();const node2=this.stack[this.
stack.length-1];node2.value=data2}function onexitlink(){const node2=this.stack[this.stack.length-1];if(this.data.inReference){const referenceType=this.data.referenceType||
"shortcut";node2.type+="Reference";node2.referenceType=referenceType;delete node2.url;delete node2.title}else{delete node2.identifier;delete node2.label}this.data.
referenceType=void 0}function onexitimage(){const node2=this.stack[this.stack.length-1];if(this.data.inReference){const referenceType=this.data.referenceType||"\
shortcut";node2.type+="Reference";node2.referenceType=referenceType;delete node2.url;delete node2.title}else{delete node2.identifier;delete node2.label}this.data.
referenceType=void 0}function onexitlabeltext(token){const string3=this.sliceSerialize(token);const ancestor=this.stack[this.stack.length-2];ancestor.label=decodeString(
string3);ancestor.identifier=normalizeIdentifier(string3).toLowerCase()}function onexitlabel(){const fragment=this.stack[this.stack.length-1];const value=this.resume();
const node2=this.stack[this.stack.length-1];this.data.inReference=true;if(node2.type==="link"){const children=fragment.children;node2.children=children}else{node2.
alt=value}}function onexitresourcedestinationstring(){const data2=this.resume();const node2=this.stack[this.stack.length-1];node2.url=data2}function onexitresourcetitlestring(){
const data2=this.resume();const node2=this.stack[this.stack.length-1];node2.title=data2}function onexitresource(){this.data.inReference=void 0}function onenterreference(){
this.data.referenceType="collapsed"}function onexitreferencestring(token){const label=this.resume();const node2=this.stack[this.stack.length-1];node2.label=label;
node2.identifier=normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();this.data.referenceType="full"}function onexitcharacterreferencemarker(token){this.
data.characterReferenceType=token.type}function onexitcharacterreferencevalue(token){const data2=this.sliceSerialize(token);const type=this.data.characterReferenceType;
let value;if(type){value=decodeNumericCharacterReference(data2,type==="characterReferenceMarkerNumeric"?10:16);this.data.characterReferenceType=void 0}else{const result=decodeNamedCharacterReference(
data2);value=result}const tail=this.stack[this.stack.length-1];tail.value+=value}function onexitcharacterreference(token){const tail=this.stack.pop();tail.position.
end=point2(token.end)}function onexitautolinkprotocol(token){onexitdata.call(this,token);const node2=this.stack[this.stack.length-1];node2.url=this.sliceSerialize(
token)}function onexitautolinkemail(token){onexitdata.call(this,token);const node2=this.stack[this.stack.length-1];node2.url="mailto:"+this.sliceSerialize(token)}
function blockQuote2(){return{type:"blockquote",children:[],position:void 0}}function codeFlow(){return{type:"code",lang:null,meta:null,value:"",position:void 0}}
function codeText2(){return{type:"inlineCode",value:"",position:void 0}}function definition2(){return{type:"definition",identifier:"",label:null,title:null,url:"",
position:void 0}}function emphasis(){return{type:"emphasis",children:[],position:void 0}}function heading(){return{type:"heading",depth:0,children:[],position:void 0}}
function hardBreak(){return{type:"break",position:void 0}}function html(){return{type:"html",value:"",position:void 0}}function image(){return{type:"image",title:null,
url:"",alt:null,position:void 0}}function link(){return{type:"link",title:null,url:"",children:[],position:void 0}}function list2(token){return{type:"list",ordered:token.
type==="listOrdered",start:null,spread:token._spread,children:[],position:void 0}}function listItem(token){return{type:"listItem",spread:token._spread,checked:null,
children:[],position:void 0}}function paragraph(){return{type:"paragraph",children:[],position:void 0}}function strong(){return{type:"strong",children:[],position:void 0}}
function text4(){return{type:"text",value:"",position:void 0}}function thematicBreak2(){return{type:"thematicBreak",position:void 0}}}function point2(d){return{
line:d.line,column:d.column,offset:d.offset}}function configure(combined,extensions){let index2=-1;while(++index2<extensions.length){const value=extensions[index2];
if(Array.isArray(value)){configure(combined,value)}else{extension(combined,value)}}}function extension(combined,extension2){let key;for(key in extension2){if(own2.
call(extension2,key)){switch(key){case"canContainEols":{const right=extension2[key];if(right){combined[key].push(...right)}break}case"transforms":{const right=extension2[key];
if(right){combined[key].push(...right)}break}case"afterExit":case"beforeEnter":{const right=extension2[key];if(right){combined[key].push(right)}break}case"enter":case"\
exit":{const right=extension2[key];if(right){Object.assign(combined[key],right)}break}}}}}function defaultOnError(left,right){if(left){throw new Error("Cannot c\
lose `"+left.type+"` ("+stringifyPosition({start:left.start,end:left.end})+"): a different token (`"+right.type+"`, "+stringifyPosition({start:right.start,end:right.
end})+") is open")}throw new Error("Cannot close document, a token (`"+right.type+"`, "+stringifyPosition({start:right.start,end:right.end})+") is still open")}function ccount(value,character){const source=String(value);if(typeof character!=="string"){throw new TypeError("Expected character")}let count2=0;let index2=source.
indexOf(character);while(index2!==-1){count2++;index2=source.indexOf(character,index2+character.length)}return count2}function ok(){}function escapeStringRegexp(string3){if(typeof string3!=="string"){throw new TypeError("Expected a string")}return string3.replace(/[|\\{}()[\]^$+*?.]/g,"\\$&").
replace(/-/g,"\\x2d")}var convert=(function(test){if(test===null||test===void 0){return ok2}if(typeof test==="function"){return castFactory(test)}if(typeof test==="object"){return Array.
isArray(test)?anyFactory(test):propertiesFactory(test)}if(typeof test==="string"){return typeFactory(test)}throw new Error("Expected function, string, or object\
 as test")});function anyFactory(tests){const checks=[];let index2=-1;while(++index2<tests.length){checks[index2]=convert(tests[index2])}return castFactory(any);
function any(...parameters){let index3=-1;while(++index3<checks.length){if(checks[index3].apply(this,parameters))return true}return false}}function propertiesFactory(check2){
const checkAsRecord=check2;return castFactory(all2);function all2(node2){const nodeAsRecord=node2;let key;for(key in check2){if(nodeAsRecord[key]!==checkAsRecord[key])
return false}return true}}function typeFactory(check2){return castFactory(type);function type(node2){return node2&&node2.type===check2}}function castFactory(testFunction){
return check2;function check2(value,index2,parent){return Boolean(looksLikeANode(value)&&testFunction.call(this,value,typeof index2==="number"?index2:void 0,parent||
void 0))}}function ok2(){return true}function looksLikeANode(value){return value!==null&&typeof value==="object"&&"type"in value}function color(d){return"\x1B[33m"+d+"\x1B[39m"}var empty=[];var CONTINUE=true;var EXIT2=false;var SKIP="skip";function visitParents(tree,testOrEnterOrVisitors,enterOrVisitorsOrReverse,reverse){if(!tree||typeof tree!==
"object"){throw new Error("Unexpected value `"+tree+"` for `tree`, expected node")}let preorder=true;let check2;let visitors;let enter;let exit3;if(typeof enterOrVisitorsOrReverse===
"function"||enterOrVisitorsOrReverse&&typeof enterOrVisitorsOrReverse==="object"){check2=testOrEnterOrVisitors;visitors=enterOrVisitorsOrReverse;if(reverse)preorder=
false}else{visitors=testOrEnterOrVisitors;if(enterOrVisitorsOrReverse)preorder=false}if(typeof visitors==="function"){enter=visitors}else if(visitors&&typeof visitors===
"object"){if(visitors.enter===null||visitors.enter===void 0){}else if(typeof visitors.enter==="function"){enter=visitors.enter}else{throw new Error("Unexpected \
value `"+visitors.enter+"` for `visitors.enter`, expected optional visitor")}if(typeof visitors.exit==="function"){exit3=visitors.exit}else{throw new Error("Une\
xpected value `"+visitors.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")}}else{throw new Error("Une\
xpected value `"+visitors+"` for `enter` or `visitors`, expected visitor or object with visitors")}const is2=convert(check2);const step=preorder?1:-1;factory(tree,
void 0,[])();function factory(node2,index2,parents){const value=node2&&typeof node2==="object"?node2:{};if(typeof value.type==="string"){const name=typeof value.
tagName==="string"?value.tagName:typeof value.name==="string"?value.name:void 0;Object.defineProperty(visit,"name",{value:"node ("+color(node2.type+(name?"<"+name+
">":""))+")"})}return visit;function visit(){const matches=!check2||is2(node2,index2,parents[parents.length-1]||void 0);let result=empty;if(enter&&matches){result=
toResult(enter(node2,parents,index2));if(result[0]===EXIT2){return result}}if("children"in node2&&node2.children){const nodeAsParent=node2;if(nodeAsParent.children&&
result[0]!==SKIP){let offset=(preorder?-1:nodeAsParent.children.length)+step;const grandparents=[...parents,nodeAsParent];while(offset>-1&&offset<nodeAsParent.children.
length){const child=nodeAsParent.children[offset];const subresult=factory(child,offset,grandparents)();if(subresult[0]===EXIT2){return subresult}offset=typeof subresult[1]===
"number"?subresult[1]:offset+step}}}if(exit3&&matches){const exitResult=toResult(exit3(node2,parents,index2));if(exitResult[0]===SKIP){throw new Error("Unexpect\
ed value `"+exitResult[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing")}if(exitResult[0]===EXIT2||typeof exitResult[1]==="number"){return exitResult}}
return result}}}function toResult(value){if(Array.isArray(value)){return value}if(typeof value==="number"){return[CONTINUE,value]}return value===null||value===void 0?
empty:[value]}function findAndReplace(tree,list2,options){const settings=options||{};const ignored=convert(settings.ignore||[]);const pairs=toPairs(list2);let pairIndex=-1;while(++pairIndex<
pairs.length){visitParents(tree,visitor)}function visitor(node2,parents,index2){if(node2.type==="text"&&typeof index2==="number"){return handler(node2,parents,index2)}
if(ignored(node2,index2,parents[parents.length-1]))return SKIP}function handler(node2,parents,index2){const parent=parents[parents.length-1];const find=pairs[pairIndex][0];
const replace2=pairs[pairIndex][1];let start=0;let change=false;let nodes=[];find.lastIndex=0;let match=find.exec(node2.value);while(match){const position2=match.
index;const matchObject={index:match.index,input:match.input,stack:[...parents,node2]};let value=replace2(...match,matchObject);if(typeof value==="string"){value=
value.length>0?{type:"text",value}:void 0}if(value===false){find.lastIndex=position2+1}else{if(start!==position2){add({type:"text",value:node2.value.slice(start,
position2)})}if(Array.isArray(value)){for(const child of value)add(child)}else if(value){add(value)}start=position2+match[0].length;change=true}if(!find.global){
break}match=find.exec(node2.value)}if(change){if(start<node2.value.length){add({type:"text",value:node2.value.slice(start)})}parent.children.splice(index2,1,...nodes)}else{
nodes=[node2]}return index2+nodes.length;function add(child){const previous3=nodes[nodes.length-1];if(previous3&&previous3.type==="text"&&child.type==="text"){previous3.
value+=child.value}else{nodes.push(child)}}}}function toPairs(tupleOrList){if(!Array.isArray(tupleOrList)){throw new TypeError("Expected find and replace tuple \
or list of tuples")}const result=[];const list2=!tupleOrList[0]||Array.isArray(tupleOrList[0])?tupleOrList:[tupleOrList];let index2=-1;while(++index2<list2.length){
const tuple=list2[index2];result.push([toExpression(tuple[0]),toFunction(tuple[1])])}return result}function toExpression(find){return typeof find==="string"?new RegExp(
escapeStringRegexp(find),"g"):find}function toFunction(replace2){return typeof replace2==="function"?replace2:function(){return replace2}}function gfmAutolinkLiteralFromMarkdown(){return{transforms:[transformGfmAutolinkLiterals],enter:{literalAutolink:enterLiteralAutolink,literalAutolinkEmail:enterLiteralAutolinkValue,
literalAutolinkHttp:enterLiteralAutolinkValue,literalAutolinkWww:enterLiteralAutolinkValue},exit:{literalAutolink:exitLiteralAutolink,literalAutolinkEmail:exitLiteralAutolinkEmail,
literalAutolinkHttp:exitLiteralAutolinkHttp,literalAutolinkWww:exitLiteralAutolinkWww}}}function enterLiteralAutolink(token){this.enter({type:"link",title:null,url:"",children:[],position:void 0},token)}function enterLiteralAutolinkValue(token){this.
config.enter.autolinkProtocol.call(this,token)}function exitLiteralAutolinkHttp(token){this.config.exit.autolinkProtocol.call(this,token)}function exitLiteralAutolinkWww(token){
this.config.exit.data.call(this,token);const node2=this.stack[this.stack.length-1];ok(node2.type==="link");node2.url="http://"+this.sliceSerialize(token)}function exitLiteralAutolinkEmail(token){
this.config.exit.autolinkEmail.call(this,token)}function exitLiteralAutolink(token){this.exit(token)}function transformGfmAutolinkLiterals(tree){findAndReplace(
tree,[[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,findUrl],[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
findXmpp],[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,findMailto],[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
findEmail]],{ignore:["link","linkReference"]})}function findUrl(_,protocol,domain2,path2,match){if(!previous2(match)){return false}let prefix="";if(/^w/i.test(protocol)){
domain2=protocol+domain2;protocol="";prefix="http://"}if(unicodePunctuation(domain2.charCodeAt(0))||!isCorrectDomain(domain2)){return false}const parts=splitUrl(
domain2+path2);const result={type:"link",title:null,url:prefix+protocol+parts[0],children:[{type:"text",value:protocol+parts[0],position:void 0}],position:void 0};
if(parts[1]){return[result,{type:"text",value:parts[1],position:void 0}]}return result}function findEmail(_,atext,label){if(/[\d\-_]$/.test(label)){return false}
return{type:"link",title:null,url:"mailto:"+atext+"@"+label,children:[{type:"text",value:atext+"@"+label,position:void 0}],position:void 0}}function findMailto(_,atext,label){
if(/[\d\-_]$/.test(label)){return false}const value="mailto:"+atext+"@"+label;return{type:"link",title:null,url:value,children:[{type:"text",value,position:void 0}],
position:void 0}}function findXmpp(matchValue,atext,label,resource,match){if(/[\d\-_]$/.test(label)||resource&&(!/[A-Za-z]$/.test(resource)||match.input.charAt(
match.index+matchValue.length)==="@")){return false}const value="xmpp:"+atext+"@"+label+(resource||"");return{type:"link",title:null,url:value,children:[{type:"\
text",value,position:void 0}],position:void 0}}function isCorrectDomain(domain2){const parts=domain2.split(".");if(parts.length<2||parts[parts.length-1]&&(/_/.test(
parts[parts.length-1])||!/[\dA-Za-z]/.test(parts[parts.length-1]))||parts[parts.length-2]&&(/_/.test(parts[parts.length-2])||!/[\dA-Za-z]/.test(parts[parts.length-
2]))){return false}return true}function splitUrl(url){let index2=url.length;while(index2>0){const code2=url.charCodeAt(index2-1);if(code2===33||code2===34||code2===
38||code2===39||code2===41||code2===44||code2===46||code2===58||code2===59||code2===60||code2===62||code2===63||code2===93||code2===125){index2--}else{break}}if(index2===
url.length){return[url,void 0]}let trail2=url.slice(index2);url=url.slice(0,index2);let closingParenIndex=trail2.indexOf(")");const openingParens=ccount(url,"(");
let closingParens=ccount(url,")");while(closingParenIndex!==-1&&openingParens>closingParens){url+=trail2.slice(0,closingParenIndex+1);trail2=trail2.slice(closingParenIndex+
1);closingParenIndex=trail2.indexOf(")");closingParens++}return[url,trail2]}function previous2(match){const code2=match.input.charCodeAt(match.index-1);return match.
index===0||unicodeWhitespace(code2)||unicodePunctuation(code2)}footnoteReference.peek=footnoteReferencePeek;function enterFootnoteCallString(){this.buffer()}function enterFootnoteCall(token){this.enter({type:"footnoteRefere\
nce",identifier:"",label:""},token)}function enterFootnoteDefinitionLabelString(){this.buffer()}function enterFootnoteDefinition(token){this.enter({type:"footno\
teDefinition",identifier:"",label:"",children:[]},token)}function exitFootnoteCallString(token){const label=this.resume();const node2=this.stack[this.stack.length-
1];ok(node2.type==="footnoteReference");node2.identifier=normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();node2.label=label}function exitFootnoteCall(token){
this.exit(token)}function exitFootnoteDefinitionLabelString(token){const label=this.resume();const node2=this.stack[this.stack.length-1];ok(node2.type==="footno\
teDefinition");node2.identifier=normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();node2.label=label}function exitFootnoteDefinition(token){this.exit(
token)}function footnoteReferencePeek(){return"["}function footnoteReference(node2,_,state,info){const tracker=state.createTracker(info);let value=tracker.move(
"[^");const exit3=state.enter("footnoteReference");const subexit=state.enter("reference");value+=tracker.move(state.safe(state.associationId(node2),{after:"]",before:value}));
subexit();exit3();value+=tracker.move("]");return value}function gfmFootnoteFromMarkdown(){return{enter:{gfmFootnoteCallString:enterFootnoteCallString,gfmFootnoteCall:enterFootnoteCall,
gfmFootnoteDefinitionLabelString:enterFootnoteDefinitionLabelString,gfmFootnoteDefinition:enterFootnoteDefinition},exit:{gfmFootnoteCallString:exitFootnoteCallString,
gfmFootnoteCall:exitFootnoteCall,gfmFootnoteDefinitionLabelString:exitFootnoteDefinitionLabelString,gfmFootnoteDefinition:exitFootnoteDefinition}}}handleDelete.attention=attentionDelete;handleDelete.peek=peekDelete;function gfmStrikethroughFromMarkdown(){return{canContainEols:["delete"],enter:{strikethrough:enterStrikethrough},
exit:{strikethrough:exitStrikethrough}}}function enterStrikethrough(token){this.enter({type:"delete",children:[],position:void 0},token)}function exitStrikethrough(token){this.exit(token)}function handleDelete(node2,_,state,info){
const tracker=state.createTracker(info);const sequence=state.stack.includes("strikethrough")?"~":"~~";const exit3=state.enter("strikethrough");let value=tracker.
move(sequence);value+=state.containerPhrasing(node2,{...tracker.current(),before:value,after:"~"});value+=tracker.move(sequence);exit3();return value}function attentionDelete(){
return{construct:"strikethrough",markers:["~"],sizes:[2,1]}}function peekDelete(){return"~"}function gfmTableFromMarkdown(){return{enter:{table:enterTable,tableData:enterCell,tableHeader:enterCell,tableRow:enterRow},exit:{codeText:exitCodeText,table:exitTable,
tableData:exit2,tableHeader:exit2,tableRow:exit2}}}function enterTable(token){const align=token._align;ok(align,"expected `_align` on table");this.enter({type:"\
table",align:align.map(function(d){return d==="none"?null:d}),children:[],position:void 0},token);this.data.inTable=true}function exitTable(token){this.exit(token);
this.data.inTable=void 0}function enterRow(token){this.enter({type:"tableRow",children:[],position:void 0},token)}function exit2(token){this.exit(token)}function enterCell(token){
this.enter({type:"tableCell",children:[],position:void 0},token)}function exitCodeText(token){let value=this.resume();if(this.data.inTable){value=value.replace(
/\\([\\|])/g,replace)}const node2=this.stack[this.stack.length-1];ok(node2.type==="inlineCode");node2.value=value;this.exit(token)}function replace($0,$1){return $1===
"|"?$1:$0}function gfmTaskListItemFromMarkdown(){return{exit:{taskListCheckValueChecked:exitCheck,taskListCheckValueUnchecked:exitCheck,paragraph:exitParagraphWithTaskListItem}}}function exitCheck(token){const node2=this.stack[this.stack.length-2];ok(node2.type==="listItem");node2.checked=token.type==="taskListCheckValueChecked"}function exitParagraphWithTaskListItem(token){
const parent=this.stack[this.stack.length-2];if(parent&&parent.type==="listItem"&&typeof parent.checked==="boolean"){const node2=this.stack[this.stack.length-1];
ok(node2.type==="paragraph");const head=node2.children[0];if(head&&head.type==="text"){const siblings=parent.children;let index2=-1;let firstParagraph;while(++index2<
siblings.length){const sibling=siblings[index2];if(sibling.type==="paragraph"){firstParagraph=sibling;break}}if(firstParagraph===node2){head.value=head.value.slice(
1);if(head.value.length===0){node2.children.shift()}else if(node2.position&&head.position&&typeof head.position.start.offset==="number"){head.position.start.column++;
head.position.start.offset++;node2.position.start={...head.position.start}}}}}this.exit(token)}function gfmFromMarkdown(){return[gfmAutolinkLiteralFromMarkdown(),gfmFootnoteFromMarkdown(),gfmStrikethroughFromMarkdown(),gfmTableFromMarkdown(),gfmTaskListItemFromMarkdown()]}var wwwPrefix={tokenize:tokenizeWwwPrefix,partial:true};var domain={tokenize:tokenizeDomain,partial:true};var path={tokenize:tokenizePath,partial:true};var trail={
tokenize:tokenizeTrail,partial:true};var emailDomainDotTrail={tokenize:tokenizeEmailDomainDotTrail,partial:true};var wwwAutolink={name:"wwwAutolink",tokenize:tokenizeWwwAutolink,
previous:previousWww};var protocolAutolink={name:"protocolAutolink",tokenize:tokenizeProtocolAutolink,previous:previousProtocol};var emailAutolink={name:"emailA\
utolink",tokenize:tokenizeEmailAutolink,previous:previousEmail};var text3={};function gfmAutolinkLiteral(){return{text:text3}}var code=48;while(code<123){text3[code]=
emailAutolink;code++;if(code===58)code=65;else if(code===91)code=97}text3[43]=emailAutolink;text3[45]=emailAutolink;text3[46]=emailAutolink;text3[95]=emailAutolink;
text3[72]=[emailAutolink,protocolAutolink];text3[104]=[emailAutolink,protocolAutolink];text3[87]=[emailAutolink,wwwAutolink];text3[119]=[emailAutolink,wwwAutolink];
function tokenizeEmailAutolink(effects,ok3,nok){const self=this;let dot;let data;return start;function start(code2){if(!gfmAtext(code2)||!previousEmail.call(self,
self.previous)||previousUnbalanced(self.events)){return nok(code2)}effects.enter("literalAutolink");effects.enter("literalAutolinkEmail");return atext(code2)}function atext(code2){
if(gfmAtext(code2)){effects.consume(code2);return atext}if(code2===64){effects.consume(code2);return emailDomain}return nok(code2)}function emailDomain(code2){if(code2===
46){return effects.check(emailDomainDotTrail,emailDomainAfter,emailDomainDot)(code2)}if(code2===45||code2===95||asciiAlphanumeric(code2)){data=true;effects.consume(
code2);return emailDomain}return emailDomainAfter(code2)}function emailDomainDot(code2){effects.consume(code2);dot=true;return emailDomain}function emailDomainAfter(code2){
if(data&&dot&&asciiAlpha(self.previous)){effects.exit("literalAutolinkEmail");effects.exit("literalAutolink");return ok3(code2)}return nok(code2)}}function tokenizeWwwAutolink(effects,ok3,nok){
const self=this;return wwwStart;function wwwStart(code2){if(code2!==87&&code2!==119||!previousWww.call(self,self.previous)||previousUnbalanced(self.events)){return nok(
code2)}effects.enter("literalAutolink");effects.enter("literalAutolinkWww");return effects.check(wwwPrefix,effects.attempt(domain,effects.attempt(path,wwwAfter),
nok),nok)(code2)}function wwwAfter(code2){effects.exit("literalAutolinkWww");effects.exit("literalAutolink");return ok3(code2)}}function tokenizeProtocolAutolink(effects,ok3,nok){
const self=this;let buffer="";let seen=false;return protocolStart;function protocolStart(code2){if((code2===72||code2===104)&&previousProtocol.call(self,self.previous)&&
!previousUnbalanced(self.events)){effects.enter("literalAutolink");effects.enter("literalAutolinkHttp");buffer+=String.fromCodePoint(code2);effects.consume(code2);
return protocolPrefixInside}return nok(code2)}function protocolPrefixInside(code2){if(asciiAlpha(code2)&&buffer.length<5){buffer+=String.fromCodePoint(code2);effects.
consume(code2);return protocolPrefixInside}if(code2===58){const protocol=buffer.toLowerCase();if(protocol==="http"||protocol==="https"){effects.consume(code2);return protocolSlashesInside}}
return nok(code2)}function protocolSlashesInside(code2){if(code2===47){effects.consume(code2);if(seen){return afterProtocol}seen=true;return protocolSlashesInside}
return nok(code2)}function afterProtocol(code2){return code2===null||asciiControl(code2)||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)||unicodePunctuation(
code2)?nok(code2):effects.attempt(domain,effects.attempt(path,protocolAfter),nok)(code2)}function protocolAfter(code2){effects.exit("literalAutolinkHttp");effects.
exit("literalAutolink");return ok3(code2)}}function tokenizeWwwPrefix(effects,ok3,nok){let size=0;return wwwPrefixInside;function wwwPrefixInside(code2){if((code2===
87||code2===119)&&size<3){size++;effects.consume(code2);return wwwPrefixInside}if(code2===46&&size===3){effects.consume(code2);return wwwPrefixAfter}return nok(
code2)}function wwwPrefixAfter(code2){return code2===null?nok(code2):ok3(code2)}}function tokenizeDomain(effects,ok3,nok){let underscoreInLastSegment;let underscoreInLastLastSegment;
let seen;return domainInside;function domainInside(code2){if(code2===46||code2===95){return effects.check(trail,domainAfter,domainAtPunctuation)(code2)}if(code2===
null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)||code2!==45&&unicodePunctuation(code2)){return domainAfter(code2)}seen=true;effects.consume(code2);
return domainInside}function domainAtPunctuation(code2){if(code2===95){underscoreInLastSegment=true}else{underscoreInLastLastSegment=underscoreInLastSegment;underscoreInLastSegment=
void 0}effects.consume(code2);return domainInside}function domainAfter(code2){if(underscoreInLastLastSegment||underscoreInLastSegment||!seen){return nok(code2)}
return ok3(code2)}}function tokenizePath(effects,ok3){let sizeOpen=0;let sizeClose=0;return pathInside;function pathInside(code2){if(code2===40){sizeOpen++;effects.
consume(code2);return pathInside}if(code2===41&&sizeClose<sizeOpen){return pathAtPunctuation(code2)}if(code2===33||code2===34||code2===38||code2===39||code2===41||
code2===42||code2===44||code2===46||code2===58||code2===59||code2===60||code2===63||code2===93||code2===95||code2===126){return effects.check(trail,ok3,pathAtPunctuation)(
code2)}if(code2===null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)){return ok3(code2)}effects.consume(code2);return pathInside}function pathAtPunctuation(code2){
if(code2===41){sizeClose++}effects.consume(code2);return pathInside}}function tokenizeTrail(effects,ok3,nok){return trail2;function trail2(code2){if(code2===33||
code2===34||code2===39||code2===41||code2===42||code2===44||code2===46||code2===58||code2===59||code2===63||code2===95||code2===126){effects.consume(code2);return trail2}
if(code2===38){effects.consume(code2);return trailCharacterReferenceStart}if(code2===93){effects.consume(code2);return trailBracketAfter}if(code2===60||code2===
null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)){return ok3(code2)}return nok(code2)}function trailBracketAfter(code2){if(code2===null||code2===
40||code2===91||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)){return ok3(code2)}return trail2(code2)}function trailCharacterReferenceStart(code2){
return asciiAlpha(code2)?trailCharacterReferenceInside(code2):nok(code2)}function trailCharacterReferenceInside(code2){if(code2===59){effects.consume(code2);return trail2}
if(asciiAlpha(code2)){effects.consume(code2);return trailCharacterReferenceInside}return nok(code2)}}function tokenizeEmailDomainDotTrail(effects,ok3,nok){return start;
function start(code2){effects.consume(code2);return after}function after(code2){return asciiAlphanumeric(code2)?nok(code2):ok3(code2)}}function previousWww(code2){
return code2===null||code2===40||code2===42||code2===95||code2===91||code2===93||code2===126||markdownLineEndingOrSpace(code2)}function previousProtocol(code2){
return!asciiAlpha(code2)}function previousEmail(code2){return!(code2===47||gfmAtext(code2))}function gfmAtext(code2){return code2===43||code2===45||code2===46||
code2===95||asciiAlphanumeric(code2)}function previousUnbalanced(events){let index2=events.length;let result=false;while(index2--){const token=events[index2][1];
if((token.type==="labelLink"||token.type==="labelImage")&&!token._balanced){result=true;break}if(token._gfmAutolinkLiteralWalkedInto){result=false;break}}if(events.
length>0&&!result){events[events.length-1][1]._gfmAutolinkLiteralWalkedInto=true}return result}var indent={tokenize:tokenizeIndent2,partial:true};function gfmFootnote(){return{document:{[91]:{name:"gfmFootnoteDefinition",tokenize:tokenizeDefinitionStart,continuation:{
tokenize:tokenizeDefinitionContinuation},exit:gfmFootnoteDefinitionEnd}},text:{[91]:{name:"gfmFootnoteCall",tokenize:tokenizeGfmFootnoteCall},[93]:{name:"gfmPot\
entialFootnoteCall",add:"after",tokenize:tokenizePotentialGfmFootnoteCall,resolveTo:resolveToPotentialGfmFootnoteCall}}}}function tokenizePotentialGfmFootnoteCall(effects,ok3,nok){
const self=this;let index2=self.events.length;const defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]);let labelStart;while(index2--){const token=self.
events[index2][1];if(token.type==="labelImage"){labelStart=token;break}if(token.type==="gfmFootnoteCall"||token.type==="labelLink"||token.type==="label"||token.
type==="image"||token.type==="link"){break}}return start;function start(code2){if(!labelStart||!labelStart._balanced){return nok(code2)}const id=normalizeIdentifier(
self.sliceSerialize({start:labelStart.end,end:self.now()}));if(id.codePointAt(0)!==94||!defined.includes(id.slice(1))){return nok(code2)}effects.enter("gfmFootn\
oteCallLabelMarker");effects.consume(code2);effects.exit("gfmFootnoteCallLabelMarker");return ok3(code2)}}function resolveToPotentialGfmFootnoteCall(events,context){
let index2=events.length;let labelStart;while(index2--){if(events[index2][1].type==="labelImage"&&events[index2][0]==="enter"){labelStart=events[index2][1];break}}
events[index2+1][1].type="data";events[index2+3][1].type="gfmFootnoteCallLabelMarker";const call={type:"gfmFootnoteCall",start:Object.assign({},events[index2+3][1].
start),end:Object.assign({},events[events.length-1][1].end)};const marker={type:"gfmFootnoteCallMarker",start:Object.assign({},events[index2+3][1].end),end:Object.
assign({},events[index2+3][1].end)};marker.end.column++;marker.end.offset++;marker.end._bufferIndex++;const string3={type:"gfmFootnoteCallString",start:Object.assign(
{},marker.end),end:Object.assign({},events[events.length-1][1].start)};const chunk={type:"chunkString",contentType:"string",start:Object.assign({},string3.start),
end:Object.assign({},string3.end)};const replacement=[events[index2+1],events[index2+2],["enter",call,context],events[index2+3],events[index2+4],["enter",marker,
context],["exit",marker,context],["enter",string3,context],["enter",chunk,context],["exit",chunk,context],["exit",string3,context],events[events.length-2],events[events.
length-1],["exit",call,context]];events.splice(index2,events.length-index2+1,...replacement);return events}function tokenizeGfmFootnoteCall(effects,ok3,nok){const self=this;
const defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]);let size=0;let data;return start;function start(code2){effects.enter("gfmFootnoteCall");effects.
enter("gfmFootnoteCallLabelMarker");effects.consume(code2);effects.exit("gfmFootnoteCallLabelMarker");return callStart}function callStart(code2){if(code2!==94)return nok(
code2);effects.enter("gfmFootnoteCallMarker");effects.consume(code2);effects.exit("gfmFootnoteCallMarker");effects.enter("gfmFootnoteCallString");effects.enter(
"chunkString").contentType="string";return callData}function callData(code2){if(size>999||code2===93&&!data||code2===null||code2===91||markdownLineEndingOrSpace(
code2)){return nok(code2)}if(code2===93){effects.exit("chunkString");const token=effects.exit("gfmFootnoteCallString");if(!defined.includes(normalizeIdentifier(
self.sliceSerialize(token)))){return nok(code2)}effects.enter("gfmFootnoteCallLabelMarker");effects.consume(code2);effects.exit("gfmFootnoteCallLabelMarker");effects.
exit("gfmFootnoteCall");return ok3}if(!markdownLineEndingOrSpace(code2)){data=true}size++;effects.consume(code2);return code2===92?callEscape:callData}function callEscape(code2){
if(code2===91||code2===92||code2===93){effects.consume(code2);size++;return callData}return callData(code2)}}function tokenizeDefinitionStart(effects,ok3,nok){const self=this;
const defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]);let identifier;let size=0;let data;return start;function start(code2){effects.enter("gfmFo\
otnoteDefinition")._container=true;effects.enter("gfmFootnoteDefinitionLabel");effects.enter("gfmFootnoteDefinitionLabelMarker");effects.consume(code2);effects.
exit("gfmFootnoteDefinitionLabelMarker");return labelAtMarker}function labelAtMarker(code2){if(code2===94){effects.enter("gfmFootnoteDefinitionMarker");effects.
consume(code2);effects.exit("gfmFootnoteDefinitionMarker");effects.enter("gfmFootnoteDefinitionLabelString");effects.enter("chunkString").contentType="string";return labelInside}
return nok(code2)}function labelInside(code2){if(size>999||code2===93&&!data||code2===null||code2===91||markdownLineEndingOrSpace(code2)){return nok(code2)}if(code2===
93){effects.exit("chunkString");const token=effects.exit("gfmFootnoteDefinitionLabelString");identifier=normalizeIdentifier(self.sliceSerialize(token));effects.
enter("gfmFootnoteDefinitionLabelMarker");effects.consume(code2);effects.exit("gfmFootnoteDefinitionLabelMarker");effects.exit("gfmFootnoteDefinitionLabel");return labelAfter}
if(!markdownLineEndingOrSpace(code2)){data=true}size++;effects.consume(code2);return code2===92?labelEscape:labelInside}function labelEscape(code2){if(code2===91||
code2===92||code2===93){effects.consume(code2);size++;return labelInside}return labelInside(code2)}function labelAfter(code2){if(code2===58){effects.enter("defi\
nitionMarker");effects.consume(code2);effects.exit("definitionMarker");if(!defined.includes(identifier)){defined.push(identifier)}return factorySpace(effects,whitespaceAfter,
"gfmFootnoteDefinitionWhitespace")}return nok(code2)}function whitespaceAfter(code2){return ok3(code2)}}function tokenizeDefinitionContinuation(effects,ok3,nok){
return effects.check(blankLine,ok3,effects.attempt(indent,ok3,nok))}function gfmFootnoteDefinitionEnd(effects){effects.exit("gfmFootnoteDefinition")}function tokenizeIndent2(effects,ok3,nok){
const self=this;return factorySpace(effects,afterPrefix,"gfmFootnoteDefinitionIndent",4+1);function afterPrefix(code2){const tail=self.events[self.events.length-
1];return tail&&tail[1].type==="gfmFootnoteDefinitionIndent"&&tail[2].sliceSerialize(tail[1],true).length===4?ok3(code2):nok(code2)}}function gfmStrikethrough(options){const options_=options||{};let single=options_.singleTilde;const tokenizer={name:"strikethrough",tokenize:tokenizeStrikethrough,
resolveAll:resolveAllStrikethrough};if(single===null||single===void 0){single=true}return{text:{[126]:tokenizer},insideSpan:{null:[tokenizer]},attentionMarkers:{
null:[126]}};function resolveAllStrikethrough(events,context){let index2=-1;while(++index2<events.length){if(events[index2][0]==="enter"&&events[index2][1].type===
"strikethroughSequenceTemporary"&&events[index2][1]._close){let open=index2;while(open--){if(events[open][0]==="exit"&&events[open][1].type==="strikethroughSequ\
enceTemporary"&&events[open][1]._open&&events[index2][1].end.offset-events[index2][1].start.offset===events[open][1].end.offset-events[open][1].start.offset){events[index2][1].
type="strikethroughSequence";events[open][1].type="strikethroughSequence";const strikethrough={type:"strikethrough",start:Object.assign({},events[open][1].start),
end:Object.assign({},events[index2][1].end)};const text4={type:"strikethroughText",start:Object.assign({},events[open][1].end),end:Object.assign({},events[index2][1].
start)};const nextEvents=[["enter",strikethrough,context],["enter",events[open][1],context],["exit",events[open][1],context],["enter",text4,context]];const insideSpan2=context.
parser.constructs.insideSpan.null;if(insideSpan2){splice(nextEvents,nextEvents.length,0,resolveAll(insideSpan2,events.slice(open+1,index2),context))}splice(nextEvents,
nextEvents.length,0,[["exit",text4,context],["enter",events[index2][1],context],["exit",events[index2][1],context],["exit",strikethrough,context]]);splice(events,
open-1,index2-open+3,nextEvents);index2=open+nextEvents.length-2;break}}}}index2=-1;while(++index2<events.length){if(events[index2][1].type==="strikethroughSequ\
enceTemporary"){events[index2][1].type="data"}}return events}function tokenizeStrikethrough(effects,ok3,nok){const previous3=this.previous;const events=this.events;
let size=0;return start;function start(code2){if(previous3===126&&events[events.length-1][1].type!=="characterEscape"){return nok(code2)}effects.enter("striketh\
roughSequenceTemporary");return more(code2)}function more(code2){const before=classifyCharacter(previous3);if(code2===126){if(size>1)return nok(code2);effects.consume(
code2);size++;return more}if(size<2&&!single)return nok(code2);const token=effects.exit("strikethroughSequenceTemporary");const after=classifyCharacter(code2);token.
_open=!after||after===2&&Boolean(before);token._close=!before||before===2&&Boolean(after);return ok3(code2)}}}var EditMap2=class{constructor(){this.map=[];this.index=new Map}add(index2,remove,add){addImplementation2(this,index2,remove,add)}consume(events){this.map.sort(
function(a,b){return a[0]-b[0]});if(this.map.length===0){return}let index2=this.map.length;const vecs=[];while(index2>0){index2-=1;vecs.push(events.slice(this.map[index2][0]+
this.map[index2][1]),this.map[index2][2]);events.length=this.map[index2][0]}vecs.push(events.slice());events.length=0;let slice=vecs.pop();while(slice){for(const element of slice){
events.push(element)}slice=vecs.pop()}this.map.length=0;this.index.clear()}};function addImplementation2(editMap,at,remove,add){if(remove===0&&add.length===0){return}
const existing=editMap.index.get(at);if(existing){existing[1]+=remove;existing[2].push(...add);return}const change=[at,remove,add];editMap.map.push(change);editMap.
index.set(at,change)}function gfmTableAlign(events,index2){let inDelimiterRow=false;const align=[];while(index2<events.length){const event=events[index2];if(inDelimiterRow){if(event[0]===
"enter"){if(event[1].type==="tableContent"){align.push(events[index2+1][1].type==="tableDelimiterMarker"?"left":"none")}}else if(event[1].type==="tableContent"){
if(events[index2-1][1].type==="tableDelimiterMarker"){const alignIndex=align.length-1;align[alignIndex]=align[alignIndex]==="left"?"center":"right"}}else if(event[1].
type==="tableDelimiterRow"){break}}else if(event[0]==="enter"&&event[1].type==="tableDelimiterRow"){inDelimiterRow=true}index2+=1}return align}function gfmTable(){return{flow:{null:{name:"table",tokenize:tokenizeTable,resolveAll:resolveTable}}}}function tokenizeTable(effects,ok3,nok){const self=this;let size=0;
let sizeB=0;let seen;return start;function start(code2){let index2=self.events.length-1;while(index2>-1){const{type}=self.events[index2][1];if(type==="lineEndin\
g"||type==="linePrefix"){index2--}else{break}}const tail=index2>-1?self.events[index2][1].type:null;const next=tail==="tableHead"||tail==="tableRow"?bodyRowStart:
headRowBefore;if(next===bodyRowStart&&self.parser.lazy[self.now().line]){return nok(code2)}return next(code2)}function headRowBefore(code2){effects.enter("table\
Head");effects.enter("tableRow");return headRowStart(code2)}function headRowStart(code2){if(code2===124){return headRowBreak(code2)}seen=true;sizeB+=1;return headRowBreak(
code2)}function headRowBreak(code2){if(code2===null){return nok(code2)}if(markdownLineEnding(code2)){if(sizeB>1){sizeB=0;self.interrupt=true;effects.exit("table\
Row");effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return headDelimiterStart}return nok(code2)}if(markdownSpace(code2)){return factorySpace(
effects,headRowBreak,"whitespace")(code2)}sizeB+=1;if(seen){seen=false;size+=1}if(code2===124){effects.enter("tableCellDivider");effects.consume(code2);effects.
exit("tableCellDivider");seen=true;return headRowBreak}effects.enter("data");return headRowData(code2)}function headRowData(code2){if(code2===null||code2===124||
markdownLineEndingOrSpace(code2)){effects.exit("data");return headRowBreak(code2)}effects.consume(code2);return code2===92?headRowEscape:headRowData}function headRowEscape(code2){
if(code2===92||code2===124){effects.consume(code2);return headRowData}return headRowData(code2)}function headDelimiterStart(code2){self.interrupt=false;if(self.
parser.lazy[self.now().line]){return nok(code2)}effects.enter("tableDelimiterRow");seen=false;if(markdownSpace(code2)){return factorySpace(effects,headDelimiterBefore,
"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code2)}return headDelimiterBefore(code2)}function headDelimiterBefore(code2){
if(code2===45||code2===58){return headDelimiterValueBefore(code2)}if(code2===124){seen=true;effects.enter("tableCellDivider");effects.consume(code2);effects.exit(
"tableCellDivider");return headDelimiterCellBefore}return headDelimiterNok(code2)}function headDelimiterCellBefore(code2){if(markdownSpace(code2)){return factorySpace(
effects,headDelimiterValueBefore,"whitespace")(code2)}return headDelimiterValueBefore(code2)}function headDelimiterValueBefore(code2){if(code2===58){sizeB+=1;seen=
true;effects.enter("tableDelimiterMarker");effects.consume(code2);effects.exit("tableDelimiterMarker");return headDelimiterLeftAlignmentAfter}if(code2===45){sizeB+=
1;return headDelimiterLeftAlignmentAfter(code2)}if(code2===null||markdownLineEnding(code2)){return headDelimiterCellAfter(code2)}return headDelimiterNok(code2)}
function headDelimiterLeftAlignmentAfter(code2){if(code2===45){effects.enter("tableDelimiterFiller");return headDelimiterFiller(code2)}return headDelimiterNok(code2)}
function headDelimiterFiller(code2){if(code2===45){effects.consume(code2);return headDelimiterFiller}if(code2===58){seen=true;effects.exit("tableDelimiterFiller");
effects.enter("tableDelimiterMarker");effects.consume(code2);effects.exit("tableDelimiterMarker");return headDelimiterRightAlignmentAfter}effects.exit("tableDel\
imiterFiller");return headDelimiterRightAlignmentAfter(code2)}function headDelimiterRightAlignmentAfter(code2){if(markdownSpace(code2)){return factorySpace(effects,
headDelimiterCellAfter,"whitespace")(code2)}return headDelimiterCellAfter(code2)}function headDelimiterCellAfter(code2){if(code2===124){return headDelimiterBefore(
code2)}if(code2===null||markdownLineEnding(code2)){if(!seen||size!==sizeB){return headDelimiterNok(code2)}effects.exit("tableDelimiterRow");effects.exit("tableH\
ead");return ok3(code2)}return headDelimiterNok(code2)}function headDelimiterNok(code2){return nok(code2)}function bodyRowStart(code2){effects.enter("tableRow");
return bodyRowBreak(code2)}function bodyRowBreak(code2){if(code2===124){effects.enter("tableCellDivider");effects.consume(code2);effects.exit("tableCellDivider");
return bodyRowBreak}if(code2===null||markdownLineEnding(code2)){effects.exit("tableRow");return ok3(code2)}if(markdownSpace(code2)){return factorySpace(effects,
bodyRowBreak,"whitespace")(code2)}effects.enter("data");return bodyRowData(code2)}function bodyRowData(code2){if(code2===null||code2===124||markdownLineEndingOrSpace(
code2)){effects.exit("data");return bodyRowBreak(code2)}effects.consume(code2);return code2===92?bodyRowEscape:bodyRowData}function bodyRowEscape(code2){if(code2===
92||code2===124){effects.consume(code2);return bodyRowData}return bodyRowData(code2)}}function resolveTable(events,context){let index2=-1;let inFirstCellAwaitingPipe=true;
let rowKind=0;let lastCell=[0,0,0,0];let cell=[0,0,0,0];let afterHeadAwaitingFirstBodyRow=false;let lastTableEnd=0;let currentTable;let currentBody;let currentCell;
const map=new EditMap2;while(++index2<events.length){const event=events[index2];const token=event[1];if(event[0]==="enter"){if(token.type==="tableHead"){afterHeadAwaitingFirstBodyRow=
false;if(lastTableEnd!==0){flushTableEnd(map,context,lastTableEnd,currentTable,currentBody);currentBody=void 0;lastTableEnd=0}currentTable={type:"table",start:Object.
assign({},token.start),end:Object.assign({},token.end)};map.add(index2,0,[["enter",currentTable,context]])}else if(token.type==="tableRow"||token.type==="tableD\
elimiterRow"){inFirstCellAwaitingPipe=true;currentCell=void 0;lastCell=[0,0,0,0];cell=[0,index2+1,0,0];if(afterHeadAwaitingFirstBodyRow){afterHeadAwaitingFirstBodyRow=
false;currentBody={type:"tableBody",start:Object.assign({},token.start),end:Object.assign({},token.end)};map.add(index2,0,[["enter",currentBody,context]])}rowKind=
token.type==="tableDelimiterRow"?2:currentBody?3:1}else if(rowKind&&(token.type==="data"||token.type==="tableDelimiterMarker"||token.type==="tableDelimiterFille\
r")){inFirstCellAwaitingPipe=false;if(cell[2]===0){if(lastCell[1]!==0){cell[0]=cell[1];currentCell=flushCell(map,context,lastCell,rowKind,void 0,currentCell);lastCell=
[0,0,0,0]}cell[2]=index2}}else if(token.type==="tableCellDivider"){if(inFirstCellAwaitingPipe){inFirstCellAwaitingPipe=false}else{if(lastCell[1]!==0){cell[0]=cell[1];
currentCell=flushCell(map,context,lastCell,rowKind,void 0,currentCell)}lastCell=cell;cell=[lastCell[1],index2,0,0]}}}else if(token.type==="tableHead"){afterHeadAwaitingFirstBodyRow=
true;lastTableEnd=index2}else if(token.type==="tableRow"||token.type==="tableDelimiterRow"){lastTableEnd=index2;if(lastCell[1]!==0){cell[0]=cell[1];currentCell=
flushCell(map,context,lastCell,rowKind,index2,currentCell)}else if(cell[1]!==0){currentCell=flushCell(map,context,cell,rowKind,index2,currentCell)}rowKind=0}else if(rowKind&&
(token.type==="data"||token.type==="tableDelimiterMarker"||token.type==="tableDelimiterFiller")){cell[3]=index2}}if(lastTableEnd!==0){flushTableEnd(map,context,
lastTableEnd,currentTable,currentBody)}map.consume(context.events);index2=-1;while(++index2<context.events.length){const event=context.events[index2];if(event[0]===
"enter"&&event[1].type==="table"){event[1]._align=gfmTableAlign(context.events,index2)}}return events}function flushCell(map,context,range,rowKind,rowEnd,previousCell){
const groupName=rowKind===1?"tableHeader":rowKind===2?"tableDelimiter":"tableData";const valueName="tableContent";if(range[0]!==0){previousCell.end=Object.assign(
{},getPoint(context.events,range[0]));map.add(range[0],0,[["exit",previousCell,context]])}const now=getPoint(context.events,range[1]);previousCell={type:groupName,
start:Object.assign({},now),end:Object.assign({},now)};map.add(range[1],0,[["enter",previousCell,context]]);if(range[2]!==0){const relatedStart=getPoint(context.
events,range[2]);const relatedEnd=getPoint(context.events,range[3]);const valueToken={type:valueName,start:Object.assign({},relatedStart),end:Object.assign({},relatedEnd)};
map.add(range[2],0,[["enter",valueToken,context]]);if(rowKind!==2){const start=context.events[range[2]];const end=context.events[range[3]];start[1].end=Object.assign(
{},end[1].end);start[1].type="chunkText";start[1].contentType="text";if(range[3]>range[2]+1){const a=range[2]+1;const b=range[3]-range[2]-1;map.add(a,b,[])}}map.
add(range[3]+1,0,[["exit",valueToken,context]])}if(rowEnd!==void 0){previousCell.end=Object.assign({},getPoint(context.events,rowEnd));map.add(rowEnd,0,[["exit",
previousCell,context]]);previousCell=void 0}return previousCell}function flushTableEnd(map,context,index2,table,tableBody){const exits=[];const related=getPoint(
context.events,index2);if(tableBody){tableBody.end=Object.assign({},related);exits.push(["exit",tableBody,context])}table.end=Object.assign({},related);exits.push(
["exit",table,context]);map.add(index2+1,0,exits)}function getPoint(events,index2){const event=events[index2];const side=event[0]==="enter"?"start":"end";return event[1][side]}var tasklistCheck={name:"tasklistCheck",tokenize:tokenizeTasklistCheck};function gfmTaskListItem(){return{text:{[91]:tasklistCheck}}}function tokenizeTasklistCheck(effects,ok3,nok){
const self=this;return open;function open(code2){if(self.previous!==null||!self._gfmTasklistFirstContentOfListItem){return nok(code2)}effects.enter("taskListChe\
ck");effects.enter("taskListCheckMarker");effects.consume(code2);effects.exit("taskListCheckMarker");return inside}function inside(code2){if(markdownLineEndingOrSpace(
code2)){effects.enter("taskListCheckValueUnchecked");effects.consume(code2);effects.exit("taskListCheckValueUnchecked");return close}if(code2===88||code2===120){
effects.enter("taskListCheckValueChecked");effects.consume(code2);effects.exit("taskListCheckValueChecked");return close}return nok(code2)}function close(code2){
if(code2===93){effects.enter("taskListCheckMarker");effects.consume(code2);effects.exit("taskListCheckMarker");effects.exit("taskListCheck");return after}return nok(
code2)}function after(code2){if(markdownLineEnding(code2)){return ok3(code2)}if(markdownSpace(code2)){return effects.check({tokenize:spaceThenNonSpace},ok3,nok)(
code2)}return nok(code2)}}function spaceThenNonSpace(effects,ok3,nok){return factorySpace(effects,after,"whitespace");function after(code2){return code2===null?
nok(code2):ok3(code2)}}function gfm(options){return combineExtensions([gfmAutolinkLiteral(),gfmFootnote(),gfmStrikethrough(options),gfmTable(),gfmTaskListItem()])}var MOST_MARKS=1e5;var MOST_LINES=2e4;var DEEPEST=100;var MOST_INLINE=1e4;function describeIntricate(text4){const fix="import the part that has the tables";const marks=countMarks(
text4);if(marks>MOST_MARKS)return`has ${marks} pieces of markup and text, and a page of Markdown is read with up to ${MOST_MARKS}; ${fix}`;const deep=text4.split(
"\n").findIndex(line2=>depthOf(line2)>DEEPEST);if(deep>=0)return`nests quotes and lists more than ${DEEPEST} deep in line ${deep+1}, and a page of Markdown is r\
ead with up to that; ${fix}`;const{line,lines}=longestBlock(text4);if(lines>MOST_LINES)return`has ${lines} lines without an empty one from line ${line} on, and \
a page of Markdown is read with up to ${MOST_LINES}; ${fix}`;const paragraphs=listParagraphs(text4);if(paragraphs.reduce((sum,{inline})=>sum+inline**2,0)<=MOST_INLINE**
2)return void 0;const longest=paragraphs.reduce((most,next)=>next.inline>most.inline?next:most);return`has ${longest.inline} brackets, stars and the like in the\
 paragraph or row of line ${longest.line}, and a page of Markdown is read with up to ${MOST_INLINE} in one, or fewer in each of several; ${fix}`}function listParagraphs(text4){
const found=[];let isTable2=false;let before="";text4.split("\n").forEach((whole,index2)=>{const line=whole.replace(/^[\s>]+/,"");const isStart=line===""||STARTS.
test(line);isTable2=!isStart&&(isTable2||/^[|:\s-]+$/.test(line)&&cellsIn(line)===cellsIn(before));if(isTable2||isStart||index2===0)found.push({line:index2+(line===
""?2:1),inline:0});found.at(-1).inline+=line.match(INLINE)?.length??0;before=line});return found}var STARTS=/^(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\[[^\]]*\]:)/;var INLINE=/[[\]*_~]|<(?=[!?])|(?<=<)[!?]/g;
var cellsIn=row=>row.trim().replace(/\\\||^\||\|$/g,"").split("|").length;var depthOf=line=>line.trimStart().match(/(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s))\s*/gy)?.length??
0;function longestBlock(text4){let longest={line:1,lines:0};let lines=0;text4.split("\n").forEach((one2,index2)=>{lines=one2.trim()===""?0:lines+1;if(lines>longest.
lines)longest={line:index2+2-lines,lines}});return longest}function countMarks(text4){let[marks,blanks]=[0,0];let isIndent=true;for(let index2=0;index2<text4.length;index2++){
const character=text4.charCodeAt(index2);if(MARKS.has(character))marks++;if(character===BLANK&&(isIndent||text4.charCodeAt(index2+1)!==BLANK))blanks++;isIndent=
character===LINE_END||isIndent&&character===BLANK}return marks+Math.floor(blanks/3)}var[BLANK,LINE_END]=[32,10];var MARKS=new Set(Array.from("\n	!\"#&'()*+-:<=>@[\
\\]_`{|}~",mark=>mark.charCodeAt(0)));function parseMarkdown(text4){return fromMarkdown(text4,{extensions:[gfm()],mdastExtensions:[gfmFromMarkdown()]})}var lineOf=node2=>node2.
position?.start.line??1;var startOf=node2=>node2.position?.start.offset??0;var endOf=node2=>node2.position?.end.offset??0;function collect(nodes,take){return nodes.
flatMap(node2=>take(node2)??("children"in node2?collect(node2.children,take):[]))}function shownText(node2){let raised=0;const texts=node2.children.map(child=>{
if(child.type==="html"){if(/^<sup\b/i.test(child.value))raised++;if(/^<\/sup\b/i.test(child.value))raised--;return/^<br\b/i.test(child.value)?" ":shownTag(child.
value)}if(child.type==="break")return" ";const text4="children"in child?shownText(child):"alt"in child?child.alt??"":"value"in child?child.value:"";return raised>
0&&/^[\d*†‡,\s]*$/.test(text4)?"":text4});return texts.join("").replace(/\s+/g," ").trim()}function shownTag(tag){if(/^<input\b[^>]*\bcheckbox\b/i.test(tag))
return/\schecked\b/i.test(tag)?"\u2611":"\u2610";return/^<img\b[^>]*?\salt\s*=\s*["']?([^"'>]*)/i.exec(tag)?.[1]??""}function withoutStruck(node2){return{children:node2.
children.filter(({type})=>type!=="delete")}}function writtenText(source,node2){const[first,last]=[node2.children[0],node2.children.at(-1)];if(!first||!last)return"";
const pieces=[];let start=startOf(first);for(const one2 of referencesIn(node2.children,source)){pieces.push(source.text.slice(start,one2.start),one2.text);start=
one2.end}pieces.push(source.text.slice(start,endOf(last)));const written2=pieces.join("").replace(/(?<!\s)\s*\n[\s>]*(?:[-*+] )?/g," ").trim();return node2.type===
"tableCell"?written2.replace(/\\\|/g,"|"):written2}function referencesIn(nodes,source){return collect(nodes,node2=>{const place={start:startOf(node2),end:endOf(
node2)};if(node2.type==="footnoteReference")return footnoteOf(node2.identifier,source).map(said=>({...place,text:` (${said})`}));if(node2.type!=="linkReference"&&
node2.type!=="imageReference")return void 0;const address=source.addresses.get(node2.identifier);if(address===void 0||!takes(source,address))return[];const text4="\
children"in node2?shownText(node2):node2.alt??"";return[{...place,text:`${node2.type==="imageReference"?"!":""}[${text4}](${address})`}]})}var takes=({budget},text4)=>(budget.
left-=text4.length)>=0;function footnoteOf(id,source){const said=source.footnotes.get(id);return said!==void 0&&takes(source,said)?[said]:[]}function footnoteIds(nodes){
return collect(nodes,node2=>node2.type==="footnoteReference"?[node2.identifier]:void 0)}function footnotesOf(node2,source){return footnoteIds(node2.children).flatMap(
id=>footnoteOf(id,source))}function cellAt(row,column){return column===void 0?void 0:row.children[column]}function shownAt(row,column){const cell=cellAt(row,column);
return cell?shownText(cell):""}function patternOf(place){return"folder"in place?`${escapeGlob(place.folder)}/`:escapeGlob(place.file)}function linksOf(node2,source){return collect(node2.children,
child=>{if(child.type==="link")return[child.url];if(child.type!=="linkReference")return void 0;const address=source.addresses.get(child.identifier);return address===
void 0?[]:[address]})}function placeFinder(paths,page){const{files,folders}=placesOf(paths);return address=>{if(/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)||address===
"")return void 0;if(address.startsWith("#"))return files.has(page)?{file:page}:void 0;const path2=resolvePath(decodeUri(address.split(/[?#]/)[0]),page);if(path2===
void 0)return void 0;if(files.has(path2))return{file:path2};return folders.has(path2)?{folder:path2}:void 0}}var placesOf=rememberedWeakly(paths=>({files:new Set(
paths),folders:foldersOf(paths)}));function resolvePath(address,page){const parts=address.startsWith("/")?[]:page.split("/").slice(0,-1);for(const part of address.
split("/")){if(part===""||part===".")continue;if(part!=="..")parts.push(part);else if(parts.pop()===void 0)return void 0}return parts.length===0?void 0:parts.join(
"/")}var NOBODY=/^(?:none|nobody|no ?one|n\/?a|tbd|unknown|volunteers?|[-–—?.])$/i;var SEPARATORS=/[,;&]|\s(?:and|or)\s/;var PLANNED=/^\s*(?:\(planned\)(?:\s*\\?\*)?|\\?\*)/;
var NAME=new RegExp("(?<![^\\s,;&])\\p{L}[\\p{L}.'\u2019 -]* $","u");function readPeople(cell,source){const people={maintainers:[],planned:[],seeking:false,odd:[]};
const add=(person,planned)=>{people.maintainers.push(person);if(planned&&!people.planned.includes(person))people.planned.push(person)};const tokens=tokensOf2(cell?.
children??[],source);const lines=tokens.includes("break");let text4="";const flush=()=>{for(const piece of lines&&MAINTAINER.test(text4.trim())&&!/@[^@]*</.test(
text4)?[text4]:text4.split(SEPARATORS))readPiece(piece.trim(),{add,people});text4=""};for(const token of tokens){if(token==="break")flush();else if("text"in token)
text4+=token.text;else{const name=token.person.startsWith("@")?void 0:NAME.exec(text4)?.[0];const named=`${name?.trim()??""} <${token.person}>`;const isNamed2=name!==
void 0&&MAINTAINER.test(named);if(isNamed2)text4=text4.slice(0,-name.length);flush();add(isNamed2?named:token.person,token.planned)}}flush();return people}function readPiece(piece,{
add,people}){const mark=/(?:\*|\(planned\)(?:\s*\*)?)$/.exec(piece);const person=mark?piece.slice(0,mark.index):piece;const words=person.replace(/^[\s·(/|]+|(?<![\s·()/|])[\s·()/|]+$/g,
"");if(words===""||NOBODY.test(words)||/^\(planned\)$/.test(piece))return;if(/^more wanted$/i.test(words))people.seeking=true;else if(MAINTAINER.test(words)&&!/^[("']/.
test(words))add(words,mark!==null);else{const names=words.split(/\s+/).map(word=>word.replace(/^[("']+|(?<![)"'.])[)"'.]+$/g,"")).filter(word=>MAINTAINER.test(word));
for(const name of names)add(name,mark!==null&&person.endsWith(name));if(names.length===0||names.join(" ")!==words)people.odd.push(words)}}function tokensOf2(nodes,source){
return nodes.flatMap(node2=>{if(node2.type==="link"){if(!/[[<]/.test(source[startOf(node2)]??""))return[{text:shownText(node2)}];const after=PLANNED.exec(source.
slice(endOf(node2),endOf(node2)+20));const person=personOf(node2);if(person===void 0)return NOBODY.test(shownText(node2))?[]:[{text:shownText(node2)}];return[{person,
planned:after!==null}]}if("children"in node2)return tokensOf2(node2.children,source);if(node2.type==="break"||node2.type==="html"&&/^<br\b/i.test(node2.value))return[
"break"];return"value"in node2&&node2.type!=="html"?[{text:afterLink(node2.value,source,node2)}]:[]})}function afterLink(text4,source,node2){return source[startOf(
node2)-1]===")"?text4.replace(PLANNED,""):text4}function personOf(link){const text4=shownText(link);if(/^mailto:/i.test(link.url)){const address=link.url.slice(
"mailto:".length);const named=text4===address?address:`${text4} <${address}>`;return MAINTAINER.test(named)?named:void 0}const team=/^https?:\/\/[^/]+\/orgs\/([^/]+)\/teams\/([^/?#]+)\/?$/.
exec(link.url);const user=/^https?:\/\/github\.com\/(?:apps\/)?([^/?#]+)\/?$/.exec(link.url);const person=team?`@${team[1]}/${team[2]}`:user?text4.endsWith("[bo\
t]")?text4:`@${user[1]}`:text4;return MAINTAINER.test(person)?person:void 0}var c1=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376];function isInvalidCodePoint(codePoint){
return codePoint===0||codePoint>=55296&&codePoint<=57343||codePoint>1114111}function replaceCodePoint(codePoint){if(isInvalidCodePoint(codePoint)){return 65533}
if(codePoint>=128&&codePoint<=159){return c1[codePoint-128]||codePoint}return codePoint}function replaceCodePointXML(codePoint){return isInvalidCodePoint(codePoint)?
65533:codePoint}var BASE91_INVERSE=(()=>{const table=new Uint8Array(127);let code2=0;for(let char=33;char<=126;char++){if(char!==34&&char!==36&&char!==92){table[char]=code2++}}
return table})();function decodeTrieDict(input,resultLength,atomCount,dict1AtomCount,ngramCount,dictSize){const base=91;const inputLength=input.length;const twoCharBias=dictSize*
(base-1);let pos=0;const readSlotCode=()=>{const c12=BASE91_INVERSE[input.charCodeAt(pos++)];return c12<dictSize?c12:c12*base-twoCharBias+BASE91_INVERSE[input.charCodeAt(
pos++)]};const dict2AtomCount=atomCount-dict1AtomCount;const slotCount=atomCount+ngramCount;const single=new Int32Array(slotCount);single.fill(-1,dict1AtomCount,
dictSize);single.fill(-1,dictSize+dict2AtomCount,slotCount);const start=new Int32Array(slotCount);const length=new Int32Array(slotCount);function decodeDelta(count2,off){
let previous3=0;let slot=off;const end=off+count2;while(slot<end){const code2=BASE91_INVERSE[input.charCodeAt(pos++)];if(code2<89){previous3+=code2;single[slot++]=
previous3}else if(code2===89){let runLength=BASE91_INVERSE[input.charCodeAt(pos++)]+2;while(runLength--)single[slot++]=++previous3}else{const next=BASE91_INVERSE[input.
charCodeAt(pos++)];previous3+=89+(next<90?next*base+BASE91_INVERSE[input.charCodeAt(pos++)]:BASE91_INVERSE[input.charCodeAt(pos++)]*8281+BASE91_INVERSE[input.charCodeAt(
pos++)]*base+BASE91_INVERSE[input.charCodeAt(pos++)]);single[slot++]=previous3}}}decodeDelta(dict1AtomCount,0);decodeDelta(dict2AtomCount,dictSize);const references=new Int32Array(
ngramCount*2);let poolSize=0;let ngramIndex=0;function readNgramReferences(count2,startSlot){for(let index2=0;index2<count2;index2++){const slot=startSlot+index2;
const a=readSlotCode();const b=readSlotCode();references[ngramIndex*2]=a;references[ngramIndex*2+1]=b;ngramIndex+=1;start[slot]=poolSize;const entryLength=(single[a]<
0?length[a]:1)+(single[b]<0?length[b]:1);length[slot]=entryLength;poolSize+=entryLength}}readNgramReferences(ngramCount-dictSize+dict1AtomCount,dictSize+dict2AtomCount);
readNgramReferences(dictSize-dict1AtomCount,dict1AtomCount);const pool=new Uint16Array(poolSize);let write=0;for(let index2=0;index2<ngramIndex;index2++){for(let half=0;half<
2;half++){const source=references[index2*2+half];const value=single[source];if(value<0){let read=start[source];const readEnd=read+length[source];while(read<readEnd)
pool[write++]=pool[read++]}else{pool[write++]=value}}}const out=new Uint16Array(resultLength);let outIndex=0;while(pos<inputLength){let slot=BASE91_INVERSE[input.
charCodeAt(pos++)];if(slot>=dictSize){slot=slot*base-twoCharBias+BASE91_INVERSE[input.charCodeAt(pos++)]}const value=single[slot];if(value<0){let read=start[slot];
const readEnd=read+length[slot];while(read<readEnd)out[outIndex++]=pool[read++]}else{out[outIndex++]=value}}return out}var htmlDecodeTree=decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}\
%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+\
%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI\
,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#\
&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/#\
#(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~\
'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%#\
#%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}\
'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#\
~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J\
#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&\
'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%\
#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e\
+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T\
#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8\
!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`\
3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7\
ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~G\
s)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?\
Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&\
!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&\
NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg\
3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@\
WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqd\
d2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xk\
g6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq\
-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T\
.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:R\
eXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;\
Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/\
5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jB\
k!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg\
]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3\
sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~R\
gvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~\
Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p\
[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri1\
54s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJp\
S~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK\
!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?\
Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs\
-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QR\
m2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]\
ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X\
*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!Nu\
PRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa\
=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!\
aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2\
Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj\
3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F\
}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d\
##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6V\
z+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1\
Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat\
!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;\
pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6\
!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T\
#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~\
FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,h\
Hus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Gr\
h~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI\
~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{\
QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJ\
q/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adT\
bnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B\
2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=\
&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d\
,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRl\
twzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJ\
v]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c\
'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3q\
s~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wx\
a@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55R\
iG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iC\
bV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.\
zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=\
b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQr\
quJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzR\
jwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uA\
v8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s\
5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`\
fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU\
@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBw\
gjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF\
{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4A\
Rn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:Rf\
Rwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^Ua\
F!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH\
7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq\
@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2Wm\
Y?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx\
6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzj\
Ls@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@J\
v`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhb\
az}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5\
bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%\
&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c\
/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@W\
f]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#\
&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ\
(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*w\
wgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl\
)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B\
2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5\
Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~R\
l~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9\
RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*\
Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rls\
e7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#\
Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^\
X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w\
*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'\
w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|\
[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJ\
v~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:\
RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2\
F|P",13494,2713,49,25,61);var xmlDecodeTree=new Uint16Array([512,26465,29036,7,0,2,4,116,24638,116,24636,8693,29807,24610,621,1,0,0,3,112,24614,111,115,24615]);var BinTrieFlags;(function(BinTrieFlags2){BinTrieFlags2[BinTrieFlags2["VALUE_LENGTH"]=49152]="VALUE_LENGTH";BinTrieFlags2[BinTrieFlags2["FLAG13"]=8192]="FLAG13";
BinTrieFlags2[BinTrieFlags2["BRANCH_LENGTH"]=8064]="BRANCH_LENGTH";BinTrieFlags2[BinTrieFlags2["JUMP_TABLE"]=127]="JUMP_TABLE";BinTrieFlags2[BinTrieFlags2["VALU\
E_MASK"]=8191]="VALUE_MASK"})(BinTrieFlags||(BinTrieFlags={}));var CharCodes;(function(CharCodes3){CharCodes3[CharCodes3["AMP"]=38]="AMP";CharCodes3[CharCodes3["NUM"]=35]="NUM";CharCodes3[CharCodes3["SEMI"]=59]="SEMI";CharCodes3[CharCodes3["\
EQUALS"]=61]="EQUALS";CharCodes3[CharCodes3["ZERO"]=48]="ZERO";CharCodes3[CharCodes3["NINE"]=57]="NINE";CharCodes3[CharCodes3["LOWER_A"]=97]="LOWER_A";CharCodes3[CharCodes3["\
LOWER_X"]=120]="LOWER_X"})(CharCodes||(CharCodes={}));var TO_LOWER_BIT=32;function isNumber(code2){return code2-CharCodes.ZERO>>>0<=9}function isHexadecimalCharacter(code2){return(code2|TO_LOWER_BIT)-CharCodes.LOWER_A>>>0<=5}function isAlpha(code2){
return(code2|TO_LOWER_BIT)-CharCodes.LOWER_A>>>0<=25}function isEntityInAttributeInvalidEnd(code2){return code2===CharCodes.EQUALS||isAlpha(code2)||isNumber(code2)}
var EntityDecoderState;(function(EntityDecoderState2){EntityDecoderState2[EntityDecoderState2["EntityStart"]=0]="EntityStart";EntityDecoderState2[EntityDecoderState2["\
NumericStart"]=1]="NumericStart";EntityDecoderState2[EntityDecoderState2["NumericDecimal"]=2]="NumericDecimal";EntityDecoderState2[EntityDecoderState2["NumericH\
ex"]=3]="NumericHex";EntityDecoderState2[EntityDecoderState2["NamedEntity"]=4]="NamedEntity"})(EntityDecoderState||(EntityDecoderState={}));var DecodingMode;(function(DecodingMode2){
DecodingMode2[DecodingMode2["Legacy"]=0]="Legacy";DecodingMode2[DecodingMode2["Strict"]=1]="Strict";DecodingMode2[DecodingMode2["Attribute"]=2]="Attribute"})(DecodingMode||
(DecodingMode={}));var EntityDecoder=class{decodeTree;emitCodePoint;errors;state=EntityDecoderState.EntityStart;consumed=1;result=0;treeIndex=0;excess=1;decodeMode=DecodingMode.
Strict;runConsumed=0;constructor(decodeTree,emitCodePoint,errors){this.decodeTree=decodeTree;this.emitCodePoint=emitCodePoint;this.errors=errors}startEntity(decodeMode){
this.decodeMode=decodeMode;this.state=EntityDecoderState.EntityStart;this.result=0;this.treeIndex=0;this.excess=1;this.consumed=1;this.runConsumed=0}write(input,offset){
switch(this.state){case EntityDecoderState.EntityStart:{if(input.charCodeAt(offset)===CharCodes.NUM){this.state=EntityDecoderState.NumericStart;this.consumed+=1;
return this.stateNumericStart(input,offset+1)}this.state=EntityDecoderState.NamedEntity;return this.stateNamedEntity(input,offset)}case EntityDecoderState.NumericStart:{
return this.stateNumericStart(input,offset)}case EntityDecoderState.NumericDecimal:{return this.stateNumericDecimal(input,offset)}case EntityDecoderState.NumericHex:{
return this.stateNumericHex(input,offset)}default:{return this.stateNamedEntity(input,offset)}}}stateNumericStart(input,offset){if(offset>=input.length){return-1}
if((input.charCodeAt(offset)|TO_LOWER_BIT)===CharCodes.LOWER_X){this.state=EntityDecoderState.NumericHex;this.consumed+=1;return this.stateNumericHex(input,offset+
1)}this.state=EntityDecoderState.NumericDecimal;return this.stateNumericDecimal(input,offset)}stateNumericHex(input,offset){const inputLength=input.length;let{result}=this;
let{consumed}=this;while(offset<inputLength){const char=input.charCodeAt(offset);if(isNumber(char)||isHexadecimalCharacter(char)){const digit=char<=CharCodes.NINE?
char-CharCodes.ZERO:(char|TO_LOWER_BIT)-CharCodes.LOWER_A+10;result=result*16+digit;consumed+=1;offset+=1}else{this.result=result;this.consumed=consumed;return this.
emitNumericEntity(char,3)}}this.result=result;this.consumed=consumed;return-1}stateNumericDecimal(input,offset){const inputLength=input.length;let{result}=this;
let{consumed}=this;while(offset<inputLength){const digit=input.charCodeAt(offset)-CharCodes.ZERO;if(digit>>>0>9){this.result=result;this.consumed=consumed;return this.
emitNumericEntity(digit+CharCodes.ZERO,2)}result=result*10+digit;consumed+=1;offset+=1}this.result=result;this.consumed=consumed;return-1}emitNumericEntity(lastCp,expectedLength){
if(this.consumed<=expectedLength){this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);return 0}if(lastCp===CharCodes.SEMI){this.consumed+=1}else if(this.
decodeMode===DecodingMode.Strict){return 0}this.emitCodePoint((this.decodeTree===xmlDecodeTree?replaceCodePointXML:replaceCodePoint)(this.result),this.consumed);
if(this.errors){if(lastCp!==CharCodes.SEMI){this.errors.missingSemicolonAfterCharacterReference()}this.errors.validateNumericCharacterReference(this.result)}return this.
consumed}flushAndEmitLegacyOrReject(consumed,excess,char,valueLength){this.consumed=consumed;this.excess=excess;return this.result===0||this.decodeMode===DecodingMode.
Attribute&&(valueLength===0||excess>1||isEntityInAttributeInvalidEnd(char))?0:this.emitNotTerminatedNamedEntity()}stateNamedEntity(input,offset){const{decodeTree}=this;
const inputLength=input.length;const isStrict=this.decodeMode===DecodingMode.Strict;let{treeIndex}=this;let{excess}=this;let{consumed}=this;let current=decodeTree[treeIndex];
while(offset<inputLength){while((current&(BinTrieFlags.VALUE_LENGTH|BinTrieFlags.FLAG13))===0&&(current&BinTrieFlags.JUMP_TABLE)!==0){const char2=input.charCodeAt(
offset);const jumpOffset=current&BinTrieFlags.JUMP_TABLE;const branchCount=(current&BinTrieFlags.BRANCH_LENGTH)>>7;if(branchCount===0){if(char2!==jumpOffset){return this.
flushAndEmitLegacyOrReject(consumed,excess,char2,0)}treeIndex+=1}else{const slot=char2-jumpOffset;if(slot>>>0>=branchCount){return this.flushAndEmitLegacyOrReject(
consumed,excess,char2,0)}const stored=decodeTree[treeIndex+1+slot];if(stored===0){return this.flushAndEmitLegacyOrReject(consumed,excess,char2,0)}treeIndex=treeIndex+
branchCount+stored&65535}current=decodeTree[treeIndex];offset+=1;excess+=1;if(offset>=inputLength)break}if(offset>=inputLength)break;if((current&(BinTrieFlags.VALUE_LENGTH|
BinTrieFlags.FLAG13))===BinTrieFlags.FLAG13){const runLength=(current&BinTrieFlags.BRANCH_LENGTH)>>7;let{runConsumed}=this;if(runConsumed===0){const char2=input.
charCodeAt(offset);if(char2!==(current&BinTrieFlags.JUMP_TABLE)){return this.flushAndEmitLegacyOrReject(consumed,excess,char2,0)}offset+=1;excess+=1;runConsumed=
1}while(runConsumed<runLength){if(offset>=inputLength){this.treeIndex=treeIndex;this.excess=excess;this.consumed=consumed;this.runConsumed=runConsumed;return-1}
const charIndexInPacked=runConsumed-1;const packedWord=decodeTree[treeIndex+1+(charIndexInPacked>>1)];const expectedChar=packedWord>>((charIndexInPacked&1)<<3)&
255;const char2=input.charCodeAt(offset);if(char2!==expectedChar){this.runConsumed=0;return this.flushAndEmitLegacyOrReject(consumed,excess,char2,0)}offset+=1;excess+=
1;runConsumed+=1}this.runConsumed=0;treeIndex+=1+(runLength>>1);current=decodeTree[treeIndex];continue}const valueLength=current>>>14;const char=input.charCodeAt(
offset);if(valueLength!==0){if(!isStrict&&(current&BinTrieFlags.FLAG13)===0){this.result=treeIndex;consumed+=excess-1;excess=1}if(char===CharCodes.SEMI){return this.
emitNamedEntityData(treeIndex,valueLength,consumed+excess)}if(valueLength===1){return this.flushAndEmitLegacyOrReject(consumed,excess,char,valueLength)}}const next=determineBranch(
decodeTree,current,treeIndex+(valueLength||1),char);if(next<0){return this.flushAndEmitLegacyOrReject(consumed,excess,char,valueLength)}treeIndex=next;current=decodeTree[treeIndex];
offset+=1;excess+=1}if(!isStrict&&current>>>14!==0&&(current&BinTrieFlags.FLAG13)===0){this.result=treeIndex;consumed+=excess-1;excess=1}this.treeIndex=treeIndex;
this.excess=excess;this.consumed=consumed;return-1}emitNotTerminatedNamedEntity(){const{result,decodeTree}=this;const valueLength=decodeTree[result]>>>14;this.emitNamedEntityData(
result,valueLength,this.consumed);this.errors?.missingSemicolonAfterCharacterReference();return this.consumed}emitNamedEntityData(result,valueLength,consumed){const{
decodeTree}=this;this.emitCodePoint(valueLength===1?decodeTree[result]&BinTrieFlags.VALUE_MASK:decodeTree[result+1],consumed);if(valueLength===3){this.emitCodePoint(
decodeTree[result+2],consumed)}return consumed}end(){switch(this.state){case EntityDecoderState.NamedEntity:{return this.result!==0&&(this.decodeMode!==DecodingMode.
Attribute||this.result===this.treeIndex)?this.emitNotTerminatedNamedEntity():0}case EntityDecoderState.NumericDecimal:{return this.emitNumericEntity(0,2)}case EntityDecoderState.
NumericHex:{return this.emitNumericEntity(0,3)}case EntityDecoderState.NumericStart:{this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);return 0}default:{
return 0}}}};function determineBranch(decodeTree,current,nodeIndex,char){const branchCount=(current&BinTrieFlags.BRANCH_LENGTH)>>7;const jumpOffset=current&BinTrieFlags.
JUMP_TABLE;if(jumpOffset){if(branchCount===0){return char===jumpOffset?nodeIndex:-1}const slot=char-jumpOffset;if(slot>>>0>=branchCount)return-1;const stored=decodeTree[nodeIndex+
slot];return stored===0?-1:nodeIndex+branchCount+stored-1&65535}if(branchCount===0)return-1;const packedKeySlots=branchCount+1>>1;const branchEnd=nodeIndex+packedKeySlots+
branchCount;for(let index2=0;index2<branchCount;index2++){const packed=decodeTree[nodeIndex+(index2>>1)];const key=packed>>((index2&1)<<3)&255;if(key===char){const pointerIndex=nodeIndex+
packedKeySlots+index2;return branchEnd+decodeTree[pointerIndex]&65535}if(key>char)return-1}return-1}var CharCodes2;(function(CharCodes3){CharCodes3[CharCodes3["Tab"]=9]="Tab";CharCodes3[CharCodes3["NewLine"]=10]="NewLine";CharCodes3[CharCodes3["FormFeed"]=12]=
"FormFeed";CharCodes3[CharCodes3["CarriageReturn"]=13]="CarriageReturn";CharCodes3[CharCodes3["Space"]=32]="Space";CharCodes3[CharCodes3["ExclamationMark"]=33]=
"ExclamationMark";CharCodes3[CharCodes3["Number"]=35]="Number";CharCodes3[CharCodes3["Amp"]=38]="Amp";CharCodes3[CharCodes3["SingleQuote"]=39]="SingleQuote";CharCodes3[CharCodes3["\
DoubleQuote"]=34]="DoubleQuote";CharCodes3[CharCodes3["Dash"]=45]="Dash";CharCodes3[CharCodes3["Slash"]=47]="Slash";CharCodes3[CharCodes3["Zero"]=48]="Zero";CharCodes3[CharCodes3["\
Nine"]=57]="Nine";CharCodes3[CharCodes3["Semi"]=59]="Semi";CharCodes3[CharCodes3["Lt"]=60]="Lt";CharCodes3[CharCodes3["Eq"]=61]="Eq";CharCodes3[CharCodes3["Gt"]=
62]="Gt";CharCodes3[CharCodes3["Questionmark"]=63]="Questionmark";CharCodes3[CharCodes3["UpperA"]=65]="UpperA";CharCodes3[CharCodes3["LowerA"]=97]="LowerA";CharCodes3[CharCodes3["\
UpperF"]=70]="UpperF";CharCodes3[CharCodes3["LowerF"]=102]="LowerF";CharCodes3[CharCodes3["UpperZ"]=90]="UpperZ";CharCodes3[CharCodes3["LowerZ"]=122]="LowerZ";CharCodes3[CharCodes3["\
LowerX"]=120]="LowerX";CharCodes3[CharCodes3["OpeningSquareBracket"]=91]="OpeningSquareBracket"})(CharCodes2||(CharCodes2={}));var State;(function(State2){State2[State2["\
Text"]=1]="Text";State2[State2["BeforeTagName"]=2]="BeforeTagName";State2[State2["InTagName"]=3]="InTagName";State2[State2["InSelfClosingTag"]=4]="InSelfClosing\
Tag";State2[State2["BeforeClosingTagName"]=5]="BeforeClosingTagName";State2[State2["InClosingTagName"]=6]="InClosingTagName";State2[State2["AfterClosingTagName"]=
7]="AfterClosingTagName";State2[State2["BeforeAttributeName"]=8]="BeforeAttributeName";State2[State2["InAttributeName"]=9]="InAttributeName";State2[State2["Afte\
rAttributeName"]=10]="AfterAttributeName";State2[State2["BeforeAttributeValue"]=11]="BeforeAttributeValue";State2[State2["InAttributeValueDq"]=12]="InAttributeV\
alueDq";State2[State2["InAttributeValueSq"]=13]="InAttributeValueSq";State2[State2["InAttributeValueNq"]=14]="InAttributeValueNq";State2[State2["BeforeDeclarati\
on"]=15]="BeforeDeclaration";State2[State2["InDeclaration"]=16]="InDeclaration";State2[State2["InProcessingInstruction"]=17]="InProcessingInstruction";State2[State2["\
BeforeComment"]=18]="BeforeComment";State2[State2["CDATASequence"]=19]="CDATASequence";State2[State2["DeclarationSequence"]=20]="DeclarationSequence";State2[State2["\
InSpecialComment"]=21]="InSpecialComment";State2[State2["InCommentLike"]=22]="InCommentLike";State2[State2["SpecialStartSequence"]=23]="SpecialStartSequence";State2[State2["\
InSpecialTag"]=24]="InSpecialTag";State2[State2["InPlainText"]=25]="InPlainText";State2[State2["InEntity"]=26]="InEntity"})(State||(State={}));function isWhitespace(c){
return c===CharCodes2.Space||c===CharCodes2.NewLine||c===CharCodes2.Tab||c===CharCodes2.FormFeed||c===CharCodes2.CarriageReturn}function isEndOfTagSection(c){return c===
CharCodes2.Slash||c===CharCodes2.Gt||isWhitespace(c)}function isASCIIAlpha(c){return c>=CharCodes2.LowerA&&c<=CharCodes2.LowerZ||c>=CharCodes2.UpperA&&c<=CharCodes2.
UpperZ}var QuoteType;(function(QuoteType2){QuoteType2[QuoteType2["NoValue"]=0]="NoValue";QuoteType2[QuoteType2["Unquoted"]=1]="Unquoted";QuoteType2[QuoteType2["\
Single"]=2]="Single";QuoteType2[QuoteType2["Double"]=3]="Double"})(QuoteType||(QuoteType={}));var Sequences={Empty:new Uint8Array(0),Cdata:new Uint8Array([67,68,
65,84,65,91]),CdataEnd:new Uint8Array([93,93,62]),CommentEnd:new Uint8Array([45,45,33,62]),Doctype:new Uint8Array([100,111,99,116,121,112,101]),IframeEnd:new Uint8Array(
[60,47,105,102,114,97,109,101]),NoembedEnd:new Uint8Array([60,47,110,111,101,109,98,101,100]),NoframesEnd:new Uint8Array([60,47,110,111,102,114,97,109,101,115]),
Plaintext:new Uint8Array([60,47,112,108,97,105,110,116,101,120,116]),ScriptEnd:new Uint8Array([60,47,115,99,114,105,112,116]),StyleEnd:new Uint8Array([60,47,115,
116,121,108,101]),TitleEnd:new Uint8Array([60,47,116,105,116,108,101]),TextareaEnd:new Uint8Array([60,47,116,101,120,116,97,114,101,97]),XmpEnd:new Uint8Array([
60,47,120,109,112])};var specialStartSequences=new Map([[Sequences.IframeEnd[2],Sequences.IframeEnd],[Sequences.NoembedEnd[2],Sequences.NoembedEnd],[Sequences.Plaintext[2],
Sequences.Plaintext],[Sequences.ScriptEnd[2],Sequences.ScriptEnd],[Sequences.TitleEnd[2],Sequences.TitleEnd],[Sequences.XmpEnd[2],Sequences.XmpEnd]]);var Tokenizer=class{cbs;state=State.
Text;buffer="";sectionStart=0;index=0;entityStart=0;baseState=State.Text;isSpecial=false;running=true;offset=0;xmlMode;decodeEntities;recognizeSelfClosing;entityDecoder;constructor({
xmlMode=false,decodeEntities=true,recognizeSelfClosing=xmlMode},cbs){this.cbs=cbs;this.xmlMode=xmlMode;this.decodeEntities=decodeEntities;this.recognizeSelfClosing=
recognizeSelfClosing;this.entityDecoder=new EntityDecoder(xmlMode?xmlDecodeTree:htmlDecodeTree,(cp,consumed)=>this.emitCodePoint(cp,consumed))}reset(){this.state=
State.Text;this.buffer="";this.sectionStart=0;this.index=0;this.baseState=State.Text;this.isSpecial=false;this.currentSequence=Sequences.Empty;this.sequenceIndex=
0;this.running=true;this.offset=0}write(chunk){this.offset+=this.buffer.length;this.buffer=chunk;this.parse()}end(){if(this.running)this.finish()}pause(){this.running=
false}resume(){this.running=true;if(this.index<this.buffer.length+this.offset){this.parse()}}stateText(c){if(c===CharCodes2.Lt||!this.decodeEntities&&this.fastForwardTo(
CharCodes2.Lt)){if(this.index>this.sectionStart){this.cbs.ontext(this.sectionStart,this.index)}this.state=State.BeforeTagName;this.sectionStart=this.index}else if(this.
decodeEntities&&c===CharCodes2.Amp){this.startEntity()}}currentSequence=Sequences.Empty;sequenceIndex=0;enterTagBody(){if(this.currentSequence===Sequences.Plaintext){
this.currentSequence=Sequences.Empty;this.state=State.InPlainText}else if(this.isSpecial){this.state=State.InSpecialTag;this.sequenceIndex=0}else{this.state=State.
Text}}stateSpecialStartSequence(c){const lower=c|32;if(this.sequenceIndex<this.currentSequence.length){if(lower===this.currentSequence[this.sequenceIndex]){this.
sequenceIndex++;return}if(this.sequenceIndex===3){if(this.currentSequence===Sequences.ScriptEnd&&lower===Sequences.StyleEnd[3]){this.currentSequence=Sequences.StyleEnd;
this.sequenceIndex=4;return}if(this.currentSequence===Sequences.TitleEnd&&lower===Sequences.TextareaEnd[3]){this.currentSequence=Sequences.TextareaEnd;this.sequenceIndex=
4;return}}else if(this.sequenceIndex===4&&this.currentSequence===Sequences.NoembedEnd&&lower===Sequences.NoframesEnd[4]){this.currentSequence=Sequences.NoframesEnd;
this.sequenceIndex=5;return}}else if(isEndOfTagSection(c)){this.sequenceIndex=0;this.state=State.InTagName;this.stateInTagName(c);return}this.isSpecial=false;this.
currentSequence=Sequences.Empty;this.sequenceIndex=0;this.state=State.InTagName;this.stateInTagName(c)}stateCDATASequence(c){if(c===Sequences.Cdata[this.sequenceIndex]){
if(++this.sequenceIndex===Sequences.Cdata.length){this.state=State.InCommentLike;this.currentSequence=Sequences.CdataEnd;this.sequenceIndex=0;this.sectionStart=
this.index+1}}else{this.sequenceIndex=0;if(this.xmlMode){this.state=State.InDeclaration;this.stateInDeclaration(c)}else{this.state=State.InSpecialComment;this.stateInSpecialComment(
c)}}}fastForwardTo(c){while(++this.index<this.buffer.length+this.offset){if(this.buffer.charCodeAt(this.index-this.offset)===c){return true}}this.index=this.buffer.
length+this.offset-1;return false}emitComment(offset){this.cbs.oncomment(this.sectionStart,this.index,offset);this.sequenceIndex=0;this.sectionStart=this.index+
1;this.state=State.Text}stateInCommentLike(c){if(!this.xmlMode&&this.currentSequence===Sequences.CommentEnd&&this.sequenceIndex<=1&&this.index===this.sectionStart+
this.sequenceIndex&&c===CharCodes2.Gt){this.emitComment(this.sequenceIndex)}else if(this.currentSequence===Sequences.CommentEnd&&this.sequenceIndex===2&&c===CharCodes2.
Gt){this.emitComment(2)}else if(this.currentSequence===Sequences.CommentEnd&&this.sequenceIndex===this.currentSequence.length-1&&c!==CharCodes2.Gt){this.sequenceIndex=
Number(c===CharCodes2.Dash)}else if(c===this.currentSequence[this.sequenceIndex]){if(++this.sequenceIndex===this.currentSequence.length){if(this.currentSequence===
Sequences.CdataEnd){this.cbs.oncdata(this.sectionStart,this.index,2)}else{this.cbs.oncomment(this.sectionStart,this.index,3)}this.sequenceIndex=0;this.sectionStart=
this.index+1;this.state=State.Text}}else if(this.sequenceIndex===0){if(this.fastForwardTo(this.currentSequence[0])){this.sequenceIndex=1}}else if(c!==this.currentSequence[this.
sequenceIndex-1]){this.sequenceIndex=0}}isTagStartChar(c){return this.xmlMode?!isEndOfTagSection(c):isASCIIAlpha(c)}stateInSpecialTag(c){if(this.sequenceIndex===
this.currentSequence.length){if(isEndOfTagSection(c)){const endOfText=this.index-this.currentSequence.length;if(this.sectionStart<endOfText){const actualIndex=this.
index;this.index=endOfText;this.cbs.ontext(this.sectionStart,endOfText);this.index=actualIndex}this.isSpecial=false;this.sectionStart=endOfText+2;this.stateInClosingTagName(
c);return}this.sequenceIndex=0}if((c|32)===this.currentSequence[this.sequenceIndex]){this.sequenceIndex+=1}else if(this.sequenceIndex===0){if(this.currentSequence===
Sequences.TitleEnd||this.currentSequence===Sequences.TextareaEnd){if(this.decodeEntities&&c===CharCodes2.Amp){this.startEntity()}}else if(this.fastForwardTo(CharCodes2.
Lt)){this.sequenceIndex=1}}else{this.sequenceIndex=Number(c===CharCodes2.Lt)}}stateBeforeTagName(c){if(c===CharCodes2.ExclamationMark){this.state=State.BeforeDeclaration;
this.sectionStart=this.index+1}else if(c===CharCodes2.Questionmark){if(this.xmlMode){this.state=State.InProcessingInstruction;this.sequenceIndex=0;this.sectionStart=
this.index+1}else{this.state=State.InSpecialComment;this.sectionStart=this.index}}else if(this.isTagStartChar(c)){this.sectionStart=this.index;const special=this.
xmlMode||this.cbs.isInForeignContext?.()?void 0:specialStartSequences.get(c|32);if(special===void 0){this.state=State.InTagName}else{this.isSpecial=true;this.currentSequence=
special;this.sequenceIndex=3;this.state=State.SpecialStartSequence}}else if(c===CharCodes2.Slash){this.state=State.BeforeClosingTagName}else{this.state=State.Text;
this.stateText(c)}}stateInTagName(c){if(isEndOfTagSection(c)){this.cbs.onopentagname(this.sectionStart,this.index);this.sectionStart=-1;this.state=State.BeforeAttributeName;
this.stateBeforeAttributeName(c)}}stateBeforeClosingTagName(c){if(isWhitespace(c)){if(this.xmlMode){}else{this.state=State.InSpecialComment;this.sectionStart=this.
index}}else if(c===CharCodes2.Gt){this.state=State.Text;if(!this.xmlMode){this.sectionStart=this.index+1}}else{this.state=this.isTagStartChar(c)?State.InClosingTagName:
State.InSpecialComment;this.sectionStart=this.index}}stateInClosingTagName(c){if(isEndOfTagSection(c)){this.cbs.onclosetag(this.sectionStart,this.index);this.sectionStart=
-1;this.state=State.AfterClosingTagName;this.stateAfterClosingTagName(c)}}stateAfterClosingTagName(c){if(c===CharCodes2.Gt||this.fastForwardTo(CharCodes2.Gt)){this.
state=State.Text;this.sectionStart=this.index+1}}stateBeforeAttributeName(c){if(c===CharCodes2.Gt){this.cbs.onopentagend(this.index);this.enterTagBody();this.sectionStart=
this.index+1}else if(c===CharCodes2.Slash){this.state=State.InSelfClosingTag}else if(!isWhitespace(c)){this.state=State.InAttributeName;this.sectionStart=this.index}}stateInSelfClosingTag(c){
if(c===CharCodes2.Gt){this.cbs.onselfclosingtag(this.index);this.sectionStart=this.index+1;if(!this.recognizeSelfClosing){this.enterTagBody();return}this.state=
State.Text;this.isSpecial=false;this.currentSequence=Sequences.Empty}else if(!isWhitespace(c)){this.state=State.BeforeAttributeName;this.stateBeforeAttributeName(
c)}}stateInAttributeName(c){if(c===CharCodes2.Eq||isEndOfTagSection(c)){this.cbs.onattribname(this.sectionStart,this.index);this.sectionStart=this.index;this.state=
State.AfterAttributeName;this.stateAfterAttributeName(c)}}stateAfterAttributeName(c){if(c===CharCodes2.Eq){this.state=State.BeforeAttributeValue}else if(c===CharCodes2.
Slash||c===CharCodes2.Gt){this.cbs.onattribend(QuoteType.NoValue,this.sectionStart);this.sectionStart=-1;this.state=State.BeforeAttributeName;this.stateBeforeAttributeName(
c)}else if(!isWhitespace(c)){this.cbs.onattribend(QuoteType.NoValue,this.sectionStart);this.state=State.InAttributeName;this.sectionStart=this.index}}stateBeforeAttributeValue(c){
if(c===CharCodes2.DoubleQuote){this.state=State.InAttributeValueDq;this.sectionStart=this.index+1}else if(c===CharCodes2.SingleQuote){this.state=State.InAttributeValueSq;
this.sectionStart=this.index+1}else if(!isWhitespace(c)){this.sectionStart=this.index;this.state=State.InAttributeValueNq;this.stateInAttributeValueNoQuotes(c)}}handleInAttributeValue(c,quote2){
if(c===quote2||!this.decodeEntities&&this.fastForwardTo(quote2)){this.cbs.onattribdata(this.sectionStart,this.index);this.sectionStart=-1;this.cbs.onattribend(quote2===
CharCodes2.DoubleQuote?QuoteType.Double:QuoteType.Single,this.index+1);this.state=State.BeforeAttributeName}else if(this.decodeEntities&&c===CharCodes2.Amp){this.
startEntity()}}stateInAttributeValueDoubleQuotes(c){this.handleInAttributeValue(c,CharCodes2.DoubleQuote)}stateInAttributeValueSingleQuotes(c){this.handleInAttributeValue(
c,CharCodes2.SingleQuote)}stateInAttributeValueNoQuotes(c){if(isWhitespace(c)||c===CharCodes2.Gt){this.cbs.onattribdata(this.sectionStart,this.index);this.sectionStart=
-1;this.cbs.onattribend(QuoteType.Unquoted,this.index);this.state=State.BeforeAttributeName;this.stateBeforeAttributeName(c)}else if(this.decodeEntities&&c===CharCodes2.
Amp){this.startEntity()}}stateBeforeDeclaration(c){if(c===CharCodes2.OpeningSquareBracket){this.state=State.CDATASequence;this.sequenceIndex=0}else if(this.xmlMode){
this.state=c===CharCodes2.Dash?State.BeforeComment:State.InDeclaration}else if((c|32)===Sequences.Doctype[0]){this.state=State.DeclarationSequence;this.currentSequence=
Sequences.Doctype;this.sequenceIndex=1}else if(c===CharCodes2.Gt){this.cbs.oncomment(this.sectionStart,this.index,0);this.state=State.Text;this.sectionStart=this.
index+1}else if(c===CharCodes2.Dash){this.state=State.BeforeComment}else{this.state=State.InSpecialComment}}stateDeclarationSequence(c){if(this.sequenceIndex===
this.currentSequence.length){this.state=State.InDeclaration;this.stateInDeclaration(c)}else if((c|32)===this.currentSequence[this.sequenceIndex]){this.sequenceIndex+=
1}else if(c===CharCodes2.Gt){this.cbs.oncomment(this.sectionStart,this.index,0);this.state=State.Text;this.sectionStart=this.index+1}else{this.state=State.InSpecialComment}}stateInDeclaration(c){
if(c===CharCodes2.Gt||this.fastForwardTo(CharCodes2.Gt)){this.cbs.ondeclaration(this.sectionStart,this.index);this.state=State.Text;this.sectionStart=this.index+
1}}stateInProcessingInstruction(c){if(c===CharCodes2.Questionmark){this.sequenceIndex=1}else if(c===CharCodes2.Gt&&this.sequenceIndex===1){this.cbs.onprocessinginstruction(
this.sectionStart,this.index-1);this.sequenceIndex=0;this.state=State.Text;this.sectionStart=this.index+1}else{this.sequenceIndex=Number(this.fastForwardTo(CharCodes2.
Questionmark))}}stateBeforeComment(c){if(c===CharCodes2.Dash){this.state=State.InCommentLike;this.currentSequence=Sequences.CommentEnd;this.sequenceIndex=0;this.
sectionStart=this.index+1}else if(this.xmlMode){this.state=State.InDeclaration}else if(c===CharCodes2.Gt){this.cbs.oncomment(this.sectionStart,this.index,0);this.
state=State.Text;this.sectionStart=this.index+1}else{this.state=State.InSpecialComment}}stateInSpecialComment(c){if(c===CharCodes2.Gt||this.fastForwardTo(CharCodes2.
Gt)){this.cbs.oncomment(this.sectionStart,this.index,0);this.state=State.Text;this.sectionStart=this.index+1}}startEntity(){this.baseState=this.state;this.state=
State.InEntity;this.entityStart=this.index;this.entityDecoder.startEntity(this.xmlMode?DecodingMode.Strict:this.baseState===State.Text||this.baseState===State.InSpecialTag?
DecodingMode.Legacy:DecodingMode.Attribute)}stateInEntity(){const indexInBuffer=this.index-this.offset;const length=this.entityDecoder.write(this.buffer,indexInBuffer);
if(length>=0){this.state=this.baseState;if(length===0){this.index-=1}}else{if(indexInBuffer<this.buffer.length&&this.buffer.charCodeAt(indexInBuffer)===CharCodes2.
Amp){this.state=this.baseState;this.index-=1;return}this.index=this.offset+this.buffer.length-1}}cleanup(){if(this.running&&this.sectionStart!==this.index){if(this.
state===State.Text||this.state===State.InPlainText||this.state===State.InSpecialTag&&this.sequenceIndex===0){this.cbs.ontext(this.sectionStart,this.index);this.
sectionStart=this.index}else if(this.state===State.InAttributeValueDq||this.state===State.InAttributeValueSq||this.state===State.InAttributeValueNq){this.cbs.onattribdata(
this.sectionStart,this.index);this.sectionStart=this.index}}}shouldContinue(){return this.index<this.buffer.length+this.offset&&this.running}parse(){while(this.
shouldContinue()){const c=this.buffer.charCodeAt(this.index-this.offset);switch(this.state){case State.Text:{this.stateText(c);break}case State.InPlainText:{this.
index=this.buffer.length+this.offset-1;break}case State.SpecialStartSequence:{this.stateSpecialStartSequence(c);break}case State.InSpecialTag:{this.stateInSpecialTag(
c);break}case State.CDATASequence:{this.stateCDATASequence(c);break}case State.DeclarationSequence:{this.stateDeclarationSequence(c);break}case State.InAttributeValueDq:{
this.stateInAttributeValueDoubleQuotes(c);break}case State.InAttributeName:{this.stateInAttributeName(c);break}case State.InCommentLike:{this.stateInCommentLike(
c);break}case State.InSpecialComment:{this.stateInSpecialComment(c);break}case State.BeforeAttributeName:{this.stateBeforeAttributeName(c);break}case State.InTagName:{
this.stateInTagName(c);break}case State.InClosingTagName:{this.stateInClosingTagName(c);break}case State.BeforeTagName:{this.stateBeforeTagName(c);break}case State.
AfterAttributeName:{this.stateAfterAttributeName(c);break}case State.InAttributeValueSq:{this.stateInAttributeValueSingleQuotes(c);break}case State.BeforeAttributeValue:{
this.stateBeforeAttributeValue(c);break}case State.BeforeClosingTagName:{this.stateBeforeClosingTagName(c);break}case State.AfterClosingTagName:{this.stateAfterClosingTagName(
c);break}case State.InAttributeValueNq:{this.stateInAttributeValueNoQuotes(c);break}case State.InSelfClosingTag:{this.stateInSelfClosingTag(c);break}case State.
InDeclaration:{this.stateInDeclaration(c);break}case State.BeforeDeclaration:{this.stateBeforeDeclaration(c);break}case State.BeforeComment:{this.stateBeforeComment(
c);break}case State.InProcessingInstruction:{this.stateInProcessingInstruction(c);break}case State.InEntity:{this.stateInEntity();break}}this.index++}this.cleanup()}finish(){
if(this.state===State.InEntity){this.entityDecoder.end();this.state=this.baseState}this.handleTrailingData();this.cbs.onend()}handleTrailingCommentLikeData(endIndex){
if(this.state!==State.InCommentLike){return false}if(this.currentSequence===Sequences.CdataEnd){if(this.xmlMode){if(this.sectionStart<endIndex){this.cbs.oncdata(
this.sectionStart,endIndex,0)}}else{const cdataStart=this.sectionStart-Sequences.Cdata.length-1;this.cbs.oncomment(cdataStart,endIndex,0)}}else{const offset=this.
xmlMode?0:Math.min(this.sequenceIndex,Sequences.CommentEnd.length-1);this.cbs.oncomment(this.sectionStart,endIndex,offset)}return true}handleTrailingMarkupDeclaration(endIndex){
if(this.xmlMode){switch(this.state){case State.InSpecialComment:case State.BeforeComment:case State.CDATASequence:case State.DeclarationSequence:case State.InDeclaration:{
this.cbs.ontext(this.sectionStart,endIndex);return true}default:{return false}}}switch(this.state){case State.BeforeDeclaration:case State.InSpecialComment:case State.
BeforeComment:case State.CDATASequence:{this.cbs.oncomment(this.sectionStart,endIndex,0);return true}case State.DeclarationSequence:{if(this.sequenceIndex!==Sequences.
Doctype.length){this.cbs.oncomment(this.sectionStart,endIndex,0)}return true}case State.InDeclaration:{return true}default:{return false}}}handleTrailingData(){
const endIndex=this.buffer.length+this.offset;if(this.handleTrailingCommentLikeData(endIndex)||this.handleTrailingMarkupDeclaration(endIndex)){return}if(this.sectionStart>=
endIndex){return}switch(this.state){case State.InTagName:case State.BeforeAttributeName:case State.BeforeAttributeValue:case State.AfterAttributeName:case State.
InAttributeName:case State.InAttributeValueSq:case State.InAttributeValueDq:case State.InAttributeValueNq:case State.InClosingTagName:{break}default:{this.cbs.ontext(
this.sectionStart,endIndex)}}}emitCodePoint(cp,consumed){if(this.baseState!==State.Text&&this.baseState!==State.InSpecialTag){if(this.sectionStart<this.entityStart){
this.cbs.onattribdata(this.sectionStart,this.entityStart)}this.sectionStart=this.entityStart+consumed;this.index=this.sectionStart-1;this.cbs.onattribentity(cp)}else{
if(this.sectionStart<this.entityStart){this.cbs.ontext(this.sectionStart,this.entityStart)}this.sectionStart=this.entityStart+consumed;this.index=this.sectionStart-
1;this.cbs.ontextentity(cp,this.sectionStart)}}};var{fromCodePoint}=String;var formTags=new Set(["input","option","optgroup","select","button","datalist","textarea"]);var pTag=new Set(["p"]);var headingTags=new Set(
["h1","h2","h3","h4","h5","h6","p"]);var tableSectionTags=new Set(["thead","tbody"]);var ddtTags=new Set(["dd","dt"]);var rtpTags=new Set(["rt","rp"]);var openImpliesClose=new Map(
[["tr",new Set(["tr","th","td"])],["th",new Set(["th"])],["td",new Set(["thead","th","td"])],["body",new Set(["head","link","script"])],["a",new Set(["a"])],["l\
i",new Set(["li"])],["p",pTag],["h1",headingTags],["h2",headingTags],["h3",headingTags],["h4",headingTags],["h5",headingTags],["h6",headingTags],["select",formTags],
["input",formTags],["output",formTags],["button",formTags],["datalist",formTags],["textarea",formTags],["option",new Set(["option"])],["optgroup",new Set(["optg\
roup","option"])],["dd",ddtTags],["dt",ddtTags],["address",pTag],["article",pTag],["aside",pTag],["blockquote",pTag],["details",pTag],["div",pTag],["dl",pTag],[
"fieldset",pTag],["figcaption",pTag],["figure",pTag],["footer",pTag],["form",pTag],["header",pTag],["hr",pTag],["main",pTag],["nav",pTag],["ol",pTag],["pre",pTag],
["section",pTag],["table",pTag],["ul",pTag],["rt",rtpTags],["rp",rtpTags],["tbody",tableSectionTags],["tfoot",tableSectionTags]]);var DOCUMENT_TYPE="doctype";var voidElements=new Set(
["area","base","basefont","br","col","command","embed","frame","hr","img","input","isindex","keygen","link","meta","param","source","track","wbr"]);var foreignContextElements=new Set(
["math","svg"]);var htmlIntegrationElements=new Set(["mi","mo","mn","ms","mtext","annotation-xml","foreignObject","desc","title"]);var svgTagNameAdjustments=new Map(
[["altglyph","altGlyph"],["altglyphdef","altGlyphDef"],["altglyphitem","altGlyphItem"],["animatecolor","animateColor"],["animatemotion","animateMotion"],["anima\
tetransform","animateTransform"],["clippath","clipPath"],["feblend","feBlend"],["fecolormatrix","feColorMatrix"],["fecomponenttransfer","feComponentTransfer"],[
"fecomposite","feComposite"],["feconvolvematrix","feConvolveMatrix"],["fediffuselighting","feDiffuseLighting"],["fedisplacementmap","feDisplacementMap"],["fedis\
tantlight","feDistantLight"],["fedropshadow","feDropShadow"],["feflood","feFlood"],["fefunca","feFuncA"],["fefuncb","feFuncB"],["fefuncg","feFuncG"],["fefuncr",
"feFuncR"],["fegaussianblur","feGaussianBlur"],["feimage","feImage"],["femerge","feMerge"],["femergenode","feMergeNode"],["femorphology","feMorphology"],["feoff\
set","feOffset"],["fepointlight","fePointLight"],["fespecularlighting","feSpecularLighting"],["fespotlight","feSpotLight"],["fetile","feTile"],["feturbulence","\
feTurbulence"],["foreignobject","foreignObject"],["glyphref","glyphRef"],["lineargradient","linearGradient"],["radialgradient","radialGradient"],["textpath","te\
xtPath"]]);var ForeignContext;(function(ForeignContext2){ForeignContext2[ForeignContext2["None"]=0]="None";ForeignContext2[ForeignContext2["Svg"]=1]="Svg";ForeignContext2[ForeignContext2["\
MathML"]=2]="MathML"})(ForeignContext||(ForeignContext={}));var reNameEnd=/\s|\//;var Parser=class{options;startIndex=0;endIndex=0;openTagStart=0;tagname="";attribname="";attribvalue="";attribs=null;stack=[];foreignContext;cbs;lowerCaseTagNames;lowerCaseAttributeNames;recognizeSelfClosing;htmlMode;tokenizer;buffers=[];bufferOffset=0;writeIndex=0;ended=false;constructor(cbs,options={}){
this.options=options;this.cbs=cbs??{};this.htmlMode=!this.options.xmlMode;this.lowerCaseTagNames=options.lowerCaseTags??this.htmlMode;this.lowerCaseAttributeNames=
options.lowerCaseAttributeNames??this.htmlMode;this.recognizeSelfClosing=options.recognizeSelfClosing??!this.htmlMode;this.tokenizer=new(options.Tokenizer??Tokenizer)(
this.options,this);this.foreignContext=[ForeignContext.None];this.cbs.onparserinit?.(this)}ontext(start,endIndex){const data=this.getSlice(start,endIndex);this.
endIndex=endIndex-1;this.cbs.ontext?.(data);this.startIndex=endIndex}ontextentity(cp,endIndex){this.endIndex=endIndex-1;this.cbs.ontext?.(fromCodePoint(cp));this.
startIndex=endIndex}isInForeignContext(){return this.foreignContext[0]!==ForeignContext.None}isVoidElement(name){return this.htmlMode&&voidElements.has(name)}readTagName(start,endIndex){
const name=this.lowerCaseTagNames?this.getSlice(start,endIndex).toLowerCase():this.getSlice(start,endIndex);if(!(this.lowerCaseTagNames&&this.htmlMode)){return name}
if(this.foreignContext[0]===ForeignContext.Svg){return svgTagNameAdjustments.get(name)??name}if(this.foreignContext.length>1){const adjusted=svgTagNameAdjustments.
get(name);if(adjusted!==void 0&&this.stack.includes(adjusted)){return adjusted}}if(!this.isInForeignContext()){return name==="image"?"img":name}return name}onopentagname(start,endIndex){
this.endIndex=endIndex;this.emitOpenTag(this.readTagName(start,endIndex))}emitOpenTag(name){this.openTagStart=this.startIndex;this.tagname=name;if(this.htmlMode&&
name==="form"&&this.stack.includes("form")){this.tagname="";return}const impliesClose=this.htmlMode&&openImpliesClose.get(name);if(impliesClose){while(this.stack.
length>0&&impliesClose.has(this.stack[0])){this.popElement(true)}}if(!this.isVoidElement(name)){this.stack.unshift(name);if(this.htmlMode){if(name==="svg"){this.
foreignContext.unshift(ForeignContext.Svg)}else if(name==="math"){this.foreignContext.unshift(ForeignContext.MathML)}else if(htmlIntegrationElements.has(name)){
this.foreignContext.unshift(ForeignContext.None)}}}this.cbs.onopentagname?.(name);if(this.cbs.onopentag)this.attribs={}}endOpenTag(isImplied){this.startIndex=this.
openTagStart;if(this.attribs){this.cbs.onopentag?.(this.tagname,this.attribs,isImplied);this.attribs=null}if(this.cbs.onclosetag&&this.isVoidElement(this.tagname)){
this.cbs.onclosetag(this.tagname,true)}this.tagname=""}onopentagend(endIndex){this.endIndex=endIndex;this.endOpenTag(false);this.startIndex=endIndex+1}onclosetag(start,endIndex){
this.endIndex=endIndex;const name=this.readTagName(start,endIndex);if(!this.isVoidElement(name)){const pos=this.stack.indexOf(name);if(pos!==-1){for(let index2=0;index2<
pos;index2++){this.popElement(true)}this.popElement(false)}else if(this.htmlMode&&name==="p"){this.emitOpenTag("p");this.closeCurrentTag(true)}}else if(this.htmlMode&&
name==="br"){this.cbs.onopentagname?.("br");this.cbs.onopentag?.("br",{},true);this.cbs.onclosetag?.("br",false)}this.startIndex=endIndex+1}onselfclosingtag(endIndex){
this.endIndex=endIndex;if(this.recognizeSelfClosing||this.isInForeignContext()){this.closeCurrentTag(false);this.startIndex=endIndex+1}else{this.onopentagend(endIndex)}}popElement(implied){
const element=this.stack.shift();if(this.htmlMode&&(foreignContextElements.has(element)||htmlIntegrationElements.has(element))){this.foreignContext.shift()}this.
cbs.onclosetag?.(element,implied)}closeCurrentTag(isOpenImplied){const name=this.tagname;this.endOpenTag(isOpenImplied);if(this.stack[0]===name){this.popElement(
!isOpenImplied)}}onattribname(start,endIndex){this.startIndex=start;const name=this.getSlice(start,endIndex);this.attribname=this.lowerCaseAttributeNames?name.toLowerCase():
name}onattribdata(start,endIndex){this.attribvalue+=this.getSlice(start,endIndex)}onattribentity(cp){this.attribvalue+=fromCodePoint(cp)}onattribend(quote2,endIndex){
this.endIndex=endIndex;this.cbs.onattribute?.(this.attribname,this.attribvalue,quote2===QuoteType.Double?'"':quote2===QuoteType.Single?"'":quote2===QuoteType.NoValue?
void 0:null);if(this.attribs&&!Object.hasOwn(this.attribs,this.attribname)){this.attribs[this.attribname]=this.attribvalue}this.attribvalue=""}getInstructionName(value){
const index2=value.search(reNameEnd);let name=index2<0?value:value.substr(0,index2);if(this.lowerCaseTagNames){name=name.toLowerCase()}return name}ondeclaration(start,endIndex){
this.endIndex=endIndex;const value=this.getSlice(start,endIndex);if(this.cbs.onprocessinginstruction){const name=this.htmlMode?this.lowerCaseTagNames?DOCUMENT_TYPE:
value.slice(0,DOCUMENT_TYPE.length):this.getInstructionName(value);this.cbs.onprocessinginstruction(`!${name}`,`!${value}`)}this.startIndex=endIndex+1}onprocessinginstruction(start,endIndex){
this.endIndex=endIndex;const value=this.getSlice(start,endIndex);if(this.cbs.onprocessinginstruction){const name=this.getInstructionName(value);this.cbs.onprocessinginstruction(
`?${name}`,`?${value}`)}this.startIndex=endIndex+1}oncomment(start,endIndex,offset){this.endIndex=endIndex;this.cbs.oncomment?.(this.getSlice(start,endIndex-offset));
this.cbs.oncommentend?.();this.startIndex=endIndex+1}oncdata(start,endIndex,offset){this.endIndex=endIndex;const value=this.getSlice(start,endIndex-offset);if(!this.
htmlMode||this.options.recognizeCDATA){this.cbs.oncdatastart?.();this.cbs.ontext?.(value);this.cbs.oncdataend?.()}else if(this.isInForeignContext()){this.cbs.ontext?.(
value)}else{this.cbs.oncomment?.(`[CDATA[${value}]]`);this.cbs.oncommentend?.()}this.startIndex=endIndex+1}onend(){if(this.cbs.onclosetag){this.endIndex=this.startIndex;
for(let index2=0;index2<this.stack.length;index2++){this.cbs.onclosetag(this.stack[index2],true)}}this.cbs.onend?.()}reset(){this.cbs.onreset?.();this.tokenizer.
reset();this.tagname="";this.attribname="";this.attribvalue="";this.attribs=null;this.stack.length=0;this.startIndex=0;this.endIndex=0;this.cbs.onparserinit?.(this);
this.buffers.length=0;this.foreignContext.length=0;this.foreignContext.unshift(ForeignContext.None);this.bufferOffset=0;this.writeIndex=0;this.ended=false}parseComplete(data){
this.reset();this.end(data)}getSlice(start,end){if(start===end){return""}while(start-this.bufferOffset>=this.buffers[0].length){this.shiftBuffer()}let slice=this.
buffers[0].slice(start-this.bufferOffset,end-this.bufferOffset);while(end-this.bufferOffset>this.buffers[0].length){this.shiftBuffer();slice+=this.buffers[0].slice(
0,end-this.bufferOffset)}return slice}shiftBuffer(){this.bufferOffset+=this.buffers[0].length;this.writeIndex--;this.buffers.shift()}write(chunk){if(this.ended){
this.cbs.onerror?.(new Error(".write() after done!"));return}this.buffers.push(chunk);if(this.tokenizer.running){this.tokenizer.write(chunk);this.writeIndex++}}end(chunk){
if(this.ended){this.cbs.onerror?.(new Error(".end() after done!"));return}if(chunk)this.write(chunk);this.ended=true;this.tokenizer.end()}pause(){this.tokenizer.
pause()}resume(){this.tokenizer.resume();while(this.tokenizer.running&&this.writeIndex<this.buffers.length){this.tokenizer.write(this.buffers[this.writeIndex++])}
if(this.ended)this.tokenizer.end()}};var MAX_SPAN=1e3;var BLOCKS=new Set(["p","li","div","ul","ol","pre","br"]);var MARKS2={s:"~~",del:"~~",strike:"~~",b:"**",strong:"**",i:"*",em:"*",code:"`",tt:"\
`",kbd:"`"};function readHtmlTables(html){const tables=[];let depth=0;let cell;const links=[];const write=text4=>{if(cell)cell.text+=text4};let line=1;let seen=0;
const parser=new Parser({onopentag(name,attributes){for(;seen<parser.startIndex;seen++)if(html[seen]==="\n")line++;if(name==="table"&&++depth===1)tables.push([]);
const rows=tables.at(-1);if(depth===0||!rows)return;if(depth===1&&name==="tr")rows.push({line,cells:[]});else if(depth===1&&(name==="td"||name==="th")){cell={text:"",
columns:spanOf(attributes.colspan),rows:spanOf(attributes.rowspan)};rows.at(-1)?.cells.push(cell)}else if(name==="a"){links.push(attributes.href??"");if(attributes.
href)write("[")}else if(name==="img")write(`![${attributes.alt??""}](${attributes.src??""})`);else if(name==="input"&&attributes.type==="checkbox")write("checke\
d"in attributes?"\u2611":"\u2610");else if(BLOCKS.has(name))write("<br>");else write(MARKS2[name]??(name==="sup"?"<sup>":""))},ontext(text4){write(text4.replace(
/\|/g,"\\|").replace(/\s+/g," "))},onclosetag(name){if(name==="table")depth--;else if(depth===1&&(name==="td"||name==="th"||name==="tr"))cell=void 0;else if(name===
"a"){const address=links.pop();if(address)write(`](${address})`)}else write(MARKS2[name]??(name==="sup"?"</sup>":""))}});parser.end(html);return tables.flatMap(
rows=>{const filled=rows.filter(({cells})=>cells.length>0);return filled.length>0?[asMarkdown(filled)]:[]})}var spanOf=written2=>Math.min(MAX_SPAN,Math.max(1,Number(
written2)||1));var MOST_CELLS=1e5;var MOST_CHARACTERS=4*1024*1024;function asMarkdown(rows){const carried=[];const written2={cells:0,characters:0};const isTooMuch=()=>written2.
cells>MOST_CELLS||written2.characters>MOST_CHARACTERS;const grid=rows.map(({cells})=>{const texts2=[];const push2=text4=>{texts2.push(text4);written2.cells++;written2.
characters+=text4.length};const queue=[...cells];for(let column=0;(queue.length>0||(carried[column]?.left??0)>0)&&!isTooMuch();column++){const above=carried[column];
if(above&&above.left>0){push2(above.text);above.left--;continue}const cell=queue.shift();if(!cell)break;const text4=tidy(cell.text);for(let across=0;across<cell.
columns;across++){push2(text4);carried[column+across]={text:text4,left:cell.rows-1}}column+=cell.columns-1}return texts2});const width=grid.reduce((most,texts2)=>Math.
max(most,texts2.length),1);const lines=rows.map(({line})=>line);written2.cells=Math.max(written2.cells,width*rows.length);if(isTooMuch())return{markdown:"",lines,
problem:"a table that its spans make too large is not read"};const texts=grid.map(texts2=>`| ${Array.from({length:width},(_,at)=>texts2[at]??"").join(" | ")} |`);
texts.splice(1,0,`|${" --- |".repeat(width)}`);return{markdown:texts.join("\n"),lines}}var tidy=text4=>text4.split("<br>").map(part=>part.trim()).filter(part=>part!==
"").join("<br>");var TAG=/\{\{<[^>]{0,500}>\}\}|\{\{%[^%]{0,500}%\}\}|\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\}|\{[:#][^{}]{0,500}\}/g;function withoutTags(text4){return text4.replace(
TAG,"").replace(/\s+/g," ").trim()}var MODULE=/^import\s[^'"]{1,200}\sfrom\s+['"]/;function isTag(text4){return text4!==""&&(withoutTags(text4)===""||/^:{3,}/.test(
text4)||MODULE.test(text4))}var MOST_CELLS2=2e5;var BOLD_DEPTH=7;var SUMMARY_DEPTH=8;function listTables(root,source,carried=new Set){const tables=[];let headings=[];let intro=[];const under=(text4,depth)=>{
headings=[...headings.filter(heading=>heading.depth<depth),{text:text4,depth}];intro=[]};let cells=0;const found=(table,rest)=>{const[rows,columns]=[table.children.
length,table.children[0].children.length];cells+=rows*columns;const tooMany=`a table of ${rows} rows and ${columns} columns is not read: of a page up to ${MOST_CELLS2}\
 cells are`;tables.push({table,...rest,headings,intro:intro??[],...cells>MOST_CELLS2&&{problem:tooMany}});intro=[]};function walk(nodes){let passed=0;nodes.forEach(
(node2,index2)=>{if(startOf(node2)<passed)return void carried.add(node2);if(node2.type==="heading")under(shownText(node2),node2.depth);else if(node2.type==="tab\
le")found(node2,{source,lineOf:row=>lineOf(node2.children[row]??node2)});else if(node2.type==="paragraph"){if(isBold(node2))under(shownText(node2),BOLD_DEPTH);else if(!isTag(
shownText(node2)))intro?.push(node2)}else if(node2.type==="html"){passed=readHtml(node2.value,nodes.slice(index2));readSummary(node2.value)}else if("children"in
node2){const before=headings;intro=[];walk(node2.children);headings=before;intro=void 0}else if(node2.type!=="definition")intro=void 0})}function readSummary(html){
const lower=html.toLowerCase();const closed=lower.lastIndexOf("</details");if(closed>=0)headings=headings.filter(({depth})=>depth<SUMMARY_DEPTH);const start=lower.
indexOf("<summary",closed+1);const end=lower.indexOf("</summary",start);if(start<0||end<0)return;const text4=shownText({children:[{type:"text",value:html.slice(
start,end).replace(/<[^<>]*>/g," ")}]});under(trimAll(text4,/[\s*]/),SUMMARY_DEPTH)}function readHtml(html,rest){const[first]=rest;let text4=html;let end=endOf(
first);if(/<table\b/i.test(html)&&!/<\/table\s*>/i.test(html)){const last=rest.find(node2=>node2.type==="html"&&/<\/table\s*>/i.test(node2.value));end=endOf(last??
rest.at(-1));text4=source.text.slice(startOf(first),end)}for(const{markdown,lines,problem:tooLarge}of readHtmlTables(text4)){const intricate=describeIntricate(markdown);
const problem=tooLarge??(intricate===void 0?void 0:`a table is not read, since it ${intricate}`);const table=parseMarkdown(problem===void 0?markdown:"| |\n| --- \
|").children[0];if(table?.type==="table")found(table,{...problem!==void 0&&{problem},source:{...source,text:markdown},lineOf:row=>lineOf(first)+(lines[row]??1)-
1})}return end}walk(root.children);return tables}var isTable=node2=>node2.type==="table"||node2.type==="html"&&/<table\b/i.test(node2.value);function isBold(node2){
return node2.children.length===1&&node2.children[0].type==="strong"&&shownText(node2).length<=60}function readReferences(root,text4){const addresses=new Map;const footnotes=new Map;
const source={text:text4,addresses,footnotes,budget:{left:MOST_MADE}};for(const{identifier,url}of collect([root],node2=>node2.type==="definition"?[node2]:void 0))
if(!addresses.has(identifier))addresses.set(identifier,url);for(const node2 of root.children)if(node2.type==="footnoteDefinition"){const said=node2.children.flatMap(
child=>child.type==="paragraph"?[writtenText(source,child)]:[]);footnotes.set(node2.identifier,said.join(" "))}return source}function withoutFrontMatter(page){const text4=page.
replace(/\r\n?/g,"\n");const[fence,...lines]=text4.split("\n");if(fence?.trimEnd()!=="---"&&fence?.trimEnd()!=="+++")return{text:text4};const end=lines.findIndex(
line=>line.trimEnd()===fence.trimEnd());const inside=lines.slice(0,Math.max(0,end));if(end<0||!inside.every(line=>/^(?:\s|#|$|[\w-]+\s*[:=]|[-\]}])/.test(line)))
return{text:text4};const title=inside.map(line=>/^title\s*[:=](.+)$/.exec(line)?.[1]).find(one2=>one2!==void 0);const blank=`${"\n".repeat(end+2)}${lines.slice(
end+1).join("\n")}`;return{text:blank,...title&&{title:trimAll(title,/[\s"']/)}}}var FORMER=/^(?:emeritus|former|inactive|retired|alumn[iua]s?|past|stepped down)$/i;var FORMER_HEADING=/\b(?:emerit\w+|former|inactive|retired|alumn[iua]s?|past)\b/i;
var ABOUT_PEOPLE=/^(?:maintainer|owner|reviewer|approver|lead|person|who|full name|status|state|role|since|until|active|company|affiliation|organi[sz]ation|e-?mail|time ?zone)$/i;
var UNGROUPED3="Maintainers";function importPeoplePage(text4,{path:path2="",tree}){const front=withoutFrontMatter(text4);const root=parseMarkdown(front.text);const source=readReferences(
root,front.text);const page={source,placeOf:placeFinder(tree,path2),categories:new Map,remarks:[]};for(const found of listTables(root,source))readTable(found,page);
readLists(root.children,page);const categories=[...page.categories].map(([name,features])=>({name,features}));return{matrix:importedMatrix(categories),remarks:sortRemarks(
page.remarks),...source.budget.left<0&&{isPart:true}}}function addFeature(page,{category,feature,line}){if(!feature.maintainers)page.remarks.push({line,message:`${feature.
name}: ${feature.emeritus?"only former maintainers are":"nobody is"} named; carried over as not-maintained, tentative`});append(page.categories,category??UNGROUPED3,
feature)}function readTable(found,page){if(found.problem!==void 0)return void page.remarks.push({line:found.lineOf(0),message:found.problem});const[head,...rows]=found.
table.children;const headings=head.children.map(shownText);const{source}=found;const placesAt=headings.map((_,at)=>rows.filter(row=>placesIn(row.children[at],source,
page).length>0).length);const peopleAt=headings.map((_,at)=>rows.filter(row=>readPeople(row.children[at],source.text).maintainers.length>0).length);const columnOf=counts=>{
const most=counts.reduce((a,b)=>b>a?b:a,0);return most===0?-1:counts.indexOf(most)};const place=columnOf(placesAt);const people=[...headings.keys()].filter(at=>peopleAt[at]>
0&&at!==place);if(place<0||people.length===0){const why=place<0?"names no folder or file of the repository":"names nobody";page.remarks.push({line:found.lineOf(
0),message:`a table that ${why} is not read`});return}const named=headings.findIndex((heading,at)=>at!==place&&!people.includes(at)&&!ABOUT_PEOPLE.test(heading.
trim()));const category=found.headings.at(-1)?.text;rows.forEach((row,index2)=>{const line=found.lineOf(index2+1);const paths=placesIn(row.children[place],source,
page);const isFormer=FORMER_HEADING.test(category??"")||row.children.some(cell=>FORMER.test(shownText(cell)));const persons=people.flatMap(at=>readPeople(row.children[at],
source.text).maintainers);const name=shownText(row.children[named]??row.children[place])||shownText(row.children[place]);if(name==="")return void page.remarks.push(
{line,message:"a row without a name is not carried over"});if(paths.length===0)page.remarks.push({line,message:`${name}: ${shownText(row.children[place])||"no f\
older"}: no such folder or file`});const notes=headings.flatMap((heading,at)=>{const cell=row.children[at];const isKept=cell!==void 0&&at!==place&&at!==named&&!people.
includes(at);const written2=isKept?writtenText(source,cell):"";return written2===""?[]:[`${heading||"Also"}: ${written2}`]});addFeature(page,{category,line,feature:featureOf3(
name,{paths,people:persons,isFormer,notes})})})}function featureOf3(name,{paths,people,isFormer,notes}){const persons=[...new Set(people)];return{name:name.replace(
/\/$/,""),...levelWithoutStatus(persons.length>0&&!isFormer),...persons.length>0&&(isFormer?{emeritus:persons}:{maintainers:persons}),...notes.length>0&&{notes:notes.
join(" \xB7 ")},...paths.length>0&&{paths:[...new Set(paths)]}}}function placesIn(node2,source,page){if(!node2)return[];const words=shownText(node2).split(/[\s,;()]+/).
filter(word=>word.includes("/"));const codes=collect(node2.children,child=>child.type==="inlineCode"?[child.value]:void 0);const addresses=[...linksOf(node2,source),
...[...codes,...words].map(word=>`/${word.replace(/^\.?\//,"").replace(/\/\*{1,2}$|:$/,"")}`)];const patterns=addresses.flatMap(address=>{const found=page.placeOf(
address);return found?patternOf(found):[]});return[...new Set(patterns)]}function readLists(nodes,page){let heading;for(const node2 of nodes){if(node2.type==="h\
eading")heading={text:shownText(node2),paths:placesIn(node2,page.source,page)};else if(node2.type==="list")readList(node2,{heading,page});else if("children"in node2&&
node2.type!=="table"&&node2.type!=="paragraph")readLists(node2.children,page)}}function readList(list2,{heading,page}){const line=lineOf(list2);const isFormer=FORMER_HEADING.
test(heading?.text??"");const people=list2.children.flatMap(item=>peopleOf(item,page));if(heading&&heading.paths.length>0&&people.length>0){const feature=featureOf3(
heading.text,{paths:heading.paths,people,isFormer,notes:[]});addFeature(page,{category:void 0,line,feature});return}let read=0;for(const item of list2.children){
const first=item.children[0];if(first?.type!=="paragraph")continue;const paths=placesIn(first,page.source,page);if(paths.length===0)continue;read++;const named=peopleOf(
item,page);const shown=shownText(first);const notes=named.length>0?[]:[plainMarkdown(shown)];const feature=featureOf3(nameIn(shown,paths),{paths,people:named,isFormer,
notes});addFeature(page,{category:heading?.text,line:lineOf(item),feature})}if(read===0&&people.length>0)page.remarks.push({line,message:`a list of people that \
names no folder or file of the repository is not read`})}function nameIn(shown,paths){const name=shown.split(/:\s|:$|\s[-–—]\s|\s\(|\s@/)[0].trim();const place=paths.
map(path2=>shown.indexOf(path2.replace(/\/$/,""))).find(at=>at>=0)??0;const person=shown.search(/@|</);return name===""||person>=0&&person<place?paths.join(", "):
name}function peopleOf(item,page){return item.children.flatMap(child=>{if(child.type==="list")return child.children.flatMap(inner=>peopleOf(inner,page));if(child.
type!=="paragraph")return[];const children=child.children.filter(({type})=>type!=="inlineCode");const cell={type:"tableCell",children};return readPeople(cell,page.
source.text).maintainers})}var BOX=/^(?:!!!|\?\?\?\+?|===[+!]?) +(?=["\w])/;var INDENT=4;var MAX_DEPTH=10;function boxesAsQuotes(text4){return/^ *(?:!!!|\?\?\?|===)/m.test(text4)?convert2(
text4.split("\n"),MAX_DEPTH).join("\n"):text4}function convert2(lines,depth){const made=[];let fence;for(let at=0;at<lines.length;at++){const line=lines[at];const ticks=/^ *(`{3,}|~{3,})/.
exec(line)?.[1];if(fence===void 0)fence=ticks;else if(ticks?.startsWith(fence))fence=void 0;const words=line.trimStart();const indent2=line.length-words.length;
const mark=fence===void 0&&depth>0?BOX.exec(words)?.[0]:void 0;const content3=mark===void 0?[]:contentBelow(lines,at,indent2+INDENT);const title=/"([^"]*)"/.exec(
words)?.[1];if(mark===void 0||content3.length===0||mark.startsWith("=")&&title===void 0){made.push(line);continue}const quote2=`${" ".repeat(indent2)}> `;made.push(
`${quote2}${title?`###### ${title}`:""}`.trimEnd());for(const inner of convert2(content3,depth-1))made.push(`${quote2}${inner}`.trimEnd());at+=content3.length}return made}
function contentBelow(lines,at,indent2){const start=" ".repeat(indent2);let end=at+1;for(let next=end;next<lines.length;next++){const line=lines[next];if(line.startsWith(
start)&&line.trim()!=="")end=next+1;else if(line.trim()!=="")break}return lines.slice(at+1,end).map(line=>line.slice(indent2))}var MAX_WORDS=60;var MOST_PAIRED=20;var SWITCH=/^(?:true|false|on|off|yes|no|enabled|disabled|[^\p{L}\p{N}]*)$/iu;var HAPPENS=/^(?:level|maintainers)$|\b(?:ci|tests?|tested|links?|urls?|docs?|documentation|since|added|introduced|notes?|comments?|descriptions?|badges?|tracking|issues?|prs?|removal|removed|deprecated|end of life|eol)\b/i;
function distinctNames(rows){const names=rows.map(({name})=>name);const indexes=rows.map((_,index2)=>index2);for(const group of groupBy(indexes,index2=>slug(names[index2])).
values()){if(group.length<2)continue;const told=tellApart(group.map(index2=>rows[index2]));group.forEach((index2,at)=>names[index2]=told[at])}return names}function tellApart(rows){
const headings=[...new Set(rows.flatMap(({tells})=>tells.map(([heading])=>heading)))];const wordsOf2=(row,heading)=>{const words=row.tells.find(([one2])=>one2===
heading)?.[1]??"";return words.length<=MAX_WORDS?words:""};const made=(row,parts)=>[row.name,...parts.map(heading=>wordsOf2(row,heading)).filter(words=>words!==
"")].join(", ");const isSwitch=heading=>rows.every(row=>SWITCH.test(wordsOf2(row,heading)));const telling=headings.filter(heading=>new Set(rows.map(row=>wordsOf2(
row,heading))).size>1).sort((a,b)=>Number(isSwitch(a))-Number(isSwitch(b)));const strong=telling.filter(heading=>!HAPPENS.test(heading)&&!isSwitch(heading));const isFull=heading=>rows.
every(row=>wordsOf2(row,heading)!=="");const singles=some=>some.map(one2=>[one2]);const pairs=some=>some.slice(0,MOST_PAIRED).flatMap((first,at)=>some.slice(at+
1,MOST_PAIRED).map(second=>[first,second]));const candidates=[...singles(strong.filter(isFull)),...pairs(strong).filter(pair=>pair.some(isFull)),...singles(telling.
filter(isFull)),...singles(telling),...pairs(telling)];for(const parts of candidates){const names=rows.map(row=>made(row,parts));if(new Set(names.map(slug)).size===
names.length)return names}return rows.map(({name})=>name)}var SYMBOLS={yes:"\u2705 \u2714 \u2713 \u2611 \u{1F5F9} \u{1F7E2} \u{1F7E9} \u{1F49A} \u{1F44D} \u{1F197}",no:"\u274C \u2716 \u2717 \u2718 \u2715 \xD7 \u2573 \u{1F5D9} \u2610 \u{1F534} \u{1F7E5} \u26D4 \u{1F6AB} \u{1F6D1} \u{1F44E}",
partly:"\u26A0 \u{1F6A7} \u{1F7E1} \u{1F7E8} \u{1F7E0} \u{1F7E7} \u{1F536} \u{1F9EA} \u2697 \u{1F52C} \u{1F3D7}"};var SHORTCODES={yes:"white_check_mark heavy_ch\
eck_mark check check_mark ballot_box_with_check green_circle large_green_circle green_square large_green_square green_heart +1 thumbsup ok tick",no:"x heavy_mul\
tiplication_x cross_mark red_circle large_red_circle red_square large_red_square no_entry no_entry_sign stop_sign octagonal_sign -1 thumbsdown",partly:"warning \
construction yellow_circle large_yellow_circle yellow_square large_yellow_square orange_circle large_orange_circle orange_square large_orange_square large_orang\
e_diamond test_tube alembic microscope building_construction"};var MEANINGS=["yes","no","partly"];var byMark=lists=>new Map(MEANINGS.flatMap(meaning=>lists[meaning].
split(" ").map(mark=>[mark,meaning])));var[BY_SYMBOL,BY_SHORTCODE]=[byMark(SYMBOLS),byMark(SHORTCODES)];var MARK=new RegExp(":[a-z0-9_+-]{1,60}:|\\[[ xX\u2713\u2714]?\\]|(?\
:\\p{Extended_Pictographic}|\\p{Regional_Indicator}{2}|[\u2713\u2717\u2718\u2715\xD7\u2573\u2610\u2611\u2612\u{1F5F9}\u{1F5D9}\u25CF\u25CB\u25EF\u25C9\u25CE\u25D0\u25D1\u25D2\u25D3\u25D4\u25D5\u26AA\u26AB])(?:\\p{Emoji_Modifier}|\\uFE0F|\\uFE0E|\\u200D\\p{Extended_Pictographic})*",
"gu");function splitMarks(text4){const marks=text4.match(MARK)??[];return{marks,words:text4.replace(MARK," ").replace(/\s+/g," ").trim()}}var shortcodeOf=mark=>/^:(.+):$/.
exec(mark)?.[1];function meaningOfMark(mark){if(/^\[.?\]$/u.test(mark))return/[xX✓✔]/.test(mark)?"yes":"no";const shortcode=shortcodeOf(mark);if(shortcode!==
void 0)return BY_SHORTCODE.get(shortcode);return BY_SYMBOL.get(mark.replace(new RegExp("[\\uFE0E\\uFE0F]|(?<=.)\\p{Emoji_Modifier}","gu"),""))}function idOfMark(mark){
const shortcode=shortcodeOf(mark);if(shortcode!==void 0)return shortcode.replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")||"mark";return`mark-${mark.replace(/[\uFE0E\uFE0F]/g,
"").codePointAt(0).toString(16)}`}var NUMBER=/^[v<>=≥≤~^(]*\d[\w.+*:)-]*$/i;var BETWEEN=/^(?:to|and|or|through|until|till|since|from|up|above|below|later|newer|older|higher|x|[<>=≥≤~^]{1,2}|-|–|—|&|version|versions|v|release|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|q[1-4])$/i;
function isVersions(text4){const words=text4.split(/[\s,/–—]+/).filter(word=>word!=="");return words.some(word=>NUMBER.test(word))&&words.every(word=>NUMBER.
test(word)||BETWEEN.test(word))}var NAMED=new RegExp("^(?:\\p{L}[\\p{L}-]* ){0,3}v?\\d[\\w.+*]*(?: \\p{L}[\\p{L}-]*| \\([^()]*\\)){0,2}$","u");function isNamedVersion(text4){
return isVersions(text4)||NAMED.test(text4)}var SPELLINGS={supported:[...["support","yes","y","true","full","full-support","fully-supported","maintained","actively-maintained"],...["actively-supported","o\
fficially-supported","official-support","is-supported"]],"best-effort":["besteffort","best-effort-support","odd-fixes","limited-support"],"not-maintained":[...[
"unmaintained","notmaintained","no","n","false","none","never","not-yet","orphan","orphaned"],...["unsupported","not-supported","no-support","not-yet-supported",
"never-supported","no-longer-supported"],...["no-longer-maintained","no-maintainer","no-maintainers","abandoned","isn-t-supported","isn-t-maintained"]],experimental:[
"experiment","technical-preview","tech-preview","preview"],deprecated:["deprecate"],obsolete:["obsoleted","to-be-removed","end-of-life","eol"]};var BY_SPELLING=new Map(
BUILT_IN_LEVELS.flatMap(({id})=>[id,...SPELLINGS[id]??[]].map(spelling=>[spelling,id])));var PARTLY=new Set(["partial","partially","partly","partial-support","p\
artially-supported","partly-supported"]);var LEVEL_OF_MARK={yes:"supported",no:"not-maintained",partly:"experimental"};var NOTHING2=/^(?:[-–—?.…]*|n\/?a|tbd|tba|unknown|undecided)$/i;
var MORE=/[([,;]|\s[-–—]\s|\s(?:since|from|until|till|as of|in|with|without|on|by|only|for|after|before|via|through|if|when|where)(?:\s|$)/i;var OTHERWISE=/\b(?:deprecat\w*|obsolete|unsupported|unmaintained|experimental|not|no|never|remov\w*)\b/i;
var GOES_ON=/^(?:since|from|until|till|as of|in(?! (?:progress|development|review|testing|preview|alpha|beta)\b)|with|without|on|by|only|for|after|before|via|through|if|but|when|where|needs|requires|see|\(|>|<)/;
var RAISED=/[¹²³⁰⁴-⁹†‡]/;function readLevel(cell,legend=new Map){const asked=/\(?\?\)?\s*$/.exec(cell);const text4=(asked?cell.slice(0,asked.index):
cell).trim();const plain=trimRight(text4,RAISED);const{marks,words}=splitMarks(plain);const word=trimRight(trimLeft(words,/[^\p{L}\p{N}([<>]/u),/[^\p{L}\p{N})\]+]/u);
const made=rest=>{const whole={id:void 0,word,tentative:false,builtIn:false,more:false,guess:false,...rest};return{...whole,tentative:whole.tentative||asked!==null,
more:whole.more||plain!==text4}};const inside=/^\(([^()]*)\)$/.exec(word)?.[1];const named=NOTHING2.test(word)?void 0:readWords(inside!==void 0&&isLevelWord(inside)?
inside:word);if(named?.id!==void 0)return made(named);const more=word!==""&&!NOTHING2.test(word);const[mark,...others]=marks;if(mark===void 0)return made({word:text4,
more});const said=legend.get(idOfMark(mark));if(said)return made({...said,more});const meaning=meaningOfMark(mark);if(meaning===void 0||others.some(other=>meaningOfMark(
other)!==meaning)){const all2=marks.join(" ");return made({id:marks.map(idOfMark).join("-"),word:all2,more})}const guess=meaning==="partly";return made({id:LEVEL_OF_MARK[meaning],
word:mark,builtIn:true,more,guess,tentative:guess})}function splitAccepts(cell){const found=/[,;]\s?(fixes|removals) only$/i.exec(cell);if(!found)return{levelText:cell};
return{levelText:cell.slice(0,found.index),accepts:found[1].toLowerCase()}}function readWords(word){const whole=levelOf(word);if(whole)return whole;if(isVersions(
word)||GOES_ON.test(word))return void 0;const more=OTHERWISE.test(word.slice(MORE.exec(word)?.index))?null:MORE.exec(word);const head=more?word.slice(0,more.index).
trim():word;if(more&&head!==""){const known=levelOf(head);if(known)return{...known,more:true};if(head.split(" ").length<=3&&slug(head)!=="")return{id:slug(head),
word:head,more:true}}return slug(word)===""?void 0:{id:slug(word),word}}function levelOf(word){const key=slug(word);if(PARTLY.has(key))return{id:"experimental",
word,builtIn:true,guess:true,tentative:true};const id=BY_SPELLING.get(key);return id===void 0?void 0:{id,word,builtIn:true}}var STAGES=/^(?:tier|level|stage|phase|class) ?(?:\d|[a-e]|i{1,3}|iv|v)\b|^(?:pre-?)?(?:alpha|beta|ga|stable|rc)\d?$|^(?:general(?:ly)? availab(?:le|ility)|release candidate|graduated|incubating|incubation|sandbox|archived|retired|removed|legacy|frozen|planned|mature|maturing|evolving|unstable|in development|development|proposed|production(?:[ -]ready)?|end of support|sunset|early access|(?:public|private|limited|developer) (?:preview|beta|alpha)|maintenance(?: mode)?)$/i;
var OTHER_THINGS=/\b(?:versions|releases|branches|levels|tiers|stages|phases|states|with|without|by|in|for|of)\b/i;function levelInHeading(heading){const text4=splitMarks(
heading).words.replace(/^(?:level|status|stage|phase|maturity|stability|lifecycle|support)\s?:\s/i,"").replace(new RegExp("^[\\d.\\s)]+(?=\\p{L})|[:.]$","gu"),"").
trim();const words=text4.split(" ");const hasThings=/s$/.test(text4)&&!OTHER_THINGS.test(text4);const cuts=hasThings?[1,2,3].map(things=>words.slice(0,-things).
join(" ")):[];return[...cuts.reverse(),text4].find(one2=>{const short=one2.split(/\(|\bwith(?:out)?\b|[-–—:]\s/i)[0].trim();return one2!==""&&one2.length<=60&&
(isLevelWord(one2)||STAGES.test(short))})}function levelOfHeading(heading){const{words}=splitMarks(heading);const own3={id:slug(words)||void 0,word:words,tentative:false,
builtIn:false,more:false,guess:false};return words===""?readLevel(heading):{...own3,...levelOf(words)}}function isLevelWord(text4){const key=slug(text4);return key.
length>1&&!["yes","no","none","true","false","full","never","support"].includes(key)?BY_SPELLING.has(key)||PARTLY.has(key)||STAGES.test(text4.trim()):false}var QUARTER=/^(\d{4})[- ]?Q([1-4])$/i;var QUARTER_FIRST=/^Q([1-4])[-/ ]?(\d{4})$/i;var VERSION2=/^(?:version |release |v\.? ?)?(\d+(?:\.\d+)*(?:[-+][\w.]+|(?:a|b|rc|alpha|beta)\d*)?)$/i;
var YEAR=/^(?:19|20)\d\d$/;var MONTHS=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];var MONTH="(?:jan(?:uary)?|feb(?:ruary)?|mar(?:c\
h)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";var MONTH_FIRST=new RegExp(`^(${MONTH})(?: (\\d{1,2})(?\
:st|nd|rd|th)?)?,? (\\d{4})$`,"i");var DAY_FIRST=new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? (\\d{4})$`,"i");var NAME2=new RegExp("^\\p{L}[\\p{L}-]*(?: \\\
p{L}[\\p{L}-]*){0,2} (?=v\\d|\\d+[.-]\\d)","u");var MARK2=new RegExp("(?:[*\u2020\u2021]|\\p{Extended_Pictographic}\\uFE0F?)$","u");function readWhen(text4){const word=text4.
trim();const plain=readPlain(word);if(plain)return plain;let rest=/^\(([^()]*)\)$/.exec(word)?.[1]??word;for(let less=withoutLast(rest);less!==void 0;less=withoutLast(
rest))rest=less.trimEnd();const value=readPlain(rest)?.value??readPlain(rest.replace(NAME2,""))?.value;return value===void 0?void 0:{value,isWhole:false}}function withoutLast(text4){
if(!text4.endsWith(")")){const mark=MARK2.exec(text4.slice(-3));return mark?text4.slice(0,-mark[0].length):void 0}const open=text4.lastIndexOf("(");return open<
0||text4.indexOf(")",open)<text4.length-1?void 0:text4.slice(0,open)}function readPlain(text4){const word=text4.trim().replace(/^(?:in|since|from)\s+/i,"");const whole=value=>value!==
void 0&&isDue(value)?{value,isWhole:true}:void 0;if(/^\d{4}(?:-\d\d-|\/\d\d\/)\d\d$/.test(word))return whole(word.replaceAll("/","-"));const[,numberedYear,numbered]=/^(\d{4})-(0[1-9]|1[0-2])$/.
exec(word)??[];if(numbered!==void 0){const made=whole(dateOf(numberedYear,MONTHS[Number(numbered)-1],void 0));return made&&{...made,isWhole:false}}const quarter=QUARTER.
exec(word);if(quarter)return whole(`${quarter[1]}-Q${quarter[2]}`);const first=QUARTER_FIRST.exec(word);if(first)return whole(`${first[2]}-Q${first[1]}`);const[
,month,monthsDay,monthsYear]=MONTH_FIRST.exec(word)??[];if(month!==void 0){const made=whole(dateOf(monthsYear,month,monthsDay));return made&&{...made,isWhole:monthsDay!==
void 0}}const[,day,daysMonth,daysYear]=DAY_FIRST.exec(word)??[];if(day!==void 0)return whole(dateOf(daysYear,daysMonth,day));return YEAR.test(word)?void 0:whole(
VERSION2.exec(word)?.[1])}function dateOf(year,month,day){const number=MONTHS.indexOf(month.slice(0,3).toLowerCase())+1;const last=new Date(Date.UTC(Number(year),
number,0)).getUTCDate();return[year,number,day??last].map(part=>String(part).padStart(2,"0")).join("-")}var ROLES=["feature","level","maintainers","notes","category"];var FACTS=["deprecated","removal","replacement","paths"];var NOUN="(?:level|state|status|tier|sta\
ge|phase|maturity|stability|life ?cycle)s?";var LEVEL=[new RegExp(`^(?:support|maintenance|current)?\\W*${NOUN}$`,"i"),new RegExp(`\\b${NOUN}(?: ?\\(.*)?$|^${NOUN}\
 of\\b`,"i"),/^(?:(?:is|current|currently|official|officially|overall|project|level of)\W+)?support(?:ed)?(?: (?:types?|kinds?|class|category|grade|policy|today|yet|now|currently|here))?(?: ?\(.*)?$/i,
/^maintained\??$/i];var OTHER_STATUS=/\b(?:ci|build|http|exit|test|tests|review|pr|issue|date|since|until|version|versions|notes?|in|url|link)\b/i;var OTHER_SUPPORT=/\b(?:versions?|releases?|since|until|till|ends?|with|by|in|on|for|from|platforms?|os|systems?|arch|architectures?|languages?|formats?|values?|types? of|contact|channels?|team|dates?|urls?|links?|window|period|hours|browsers?|devices?|features?)\b/i;
var MAINTAINERS=[/\bmaintainer|\b(?:maintained|owned|led) by\b/i,/\b(?:owner|codeowner|team|contact|responsible|lead|approver|champion)s?\b/i,/\bsupported by\b/i];
var NOTES=[/\b(?:note|comment|remark)s?\b/i,/\b(?:description|detail)s?\b/i];var FEATURE=[/^feature(?: name)?$/i,/^(?:component|module|package|name|item|subsystem|project)s?$/i,
/^(?!(?:other|supported|key|additional|more|missing|required)\b).*\bfeatures?\b/i];var CATEGORY=/^(?:category|group|section|area|class|subsystem|topic|domain)$/i;
var NUMBERING=/^(?:#|no\.?|nr\.?|id|index)$/i;var FACT={deprecated:/\bdeprecat(?:ed|ion)\b/i,removal:/\bsupport(?:ed)? (?:ends?|until|till)\b|\b(?:removal|removed?|end[- ]of[- ](?:life|support)|eol|eos|sunset|retire[ds]?|retirement|discontinued)\b/i,
replacement:/\b(?:replacement|replaced by|successor|use instead|migrate to|migration)\b/i,paths:/^(?:path|file|folder|director(?:y|ie)|source)s?$/i};var THINGS=/\b(?:features?|components?|apis?|options?|flags?|fields?|functions?|methods?|commands?|parameters?|settings?|configurations?|properties|property|resources?|plugins?|modules?|packages?|items?|names?)$/i;
var NUMBERED=/\b(tier|level|stage|phase|class)$/i;var SMALL_NUMBER=/^(?:\d|[A-E]|I{1,3}|IV|V)$/;var VERSIONED=/\b(?:version|release|branch|tag)s?$/i;var isNounOfLevels=heading=>LEVEL[0].
test(heading.trim());var bareHeading=heading=>trimAll(heading,/["'*:?\s]/);function findColumns(grid,names,{withoutLevel=false}={}){const headings=(grid[0]??[]).
map(bareHeading);const valuesOf=index2=>grid.slice(1).flatMap(row=>row[index2]?.trim()||[]);const found={};const facts=[];const isFree=index2=>!Object.values(found).
includes(index2)&&!facts.some(({column})=>column===index2);for(const role of ROLES){const name=names[role]?.toLowerCase();const index2=(grid[0]??[]).findIndex((heading,at)=>[
heading,headings[at]].some(one2=>one2.toLowerCase()===name));if(name!==void 0&&index2>=0)found[role]=index2}const find=(role,patterns,fits=()=>true)=>{if(names[role]!==
void 0)return;patterns.some((pattern,rank)=>{const index2=headings.findIndex((heading,at)=>isFree(at)&&pattern.test(heading)&&fits(at,rank));if(index2>=0)found[role]=
index2;return index2>=0})};find("level",LEVEL.slice(0,2),(index2,rank)=>holdsKnown(headings[index2],valuesOf(index2),rank));if(found.level===void 0)find("level",
LEVEL,(index2,rank)=>holdsLevels(headings[index2],valuesOf(index2),rank));headings.forEach((heading,column)=>{const fact=FACTS.find(one2=>FACT[one2].test(heading));
if(fact&&isFree(column)&&!THINGS.test(heading)&&!isNamed(valuesOf(column),{fact,column}))facts.push({fact,column})});find("maintainers",MAINTAINERS);find("notes",
NOTES);find("feature",FEATURE);const described=found.notes;if(found.feature===void 0&&names.feature===void 0&&names.notes===void 0&&described){const beside=valuesOf(
described-1);if(CATEGORY.test(headings[described-1])&&new Set(beside).size<beside.length){found.feature=described;delete found.notes}}if(found.feature===void 0&&
names.feature===void 0){const free=headings.map((_,index3)=>index3).filter(isFree);const named=free.filter(index3=>!NUMBERING.test(headings[index3]));const index2=named.
find(at=>!CATEGORY.test(headings[at]))??named[0]??free[0];if(index2!==void 0)found.feature=index2}find("category",[CATEGORY]);const{feature}=found;if(feature===
void 0)return"none";const isAboutVersions=names.feature===void 0&&VERSIONED.test(headings[feature])&&mostly(valuesOf(feature),isNamedVersion);if(isAboutVersions)
return"versions";const rest=headings.map((_,index2)=>index2).filter(isFree);const isOfDeprecated=/^deprecated\b/i.test(headings[feature])||facts.some(({fact})=>fact===
"deprecated");const columns={...found,feature,facts,rest,isOfDeprecated:found.level===void 0&&isOfDeprecated};return found.level===void 0&&!withoutLevel&&!isOfDeprecated?
"none":columns}function isNamed(values,{fact,column}){const isAnswer=value=>readWhen(value)!==void 0||/^(?:[-–—.…]*|n\/a|tbd|yes|no|true|false)$/i.test(value);
return column===0&&(fact==="deprecated"||fact==="removal")&&mostly(values,value=>!isAnswer(value))}function numberedLevel(heading,text4){const noun=NUMBERED.exec(
trimRight(heading,/\W/))?.[1];return noun!==void 0&&SMALL_NUMBER.test(text4)?`${noun[0].toUpperCase()}${noun.slice(1)} ${text4}`:text4}var LONGEST_LEVEL=80;function holdsLevels(heading,values,rank){
const isSupport=rank>=2;if((isSupport?OTHER_SUPPORT:OTHER_STATUS).test(heading))return false;if(values.length===0)return false;const texts=values.map(value=>numberedLevel(
heading,value));if(mostly(texts,isVersions))return false;if(rank===0)return true;const isLevel=text4=>text4.length<=LONGEST_LEVEL&&readLevel(text4).id!==void 0;
if(!mostly(texts,isLevel))return false;return!isSupport||new Set(texts).size<texts.length||texts.some(text4=>readLevel(text4).builtIn||isLevelWord(text4))}function holdsKnown(heading,values,rank){
const isKnown=value=>isLevelWord(value)||readLevel(value).builtIn;return holdsLevels(heading,values,rank)&&mostly(values,isKnown)}function mostly(values,holds){
return values.length>0&&values.filter(value=>holds(value)).length*2>values.length}var NOTHING3=/^(?:[-–—.…]*|n\/a|tbd|tba)$/i;var PLAIN_MARK=/^(?:x|yes|y|true|\*|•)$/i;var REMOVAL=/\bremov|\bend[- ]of\b|\beo[ls]\b|\bretire/i;var DEPRECATED=/deprecat/i;
function findLevelColumns(grid){const headings=(grid[0]??[]).map(bareHeading);const found=headings.flatMap((heading,column)=>column>0&&isLevelWord(heading)&&!REMOVAL.
test(heading)?[column]:[]);const cells=grid.slice(1).flatMap(row=>found.map(column=>row[column]??""));const isSaid=cell=>NOTHING3.test(cell)||isVersions(cell)||
isMark(cell);const isMatrix=found.length>1&&found.some(column=>!DEPRECATED.test(headings[column]));return isMatrix&&cells.some(cell=>!NOTHING3.test(cell))&&cells.
every(isSaid)?found:[]}var isMark=cell=>PLAIN_MARK.test(cell)||readLevel(cell).builtIn&&!isLevelWord(cell);function withLevelColumns(columns,levels){const{level,
...others}=columns;if(levels.length===0||level!==void 0&&!levels.includes(level))return void 0;const isLevel=column=>levels.includes(column)&&!others.facts.some(
one2=>one2.column===column);return{...others,rest:others.rest.filter(column=>!isLevel(column)),levels}}function levelOfCells(cells){const said=cells.filter(({shown})=>!NOTHING3.
test(shown)&&readLevel(shown).id!=="not-maintained");const last=said.at(-1);if(!last)return readLevel("");const numbers=said.map(({shown})=>isVersions(shown)?(shown.
match(/\d+/g)??[]).map(Number):[]);const isTold2=said.length===1||numbers.every(one2=>one2.length>0);const latest=said.reduce((best,_,at)=>isLater(numbers[at],numbers[best])?
at:best,0);const level=readLevel(bareHeading((isTold2?said[latest]:last).heading));return isTold2?level:{...level,tentative:true}}function isLater(one2,other){for(let at=0;at<
Math.max(one2.length,other.length);at++){const difference=(one2[at]??0)-(other[at]??0);if(difference!==0)return difference>0}return true}var WARNING=/^\*\*Warning:\*\* (.+?)(?:<br>|$)/;var SUNSET=/^\*\*Sunset:\*\* (.+?)(?:<br>|$)/;var EMERITUS=/^\*\*Emeritus:\*\* (.+?)(?:<br>|$)/;var SUNSET_PARTS=[
["deprecated",/^deprecated (.+)$/],["removal",/^removal (.+)$/],["replacement",/^replaced by (.+)$/],["tracking",/^tracked at <(.+)>$/]];function readNotes(written2){
let rest=written2;const warning=WARNING.exec(rest);if(warning)rest=rest.slice(warning[0].length);const said=SUNSET.exec(rest);const sunset=said&&readSunset(said[1]);
if(said&&sunset)rest=rest.slice(said[0].length);const former=EMERITUS.exec(rest);const emeritus=former&&readEmeritus(former[1]);if(former&&emeritus)rest=rest.slice(
former[0].length);return{...warning&&{warning:warning[1]},...sunset&&{sunset},...emeritus&&{emeritus},...rest!==""&&{notes:rest}}}function readEmeritus(text4){const people=text4.
split(" \xB7 ").map(part=>{const shown=/^\[([^\]]+)\]\([^()]+\)$/.exec(part)?.[1]??part;return shown.replace(/\\(?=[!-/:-@[-`{-~])/g,"")});return people.every(person=>MAINTAINER.
test(person))?people:void 0}function readSunset(text4){const sunset={};for(const part of text4.split(" \xB7 ")){const found=SUNSET_PARTS.find(([,pattern])=>pattern.
test(part));if(!found)return void 0;const value=found[1].exec(part)[1];if(found[0]==="deprecated"&&!isDue(value))return void 0;if(found[0]==="removal"&&!isRemovalDue(
value))return void 0;sunset[found[0]]=value}return sunset}var EMPTY=/^(?:[-–—.…]*|n\/a)$/i;var isTold=shown=>shown!==""&&!/^(?:tbd|tba|none|no)$/i.test(shown);function readRow(row,context){const{source,columns,headings}=context;
const toldAt=column=>EMPTY.test(shownAt(row,column))?"":shownAt(row,column);const writtenAt=column=>writtenText(source,row.children[column]);const name=withoutTags(
shownAt(row,columns.feature));if(name===""){context.remark("a row without a feature is not carried over");return void 0}const remark=message=>context.remark(`${name}\
: ${message}`);const inner={...context,remark};const notes=[];const keep=texts=>{for(const text4 of texts)notes.push(text4)};const labelled=(column,text4)=>notes.
push(`${headings[column]||"Also"}: ${text4}`);const nameCell=row.children[columns.feature];const links=readLinks(row,columns,inner);if(links.kept)labelled(columns.
feature,writtenText(source,nameCell));else keep(footnotesOf(nameCell,source));const sunset={};const own3={};const people=readPeople(cellAt(row,columns.maintainers),
source.text);let level=context.levelAbove===void 0?void 0:levelOfHeading(context.levelAbove);if(columns.levels){const cells=columns.levels.map(column=>({heading:headings[column],
shown:shownAt(row,column),column}));level=levelOfCells(cells);if(level.tentative)remark(`has marks under several levels; carried over as ${level.word}, tentativ\
e: decide`);const isFact=column=>columns.facts.some(one2=>one2.column===column);for(const{shown,column}of cells)if(/\d/.test(shown)||level.tentative){if(!isFact(
column)&&!EMPTY.test(shown))labelled(column,writtenAt(column))}}const paths=[];headings.forEach((heading,column)=>{const shown=withoutTags(shownAt(row,column));
if(column===columns.feature||column===columns.category)return;if(columns.levels?.includes(column)&&!columns.facts.some(one2=>one2.column===column))return;if(column===
columns.level){const holds=withoutTags(shownText(withoutStruck(row.children[column]??{children:[]})));const{levelText,accepts}=splitAccepts(holds);level=readLevel(
numberedLevel(heading,levelText),context.legend);if(accepts)own3.accepts=accepts;if(level.more||holds!==shown)labelled(column,writtenAt(column));else if(row.children[column])
keep(footnotesOf(row.children[column],source));return}if(EMPTY.test(shown)&&!hasImage(row,column))return;const fact=columns.facts.find(one2=>one2.column===column)?.
fact;if(column===columns.notes){const{notes:said,...rest}=readNotes(writtenAt(column));Object.assign(own3,rest);if(said!==void 0)notes.push(said)}else if(column===
columns.maintainers){if(people.odd.length>0)labelled(column,writtenAt(column));else keep(footnotesOf(row.children[column],source));for(const odd of people.odd.filter(
one2=>!context.oddPeople.has(one2))){context.oddPeople.add(odd);remark(`${JSON.stringify(odd)} is not just a @user, @org/team or address: kept in the notes, her\
e and below`)}}else if(fact==="paths"){const found=pathsIn(shown,inner);for(const path2 of found.paths)paths.push(path2);if(found.isOdd)labelled(column,writtenAt(
column))}else if(fact==="replacement"){if(!/^(?:none|nothing|no|tbd|tba)$/i.test(shown))sunset.replacement??=shown}else if(fact!==void 0&&sunset[fact]===void 0&&
readWhen(shown)!==void 0){const{value,isWhole:isWhole2}=readWhen(shown);sunset[fact]=value;if(isWhole2)keep(footnotesOf(row.children[column],source));else labelled(
column,writtenAt(column))}else if(fact===void 0||isTold(shown))labelled(column,writtenAt(column))});if(columns.isOfDeprecated&&level===void 0){const ends=columns.
facts.filter(({fact})=>fact==="deprecated"||fact==="removal");const isDated=sunset.deprecated!==void 0||sunset.removal!==void 0||ends.length===0;const isSaid=ends.
some(({column})=>isTold(toldAt(column)));level=readLevel(isDated?"Deprecated":isSaid?"Deprecated?":"");if(isSaid&&!isDated)remark("no deprecation date; carried \
over as deprecated, tentative: decide")}const all2=[...paths,...links.paths];return{name,level:level??readLevel(""),planned:people.planned,tells:[...columns.rest.
map(column=>[headings[column],toldAt(column)]),...columns.facts.map(({column})=>[headings[column],toldAt(column)]),...columns.level===void 0?[]:[["level",toldAt(
columns.level)]],...context.levelAbove===void 0?[]:[["level",context.levelAbove]],...columns.maintainers===void 0?[]:[["maintainers",toldAt(columns.maintainers)]]],
feature:{...people.maintainers.length>0&&{maintainers:people.maintainers},...people.seeking&&{"seeking-maintainers":true},...own3,...Object.keys(sunset).length>
0&&{sunset},...notes.length>0&&{notes:notes.join(" \xB7 ")},...all2.length>0&&{paths:[...new Set(all2)]},...links.docs.length>0&&{docs:[...new Set(links.docs)]}}}}
function levelOfRow({level,feature},remark){if(level.id===void 0){const guess=levelWithoutStatus(feature.maintainers!==void 0);const said=level.word===""?"no le\
vel":`${JSON.stringify(level.word)} is not a level`;remark(`${said}; carried over as ${guess.level}, tentative: decide`);return guess}return{level:level.id,...level.
tentative&&{tentative:true}}}function hasImage(row,column){return cellAt(row,column)?.children.some(({type})=>/^image/.test(type))??false}function readLinks(row,{
feature},{source,placeOf:placeOf2,remark}){const links={paths:[],docs:[],kept:false};for(const address of linksOf(row.children[feature],source)){const isRelative=!/^(?:[a-z][a-z0-9+.-]*:|\/\/|$)/i.
test(address);if(placeOf2===void 0||!isRelative){links.kept=true;continue}const place=placeOf2(address);if(place&&"file"in place)links.docs.push(place.file);else if(place)
links.paths.push(patternOf(place));else if(address.startsWith("#"))links.kept=true;else remark(`its link ${address} does not lead to a file or folder of the rep\
ository: not carried over`)}return links}function pathsIn(shown,{placeOf:placeOf2}){const words=shown.split(/[\s,;]+/).filter(word=>word!=="");const paths=words.
flatMap(word=>{const place=placeOf2?.(`/${word.replace(/^\.?\//,"")}`);return place?patternOf(place):[]});return{paths,isOdd:paths.length<words.length}}function makeCategories(pageCategories,meanings){const remarks=[];const planned=new Set;const seen=new Set;const categories=pageCategories.map(({name,notes,rows})=>{
const names=rows.every(({isOwn})=>isOwn)?rows.map(({row})=>row.name):distinctNames(rows.map(({row})=>row));const features=rows.map(({row,line},index2)=>{const remark=message=>remarks.
push({line,message:`${names[index2]}: ${message}`});sayOnce(row.level,{seen,meanings,remark});for(const team of row.planned)planned.add(team);return{name:names[index2],
...levelOfRow(row,remark),...row.feature}});return{name,...notes!==void 0&&{notes},features}});return{categories:withReplacements(categories),planned,remarks}}function sayOnce({
id,word,builtIn,guess},{seen,meanings,remark}){if(id===void 0||builtIn&&!guess)return;const key=builtIn?word:id;if(seen.has(key))return;seen.add(key);if(builtIn)
remark(`${JSON.stringify(word)} is read as ${id}, tentative: decide`);else remark(`${JSON.stringify(word)} is not one of the six levels, so it became a new one \
under \`levels\`: ${meanings.has(id)?"decide there what it means for changes":"say there what it means"}, or use one of the six`)}function withReplacements(categories){
const ids=new Map;for(const{name:category,features}of importedMatrix(categories).categories)for(const{name,id}of features)ids.set(name,ids.has(name)?void 0:id??
`${slug(category)}/${slug(name)}`);return categories.map(category=>({...category,features:category.features.map(feature=>{const id=ids.get(feature.sunset?.replacement??
"");return id===void 0?feature:{...feature,sunset:{...feature.sunset,replacement:id}}})}))}function isTextBelow(row,{source,columns}){const{start,end}=row.position??{};return columns>1&&row.children.length===1&&!source.text.slice(start?.offset,end?.offset).
includes("|")}function categoryRows(rows,columns){const isBold2=row=>{const name=cellAt(row,columns.feature);return name?.children.length===1&&name.children[0].
type==="strong"};const levelIn=row=>shownAt(row,columns.level);const used=new Set(rows.filter(row=>!isBold2(row)).map(levelIn));const hasOthers=rows.some(row=>!isBold2(
row)&&row.children.some(cell=>shownText(cell)!==""));return row=>{if(!hasOthers||!isBold2(row))return false;const level=levelIn(row);if(level!==""&&(readLevel(level).
builtIn||isLevelWord(level)||used.has(level)))return false;return shownAt(row,columns.maintainers)===""}}var MAX_LABEL2=60;function listDefinitions(root,source){const groups=[];const walk=nodes=>{for(const node2 of nodes){if(node2.type==="list"){const items=node2.children.
flatMap(item=>{const paragraphs=item.children.filter(child=>child.type==="paragraph");const made=paragraphs[0]?splitDefinition(paragraphs,source):void 0;return made?
{...made,node:item}:[]});groups.push(items)}if(node2.type==="paragraph")groups.push(definitionsIn(node2,source));else if("children"in node2)walk(node2.children)}};
walk(root.children);for(const group of headedDefinitions(root,source))groups.push(group);return groups.filter(group=>group.length>0)}function headedDefinitions(root,source){
const byDepth=new Map;root.children.forEach((node2,index2)=>{if(node2.type!=="heading")return;const heading=shownText(node2);const level=levelInHeading(heading);
const next=root.children[index2+1];if(level===void 0||!heading.endsWith(level)||next?.type!=="paragraph"||/:$/.test(shownText(next)))return;for(let at=index2+1;at<
root.children.length&&root.children[at].type!=="heading";at++)if(isTable(root.children[at]))return;const short=level.split(/\s[-–—]\s|:\s|\s\(/)[0];const label=isLevelWord(
short)?short:level;append(byDepth,node2.depth,{label,meaning:writtenText(source,next),node:next})});return[...byDepth.values()].filter(group=>group.length>1)}function definitionsIn(node2,source){
const one2=isEmphasis(node2.children[0])?splitDefinition([node2],source):void 0;if(one2)return[{...one2,node:node2}];const pieces=shownText(node2).replace(/^(?:legend|key)\s*:\s*/i,
"").split(/[,;·|]/).map(piece=>markAndWords(piece.trim()));return pieces.every(piece=>piece!==void 0)?pieces.map(piece=>({...piece,node:node2})):[]}function markAndWords(text4){
const{marks}=splitMarks(text4);const[mark]=marks;if(marks.length!==1||!text4.startsWith(mark))return void 0;const meaning=text4.slice(mark.length).replace(/^\s*(?:[:=–—-]+|means)?\s*/,
"");return meaning===""?void 0:{label:mark,meaning}}function splitDefinition(paragraphs,source){const[first,...others]=paragraphs;const shown=shownText(first);const written2=writtenText(
source,first);const label=splitMarks(shown).marks[0];if(label!==void 0&&shown.startsWith(label))return markAndWords(written2.replace(/^\\(?=\[)/,""));const word=new RegExp(
`^([^:\u2013\u2014=]{1,${MAX_LABEL2}}?)\\s*(?::|\\s[-\u2013\u2014=])\\s`).exec(shown)?.[1];const meaning=new RegExp(`^(?:\\*\\*|__|\\*|_|\`)?[^:\u2013\u2014=]{1,${MAX_LABEL2}\
}?(?::|\\s[-\u2013\u2014=])(?:\\*\\*|__|\\*|_|\`)?:?\\s+(\\S.*)$`,"s").exec(written2)?.[1];const lead=first.children[0];const named=isEmphasis(lead)?trimRight(shownText(
{children:[lead]}),/[\s:.]/):"";if(named!==""&&named.length<=MAX_LABEL2&&(word===void 0||word!==named&&word.startsWith(named))){const rest=writtenText(source,{type:"\
paragraph",children:first.children.slice(1)});const said2=rest.replace(/^[\s.,:;=–—-]+/,"");return said2===""?void 0:{label:named,meaning:joined(said2,others,
source)}}if(word===void 0||meaning===void 0)return void 0;const closing=Array.from(/^[*_]+/.exec(written2)?.[0]??"").reverse().join("");const said=closing===""?
meaning:meaning.replace(closing,"");return{label:word,meaning:joined(said,others,source)}}var joined=(said,others,source)=>[said,...others.map(other=>writtenText(
source,other))].join(" ");var isEmphasis=node2=>node2!==void 0&&/^(?:strong|emphasis|inlineCode)$/.test(node2.type);var EXPLAINS=/\b(?:meaning|means|description|definition|explanation|criteria|guarantees?|promises?|expectations?)\b/i;
var NAMES=/\b(?:features?|components?|modules?|packages?|names?|items?|projects?|platforms?|maintainers?|owners?)\b/i;function definitionsOfTable({table,source},isLevel){
const[heading,...rows]=table.children;const headings=heading.children.map(shownText);const at=headings.findIndex(text4=>EXPLAINS.test(text4));if(at<1||headings.
some(text4=>NAMES.test(text4)))return[];const made=rows.flatMap(row=>{const[label,said]=[cellAt(row,0),cellAt(row,at)];if(!label||!said)return[];const others=row.
children.flatMap((cell,column)=>{const text4=column===0||column===at?"":writtenText(source,cell);return text4===""?[]:[`${headings[column]}: ${text4}`]});return[
{label:shownText(label),meaning:[writtenText(source,said),...others].join(" \xB7 "),node:row}]});const words=new Set(made.map(({label})=>label));return words.size===
made.length&&made.length>0&&made.every(({label})=>isLevel(label))?made:[]}function mayDefine(found){const heading=shownText(found.table.children[0].children[0]);
return isNounOfLevels(heading)&&definitionsOfTable(found,()=>true).length>0}function readLegend(groups,carried){const legend=new Map;for(const{label,meaning,node:node2}of groups.
flat()){const{marks,words}=splitMarks(label);if(marks.length!==1||words!=="")continue;const said=readLevel(meaning.replace(/^(?:\*\*|__|\*|_|`)|(?:\*\*|__|\*|_|`)?[:.]?$/g,
""));if(!said.builtIn&&!isLevelWord(said.word))continue;legend.set(idOfMark(marks[0]),said);carried.add(node2)}return legend}function readMeanings(groups,used,{
legend,carried}){const meanings=new Map;const ids=new Set(used.map(({id})=>id));const usedMarks=new Set(used.flatMap(({word})=>splitMarks(word).marks.map(idOfMark)));
for(const group of groups){const words=group.flatMap(({label,meaning,node:node2})=>{const{marks,words:said}=splitMarks(label);if(said===""&&marks.some(mark=>!usedMarks.
has(idOfMark(mark))))return[];const whole=levelOfHeading(label);return{...ids.has(whole.id)?whole:readLevel(label,legend),meaning,node:node2}});const known=words.
filter(({id,more})=>id!==void 0&&!more&&ids.has(id));if(known.length===0&&words.filter(({builtIn})=>builtIn).length<2)continue;for(const{id,builtIn,meaning,more,
word,node:node2}of words){if(id===void 0||more||!builtIn&&!ids.has(id)||meanings.has(id))continue;carried.add(node2);if(saysMore(meaning,word,id))meanings.set(id,
meaning)}}return meanings}function saysMore(meaning,word,id){const said=readLevel(meaning);return meaning!==word&&(said.id!==id||said.more)}var LIST_COLUMNS={feature:0,notes:1,maintainers:2,category:3,facts:[],rest:[]};function findFeatureLists(root,source){const lists=[];let headings=[];let under=[];
const flush=()=>{for(const list2 of under)lists.push(listOf2(list2,{headings,source}));under=[]};let hasTable=false;for(const node2 of root.children){if(node2.type===
"heading"){flush();hasTable=false;const heading={text:shownText(node2),depth:node2.depth};headings=[...headings.filter(({depth})=>depth<node2.depth),heading]}else if(isTable(
node2)){hasTable=true;under=[]}else if(node2.type==="list"&&!hasTable&&levelInHeading(headings.at(-1)?.text??"")!==void 0)under.push(node2)}flush();return lists}
var LONGEST_NAME=60;var LONGEST_BELOW=200;function listOf2(list2,{headings,source}){const entries=list2.children.map(item=>entryOf(item,source));const kinds=new Map;
for(const{name,rest}of entries)if(rest.length>0)addTo(kinds,textOf(name));const rows=entries.map(entry=>rowOf(entry,(kinds.get(textOf(entry.name))??0)>1,source));
const head=["Feature","Notes","Maintainers","Category"].map(value=>cellOf([{type:"text",value}]));const found={table:{type:"table",children:[{type:"tableRow",children:head},
...rows]},source,lineOf:row=>lineOf(list2.children[row-1]??list2),headings,intro:[]};const isName=text4=>text4!==""&&text4.length<=LONGEST_NAME&&!/[.;!?]$/.test(
text4);const names=rows.map(row=>shownText(row.children[0]));if(!names.every(isName))return{list:list2,found,problem:"its entries don't look like names"};const isLong=entries.
some(({below})=>textOf(below).length>LONGEST_BELOW);return isLong?{list:list2,found,problem:"its entries look like criteria, not features"}:{list:list2,found}}var textOf=children=>shownText(
{children});var cellOf=children=>({type:"tableCell",children});function entryOf(item,source){const at=item.children.findIndex(({type})=>type==="paragraph");const paragraph=item.
children[at];const{name,rest}=splitEntry(paragraph?.children??[],source);const[only,...others]=name;const plain=only?.type==="strong"&&others.length===0?only.children:
name;return{item,name:plain,rest,below:wordsIn(item.children.slice(at+1))}}function wordsIn(nodes){return collect(nodes,node2=>{if(node2.type==="paragraph")return node2.
children;return node2.type==="code"&&node2.position?[{type:"inlineCode",value:node2.value,position:node2.position}]:void 0})}function rowOf({item,name,rest,below},hasKind,source){
const inner=hasKind?splitEntry(rest,source):{name,rest};const people=readPeople(cellOf(inner.rest),source.text);const isPeople=people.maintainers.length>0&&people.
odd.length===0;const notes=[...isPeople?[]:inner.rest,...below];const cells=[inner.name,notes,isPeople?inner.rest:[],hasKind?name:[]].map(cellOf);return{type:"t\
ableRow",children:cells,...item.position&&{position:item.position}}}var SEPARATOR=/:\s|:$|\s[-–—]\s|\s\((?=@)/;function splitEntry(nodes,source){const at=nodes.
findIndex(node3=>node3.type==="text"&&SEPARATOR.test(node3.value));const node2=nodes[at];if(node2?.type!=="text"||!node2.position)return{name:nodes,rest:[]};const found=SEPARATOR.
exec(node2.value);if(source.text.slice(startOf(node2),endOf(node2))!==node2.value)return{name:nodes,rest:[]};const part=(from,to)=>{const{start,end}=node2.position;
const offset=start.offset??0;const position2={start:{...start,offset:offset+from},end:{...end,offset:offset+to}};return to>from?[{type:"text",value:node2.value.
slice(from,to),position:position2}]:[]};return{name:[...nodes.slice(0,at),...part(0,found.index)],rest:[...part(found.index+found[0].length,node2.value.length),
...nodes.slice(at+1)]}}var MAX_PLACES=8;function findLeftOver(root,{carried,defining}){const places=[];const walk=nodes=>{for(const node2 of nodes){if(carried.has(node2)||node2.type===
"heading")continue;if(node2.type==="table")walk(node2.children.filter(row=>defining.has(row)));else if(node2.type!=="paragraph"&&node2.type!=="tableRow"&&"child\
ren"in node2)walk(node2.children);else if(node2.position&&hasWords(node2)){const[start,end]=[node2.position.start.line,node2.position.end.line];const last=places.
at(-1);if(last&&start<=last.end+2)last.end=end;else places.push({start,end})}}};walk(root.children);const[first]=places;if(!first)return[];const shown=places.slice(
0,MAX_PLACES).map(({start,end})=>start===end?String(start):`${start}-${end}`);const more=places.length>shown.length?` and ${places.length-shown.length} more pla\
ces`:"";const lines=places.length===1&&first.start===first.end?"line":"lines";return[{line:first.start,message:`the text around the tables is not carried over (${lines}\
 ${shown.join(", ")}${more}); copy what you need into the notes`}]}function hasWords(node2){if(node2.type==="paragraph")return!isBold(node2)&&!isTag(shownText(node2))&&
!isOwnText(shownText(node2));if(node2.type==="code"||node2.type==="tableRow")return true;if(node2.type!=="html"||/<(?:table|summary)\b/i.test(node2.value))return false;
return!node2.value.startsWith("<!--")&&node2.value.replace(/<[^<>]*>/g,"").trim()!==""}function levelsInput(words,meanings){const levels={};for(const{id,meaning}of BUILT_IN_LEVELS){const said=meanings.get(id);if(said!==void 0&&said!==meaning)levels[id]=
{meaning:said}}for(const{id,word,builtIn}of words)if(!builtIn&&id!==void 0)levels[id]??={title:word,meaning:meanings.get(id)??`Say here what ${JSON.stringify(word)}\
 promises.`,outcome:"notice"};return Object.keys(levels).length>0?levels:void 0}function findVolunteer(root){let inSection=false;for(const node2 of root.children){if(node2.type==="heading")inSection=/\b(?:becom\w*|volunteer\w*)\b/i.test(shownText(
node2))&&/maintain/i.test(shownText(node2));else if(inSection&&node2.type==="paragraph"){for(const child of node2.children)if(child.type==="link"&&WEB_ADDRESS.test(
child.url))return child.url}}return void 0}function findProject(root){const title=root.children.find(node2=>node2.type==="heading");return title&&/^What (.+) supports$/.
exec(shownText(title))?.[1]}function importMarkdown(text4,options={}){const front=withoutFrontMatter(text4);const markdown=boxesAsQuotes(front.text);const root=parseMarkdown(markdown);const source=readReferences(
root,markdown);const groups=listDefinitions(root,source);const carried=new Set;const page={options,title:front.title,categories:new Map,under:new Map,legend:readLegend(
groups,carried),groups,carried,footnotes:new Set,oddPeople:new Set,placeOf:options.tree&&placeFinder(options.tree,options.path??""),remarks:[]};const tables=listTables(
root,source,carried);for(const found of tables)if(!mayDefine(found))readTable2(found,page);const used=new Set([...page.categories.values()].flatMap(({rows})=>rows.
map(({row})=>row.level.id)));for(const found of tables.filter(mayDefine)){const definitions=definitionsOfTable(found,()=>true);if(definitions.some(({label})=>used.
has(levelOfHeading(label).id)))page.groups.push(definitions);else readTable2(found,page)}for(const list2 of findFeatureLists(root,source))readList2(list2,page);
const volunteer=findVolunteer(root);const project=findProject(root);const words=[...page.categories.values()].flatMap(({rows})=>rows.map(({row})=>row.level));const meanings=readMeanings(
groups,words,page);const{categories,planned,remarks}=makeCategories([...page.categories.values()],meanings);const levels=levelsInput(words,meanings);const matrix=importedMatrix(
categories,{...project!==void 0&&{project},...volunteer!==void 0&&{volunteer},...levels&&{levels},...planned.size>0&&{teams:Object.fromEntries([...planned].map(
name=>[name,{planned:true}]))}});for(const node2 of root.children)if(node2.type==="footnoteDefinition"&&page.footnotes.has(node2.identifier))carried.add(node2);
const leftOver=categories.length>0?findLeftOver(root,{carried,defining:new Set(groups.flat().map(({node:node2})=>node2))}):[];return{matrix,remarks:sortRemarks(
[...page.remarks,...remarks,...leftOver]),...source.budget.left<0&&{isPart:true}}}function readList2({list:list2,found,problem},page){const above=levelAbove(found,
false);page.carried.add(list2);if(problem===void 0&&above)readRows(found,{columns:LIST_COLUMNS,above,page});else page.remarks.push({line:found.lineOf(0),message:`\
the list under ${JSON.stringify(found.headings.at(-1).text)} is not read, since ${problem??"the heading is not a level"}; turn it into a table if its entries ar\
e features`})}function readTable2(found,page){const remark=message=>page.remarks.push({line:found.lineOf(0),message});if(found.problem!==void 0)return void remark(
found.problem);const grid=found.table.children.map(row=>row.children.map(cell=>withoutTags(shownText(cell))));const definitions=definitionsOfTable(found,word=>isLevelWord(
word)||readLevel(word).builtIn);if(definitions.length>0){page.groups.push(definitions);return}const names=page.options.columns??{};const first=findColumns(grid,
names);if(first==="versions")return void remark("a table of versions is not read, since versions are not features; if they are here, name the column with --feat\
ure-column");const levelColumns=names.level===void 0?findLevelColumns(grid):[];const whole=first==="none"?findColumns(grid,names,{withoutLevel:true}):first;const byColumn=typeof whole===
"object"?withLevelColumns(whole,levelColumns):void 0;const columns=byColumn??first;const above=levelAbove(found,page.options.levelFromHeading??false);const hasLevel=columns!==
"none"&&(columns.level!==void 0||columns.levels!==void 0);const free=columns==="none"?whole:columns;if(above&&!hasLevel&&typeof free==="object")readRows(found,{
columns:free,above,page});else if(columns!=="none")readRows(found,{columns,above:void 0,page});else{const named=grid[0].filter(heading=>heading!=="").map(heading=>JSON.
stringify(heading));remark(`a table without a column of levels is not read (its columns: ${named.join(", ")}); name the column with --level-column, or use --lev\
el-from-heading if the heading above it is the level`)}}function levelAbove({headings},whatever){for(const[index2,{text:text4}]of[...headings.entries()].reverse()){
const level=levelInHeading(text4);if(level!==void 0)return{text:level,depth:index2}}const last=headings.at(-1);return whatever&&last?{text:last.text,depth:headings.
length-1}:void 0}function readRows(found,{columns,above,page}){const{table,source}=found;for(const id of footnoteIds(table.children.slice(1)))page.footnotes.add(
id);const intro=found.intro.length>0?found.intro.map(node2=>withoutAlert(writtenText(source,node2))).join(" "):void 0;const headings=found.headings.filter(({text:text4},index2)=>!above||
index2!==above.depth&&!levelInHeading(text4));const heading=headings.at(-1);let name=page.under.get(heading)??freeName(headings.map(({text:text4})=>text4),page);
let notes=above?void 0:intro;if(!above)for(const node2 of found.intro)page.carried.add(node2);else if(intro!==void 0&&!intro.endsWith(":"))page.groups.push([{label:above.
text,meaning:intro,node:found.intro[0]}]);page.under.set(heading,name);const headed=name;const shown=table.children[0].children.map(shownText);const isCategoryRow=categoryRows(
table.children.slice(1),columns);table.children.slice(1).forEach((row,index2)=>{const line=found.lineOf(index2+1);const remark=message=>page.remarks.push({line,
message});const cells=row.children.map(cell=>shownText(cell));const said=cells.filter(cell=>cell!=="");if(said.length===0)return;if(isTag(said.join(" ")))return remark(
`${JSON.stringify(said.join(" "))} is not a row: skipped`);if(isTextBelow(row,{source,columns:shown.length}))return remark(`${JSON.stringify(said.join(" "))} is\
 text right below the table, not a row: skipped`);if(isCategoryRow(row)){name=cells[columns.feature];const words=row.children.filter((_,at)=>at!==columns.feature).
map(cell=>writtenText(source,cell));notes=words.filter(word=>word!=="").join(" ")||void 0;return}const own3=cells[columns.category??-1];if(own3!==void 0&&own3!==
""){name=own3;notes=void 0}else if(columns===LIST_COLUMNS)name=headed;const category=getOrMake(page.categories,name,()=>({name,rows:[]}));if(notes!==void 0)category.
notes=category.notes===void 0?notes:`${category.notes} ${notes}`;notes=void 0;const{legend,placeOf:placeOf2,oddPeople}=page;const context={source,columns,headings:shown,
levelAbove:above?.text,legend,placeOf:placeOf2,oddPeople,remark};if(cells.slice(shown.length).some(cell=>cell!==""))remark(`${cells[columns.feature]}: more cell\
s than the table has columns, ${JSON.stringify(cells.slice(shown.length).join(" "))} is not carried over; a pipe in a cell is written \\|`);const made=readRow(row,
context);if(made)category.rows.push({row:made,line,isOwn:isOwnTable(shown)})})}var withoutAlert=text4=>text4.replace(/^\[![A-Z]+\]\s*/i,"");function freeName(headings,page){
const name=headings.at(-1)??page.title??"Features";if(!page.categories.has(name))return name;const qualified=headings.slice(-2).join(": ");let free=qualified;for(let count2=2;page.
categories.has(free);count2++)free=`${qualified} (${count2})`;return free}var LEVELS={stable:"supported",beta:"supported",alpha:"experimental",development:"experimental",deprecated:"deprecated",unmaintained:"not-maintained"};function importOtel(files){
const remarks=[];const lineIn=rereadLines();const components=[...files].sort((a,b)=>compareText(a.path,b.path)).flatMap(file=>readComponent(file,{remarks,lineIn})??
[]);const below=indexFolders(components.map(({folder})=>folder));const limit=startLimit(remarks);const byClass=new Map;for(const component of components)for(const feature of featuresOf(
component,{nested:below(component.folder),remarks,limit}))append(byClass,component.class??"",feature);const categories=[...byClass].sort(([a],[b])=>compareText(
a||"~",b||"~")).map(([name,features])=>({name:categoryName(name),features}));return{matrix:importedMatrix(categories),remarks:sortRemarks(remarks),...limit.part()}}
function categoryName(name){if(name==="")return"Other components";if(name==="cmd")return"Commands";if(name==="pkg")return"Packages";const upper=`${name[0].toUpperCase()}${name.
slice(1)}`;return/(?:er|or|ion)$/.test(name)?`${upper}s`:upper}function rereadLines(){let last;return(text4,path2)=>{if(last?.text!==text4)last={text:text4,lineOf:readForeignYaml(
text4).lineOf};return last.lineOf(path2)}}function readComponent({path:path2,text:text4},{remarks,lineIn}){const{value,problems,repeats}=readForeignYaml(text4);
for(const{line,message}of[...problems,...repeats])remarks.push({file:path2,line,message});if(!isRecord(value))return void 0;if(!isRecord(value.status)){const parent=typeof value.
parent==="string"?` (parent: ${value.parent})`:"";remarks.push({file:path2,line:1,message:`has no status: its files belong to the component above${parent}`});return void 0}
const folder=path2.split("/").slice(0,-1).join("/");return{file:path2,folder,type:textOf2(value.type)??folder.split("/").at(-1),class:textOf2(value.status.class),
status:value.status,lineOf:inner=>lineIn(text4,["status",...inner])}}function featuresOf(component,{nested,remarks,limit}){const{status,folder,file,lineOf:lineOf2}=component;
const remark=(path2,message)=>remarks.push({file,line:lineOf2(path2),message});const owners=isRecord(status.codeowners)?status.codeowners:{};const namesOf3=people=>textsOf(
people).map(name=>`@${name.replace(/^@/,"")}`).filter(name=>{if(!MAINTAINER.test(name))remark(["codeowners"],`${name} is not a GitHub name: not carried over`);return MAINTAINER.
test(name)});const maintainers=namesOf3(owners.active);const emeritus=namesOf3(owners.emeritus);const outermost=[];for(const one2 of nested)if(!one2.startsWith(
`${outermost.at(-1)??one2}/`))outermost.push(one2);const warnings=textsOf(status.warnings);const stability=isRecord(status.stability)?Object.entries(status.stability):
[];const seeking=owners.seeking_new===true;const feature=(word,signals)=>{const level=word===void 0?void 0:LEVELS[word];if(word!==void 0&&level===void 0)remark(
["stability",word],`the level ${JSON.stringify(word)} is not known; choose one of the six, or add one under \`levels\``);const notes=labelledNotes([["Stability",
word===void 0?[]:[plainMarkdown(signals.length>0?`${word} (${signals.join(", ")})`:word)]],["Distributions",textsOf(status.distributions).map(technical)],["Unsu\
pported platforms",textsOf(status.unsupported_platforms).map(technical)]]);const name=component.class===void 0?component.type:`${component.type} ${component.class}`;
return{name:stability.length>1&&signals.length>0?`${name} (${signals.join(", ")})`:name,...level===void 0?levelWithoutStatus(maintainers.length>0):{level},...maintainers.
length>0&&{maintainers},...emeritus.length>0&&{emeritus},...seeking&&{"seeking-maintainers":true},...notes!==void 0&&{notes},...warnings.length>0&&{warning:warnings.
map(plainMarkdown).join(", ")},paths:[folder===""?"**":`${escapeGlob(folder)}/`],...outermost.length>0&&{exclude:outermost.map(one2=>`${escapeGlob(one2)}/`)},...sunsetOf(
signals,status.deprecation,remark)}};return stability.length>0?stability.flatMap(([word,signals])=>limit.take(()=>[feature(word,textsOf(signals))])):limit.take(
()=>[feature(void 0,[])])}function sunsetOf(signals,deprecation,remark){if(!isRecord(deprecation))return{};const found=signals.flatMap(signal=>{const one2=deprecation[signal];
return isRecord(one2)?[{signal,date:textOf2(one2.date),migration:textOf2(one2.migration)}]:[]});const[first,...others]=found;if(!first)return{};for(const{signal,
date,migration}of others)if(date!==first.date||migration!==first.migration)remark(["deprecation",signal],`the deprecation of ${signal} differs from that of ${first.
signal}: not carried over`);const dated=first.date!==void 0&&isDate(first.date);if(first.date!==void 0&&!dated)remark(["deprecation",first.signal],`${JSON.stringify(
first.date)} is not a date: not carried over`);const sunset={...dated&&{deprecated:first.date},...first.migration!==void 0&&{replacement:first.migration}};return Object.
keys(sunset).length>0?{sunset}:{}}var textOf2=value=>typeof value==="string"&&value.trim()!==""?value.trim():void 0;var textsOf=value=>Array.isArray(value)?value.
flatMap(one2=>typeof one2==="string"||typeof one2==="number"?String(one2):[]):[];var NAMES2=["approvers","reviewers","required_reviewers","emeritus_approvers","emeritus_reviewers","labels"];var KNOWN2=new Set([...NAMES2,"filters","options"]);
function readOwnersFile2({path:path2,text:text4},{aliases,remarks,limit}){const remark=(line,message)=>remarks.push({file:path2,line,message});if(isChromium(text4)){
remark(1,"not read: this is Chromium's kind of OWNERS, one address per line, and not Kubernetes'");return void 0}const{value,problems,repeats,lineOf:lineOf2}=readForeignYaml(
text4);for(const{line,message}of[...problems,...repeats])remark(line,message);if(!isRecord(value)){if(problems.length===0&&text4.trim()!=="")remark(1,"not read:\
 not a map of approvers, reviewers and labels");return void 0}const entryAt=(map,at,filter)=>{const textsOf2=key=>{const list2=map[key]??[];if(Array.isArray(list2))
return namesIn(list2,()=>remark(lineOf2([...at,key]),`not text in ${key}: not carried over`));remark(lineOf2([...at,key]),`${key} is not a list: not carried ove\
r`);return[]};const namesOf3=key=>[...new Set(textsOf2(key).flatMap(name=>aliases.get(name.toLowerCase())??[name]))];const peopleOf2=key=>namesOf3(key).map(name=>name.
includes("@")?name:`@${name}`).filter(name=>{if(!MAINTAINER.test(name))remark(lineOf2([...at,key]),`${name} is not a GitHub name: not carried over`);return MAINTAINER.
test(name)});for(const key of Object.keys(map).filter(one2=>!KNOWN2.has(one2)))remark(lineOf2([...at,key]),`the unknown key ${key} is not carried over`);return{
lineOf:()=>at.length>0?lineOf2(at):1,...filter!==void 0&&{filter},approvers:peopleOf2("approvers"),reviewers:[...new Set([...namesOf3("reviewers"),...namesOf3("\
required_reviewers")])],emeritus:[...new Set([...peopleOf2("emeritus_approvers"),...peopleOf2("emeritus_reviewers")])],labels:textsOf2("labels")}};const options=isRecord(
value.options)?value.options:{};for(const key of Object.keys(options).filter(one2=>one2!=="no_parent_owners"))remark(lineOf2(["options",key]),`the option ${key}\
 is not carried over`);const filters=isRecord(value.filters)?Object.entries(value.filters):[];const entries=[...limit.take(()=>[entryAt(value,[])]),...filters.flatMap(
([filter,inner])=>{if(isRecord(inner))return limit.take(()=>[entryAt(inner,["filters",filter],filter)]);remark(lineOf2(["filters",filter]),`the filter ${filter}\
 is not a map: not carried over`);return[]})];return{path:path2,folder:path2.split("/").slice(0,-1).join("/"),entries:withWholeFolder(entries),alone:options.no_parent_owners===
true}}function withWholeFolder(entries){const isWhole2=({filter})=>filter===void 0||filter===".*";const whole=entries.filter(isWhole2);const all2=key=>[...new Set(
whole.flatMap(one2=>one2[key]))];const merged={lineOf:()=>1,approvers:all2("approvers"),reviewers:all2("reviewers"),emeritus:all2("emeritus"),labels:all2("label\
s")};const says=one2=>[one2.approvers,one2.reviewers,one2.emeritus,one2.labels].some(list2=>list2.length>0);return[merged,...entries.filter(one2=>!isWhole2(one2))].
filter(says)}function isChromium(text4){return/^(?:per-file |file:\/\/|set noparent|include |\*$|[\w.+-]+@[\w.-]+\s*$)/m.test(text4)}function readAliases({path:path2,
text:text4},remarks){const{value,problems,repeats,lineOf:lineOf2}=readForeignYaml(text4);const remark=(line,message)=>remarks.push({file:path2,line,message});for(const{
line,message}of[...problems,...repeats])remark(line,message);const aliases=isRecord(value)&&isRecord(value.aliases)?value.aliases:{};return new Map(Object.entries(
aliases).map(([name,members])=>{const say=()=>remark(lineOf2(["aliases",name]),`not text in ${name}: not carried over`);return[name.toLowerCase(),Array.isArray(
members)?namesIn(members,say):[]]}))}var namesIn=(list2,say)=>list2.flatMap(one2=>{if(typeof one2==="string"||typeof one2==="number")return String(one2);say();return[]});function convertFilter(source,folder){const above=folder===""?"":`${folder}/`;const ending=/^(?:\^?\.\*)?((?:\\\.\w+)+)\$$/.exec(source)?.[1];if(ending!==void 0)
return{pattern:`${escapeGlob(above)}**/*${ending.replace(/\\/g,"")}`};const made=translateRegex(source,{dialect:"perl"});if("problem"in made)return made;if(above===
"")return{pattern:`re:${made.source}`};const start=above.replace(/[\^$\\.*+?()[\]{}|/]/g,"\\$&").replace(/\\\//g,"/");const anchored=tokensOf(made.source).map(part=>part===
"^"?`(?<=^${start})`:part).join("");return{pattern:`re:^${start}.*(?:${anchored})`.replace(`.*(?:(?<=^${start})`,"(?:")}}var VENDORED=/(?:^|\/)(?:vendor|_vendor|third[-_]party|external|node_modules|Godeps)\//;var TOP="OWNERS";function importOwnersFiles(files){const remarks=[];const named=files.
filter(({path:path2})=>/(?:^|\/)OWNERS$/.test(path2));const vendored=named.filter(({path:path2})=>VENDORED.test(path2));if(vendored[0])remarks.push({file:vendored[0].
path,line:1,message:`${count(vendored.length,"OWNERS file")} in folders of vendored code not read`});const groups=files.find(({path:path2})=>path2==="OWNERS_ALI\
ASES");const aliases=groups?readAliases(groups,remarks):new Map;const reading=startLimit(remarks);const owners=named.filter(({path:path2})=>!VENDORED.test(path2)).
flatMap(file=>readOwnersFile2(file,{aliases,remarks,limit:reading})??[]);const byFolder=new Map(owners.map(file=>[file.folder,file]));const aloneBelow=indexFolders(
owners.filter(file=>file.alone).map(file=>file.folder));const making=startLimit(remarks);const features=owners.flatMap(file=>{const context={file,whole:file.entries.
filter(isWhole),byFolder,aloneBelow,remarks};return file.entries.flatMap(entry=>making.take(()=>featureOf4(entry,context)))});const categories=[...groupBy(features,
({category})=>category)].map(([name,members])=>({name,features:members.map(({feature})=>feature)}));return{matrix:importedMatrix(categories),remarks:sortRemarks(
remarks),...reading.part(),...making.part()}}function featureOf4(entry,{file,whole,byFolder,aloneBelow,remarks}){const{path:path2,folder}=file;const all2=folder===
""?"**":`${escapeGlob(folder)}/`;const made=entry.filter===void 0?{pattern:all2}:convertFilter(entry.filter,folder);if("problem"in made){remarks.push({file:path2,
line:entry.lineOf(),message:`the filter ${entry.filter} is not carried over: ${made.problem}`});return[]}const own3=[entry,...entry.filter===void 0?[]:whole];const maintainers=own3.
find(({approvers})=>approvers.length>0)?.approvers??approversAbove(file,byFolder);const inside=aloneBelow(folder);const labels=entry.labels.filter(label=>{const fits=Array.
from(label).length<=MAX_LABEL;if(!fits)remarks.push({file:path2,line:entry.lineOf(),message:`the label ${label} is longer than GitHub allows: not carried over`});
return fits});const notes=labelledNotes([["Reviewers",entry.reviewers.map(plainMarkdown)]]);const feature={name:nameOf3(folder,entry.filter),...levelWithoutStatus(
maintainers.length>0),...maintainers.length>0&&{maintainers},...entry.emeritus.length>0&&{emeritus:entry.emeritus},...notes!==void 0&&{notes},paths:[made.pattern],
...inside.length>0&&{exclude:inside.map(one2=>`${escapeGlob(one2)}/`)},...labels.length>0&&{labels}};return[{category:folder===""?TOP:folder.split("/")[0],feature}]}
function nameOf3(folder,filter){if(filter===void 0)return folder===""?EVERYTHING_ELSE:folder;return folder===""?`Files that match ${filter}`:`${folder}, files t\
hat match ${filter}`}var isWhole=({filter})=>filter===void 0;function approversAbove(file,byFolder){let{folder}=file;for(let here=file;folder!==""&&!here?.alone;here=
byFolder.get(folder)){folder=parentFolder(folder);const found=byFolder.get(folder)?.entries.find(isWhole)?.approvers??[];if(found.length>0)return found}return[]}function convertGlob(source){const glob=source.replace(/\*+/g,"*");if(glob==="")return{problem:"it is empty"};if(/^(?:\.?\/|\.\.(?:\/|$))|\/\//.test(glob))return{
problem:"it matches no path: patterns start at the root, without / or ./"};if(isPlainGlob(glob))return{pattern:glob};const made=translateRegex(glob.replace(/\./g,
"\\.").replace(/\*/g,"[^/]*").replace(/\?/g,"[^/]")+(glob.endsWith("/")?"":"$"),{dialect:"python"});return"problem"in made?made:{pattern:`re:^(?:${made.source})`}}
function convertRegex2(source){if(source==="")return{problem:"it is empty"};const made=translateRegex(source,{dialect:"python"});return"problem"in made?made:{pattern:`\
re:${made.source}`}}var CARRIED=["status","maintainers","collaborators","inform","labels","files","files-exclude","files-regex","files-regex-exclude","file-groups","meta","descript\
ion","tests","tags"];function importZephyr(text4){const{value,problems,repeats,lineOf:lineOf2}=readForeignYaml(text4);const remarks=[...problems,...repeats];if(problems.
length===0&&!isRecord(value))remarks.push({line:1,message:"not a map of areas"});const limit=startLimit(remarks);const features=Object.entries(isRecord(value)?value:
{}).flatMap(([title,area])=>{const at=path2=>lineOf2([title,...path2]);const remark=(path2,message)=>remarks.push({line:at(path2),message:`${title}: ${message}`});
if(!isRecord(area)){remark([],"not carried over: an area must be a map");return[]}if(Object.keys(area).length>0&&!Object.keys(area).some(key=>CARRIED.includes(key))){
remark([],"not carried over: it has none of the keys of an area");return[]}return limit.take(()=>[featureOf5(title,area,remark)])});const matrix=importedMatrix(
[{name:"MAINTAINERS",features}]);return{matrix,remarks:sortRemarks(remarks),...limit.part()}}function featureOf5(title,area,remark){const textsOf2=key=>{const list2=area[key]??
[];if(!Array.isArray(list2)){remark([key],`${key} is not a list: not carried over`);return[]}return list2.flatMap((one2,index2)=>{if(typeof one2==="string"||typeof one2===
"number")return String(one2);remark([key,index2],`not text in ${key}: not carried over`);return[]})};const patternsOf=(key,convert3)=>textsOf2(key).flatMap((source,index2)=>{
const made=convert3(source);if("pattern"in made)return made.pattern;remark([key,index2],`${JSON.stringify(source)} is not carried over: ${made.problem}`);return[]});
for(const key of Object.keys(area).filter(one2=>!CARRIED.includes(one2)))remark([key],`the unknown key ${key} is not carried over`);const people=textsOf2("maint\
ainers");const withAt=name=>`@${name.replace(/^@/,"")}`;const isNobody=name=>!MAINTAINER.test(withAt(name));const maintainers=people.map(withAt).filter(name=>MAINTAINER.
test(name));people.forEach((name,index2)=>{if(isNobody(name))remark(["maintainers",index2],`${name} is not a GitHub name: kept in the notes`)});const status=typeof area.
status==="string"?area.status:"";const level=levelOfStatus(status);if(level===void 0&&area.status!==void 0)remark(["status"],`the status ${JSON.stringify(area.status)}\
 is not a level; choose one of the six, or add one under \`levels\``);const groups=describeGroups(area["file-groups"],remark);const labels=textsOf2("labels");const notes=labelledNotes(
[["Status",status===""?[]:[plainMarkdown(status)]],["Description",typeof area.description==="string"&&area.description.trim()!==""?[plainMarkdown(area.description.
trim())]:[]],["Maintainers",people.filter(isNobody).map(plainMarkdown)],["Collaborators",textsOf2("collaborators").map(plainMarkdown)],["Inform",textsOf2("infor\
m").map(plainMarkdown)],["Tests",textsOf2("tests").map(technical)],["Tags",textsOf2("tags").map(technical)],["File groups",groups]]);const paths=[...patternsOf(
"files",convertGlob),...patternsOf("files-regex",convertRegex2)];const exclude=[...patternsOf("files-exclude",convertGlob),...patternsOf("files-regex-exclude",convertRegex2)];
return{name:title,...level===void 0?levelWithoutStatus(maintainers.length>0):{level},...maintainers.length>0&&{maintainers},...notes!==void 0&&{notes},...area.meta===
true&&{"cross-cutting":true},...paths.length>0&&{paths:[...new Set(paths)]},...exclude.length>0&&{exclude:[...new Set(exclude)]},...labels.length>0&&{labels}}}function describeGroups(groups,remark){
if(!Array.isArray(groups))return[];return groups.flatMap((group,index2)=>{if(!isRecord(group))return[];const name=typeof group.name==="string"?group.name:`group\
 ${index2+1}`;remark(["file-groups",index2],`the file group ${name} adds no path: its name and people are kept in the notes, its patterns are not`);const people=textsIn(
group.collaborators);return plainMarkdown(people.length>0?`${name} (${people.join(", ")})`:name)})}var SCHEMA_COMMENT=`# yaml-language-server: $schema=https://raw.githubusercontent.com/support-matrix/support-matrix/v${VERSION}/schema/matrix.schema.json`;var KEY_ORDER="\
version project match volunteer contact text url levels unmapped level-changes label bots override teams categories name id level title meaning advice outcome n\
eeds min-maintainers after tentative maintainers emeritus accepts reviewed seeking-maintainers notes warning cross-cutting paths exclude content sunset deprecat\
ed removal replacement tracking docs ci checks labels allow raised lowered removed add edit remove ignore planned features".split(" ");var RANK=new Map(KEY_ORDER.
map((key,index2)=>[key,index2]));var OWN_KEYS=new Set(["levels","teams","allow"]);var ONE_A_LINE=new Set(["paths","exclude","content","ignore","checks"]);var ON_ONE_LINE=new Set(
["contact","sunset","outcome","override","unmapped","raised","lowered","removed"]);var WIDTH=120;function writeMatrix(input,commentAt=()=>[]){const lines=[SCHEMA_COMMENT];
const comment=(path2,indent2)=>{for(const line of commentAt(path2))lines.push(`${indent2}# ${line}`)};function writeMap(map,path2,indent2,first=indent2){let lead=first;
for(const[key,value]of orderedEntries(map,path2)){const here=[...path2,key];if(lead===indent2)comment(here,indent2);writeEntry(key,value,{path:here,indent:indent2,
lead:`${lead}${scalar(key,"flow")}:`});lead=indent2}}function writeEntry(key,value,{path:path2,indent:indent2,lead}){if(typeof value==="string"){const written2=PROSE.
has(key)&&/[\n\t]/.test(value)?blockLines:textLines;for(const line2 of written2(value,lead,indent2))lines.push(line2);return}const line=`${lead} ${inFlow(value)}`;
if(isFlow(key,value,path2,line))lines.push(line);else if(Array.isArray(value)){lines.push(lead);value.forEach((item,index2)=>{const here=[...path2,index2];const apart=key===
"features"||key==="categories";if(apart&&index2>0)lines.push("");comment(here,`${indent2}  `);if(typeof item==="object"&&item!==null)writeMap(item,here,`${indent2}\
    `,`${indent2}  - `);else lines.push(`${indent2}  - ${scalar(String(item),"block")}`)})}else{lines.push(lead);writeMap(value,path2,`${indent2}  `)}}writeMap(
input,[],"");return`${lines.join("\n")}
`}function orderedEntries(map,path2){const entries=Object.entries(map).filter(([,value])=>value!==void 0);if(OWN_KEYS.has(String(path2.at(-1)))&&(path2.length===
1||typeof path2.at(-2)==="number"))return entries;return entries.sort(([a],[b])=>RANK.get(a)-RANK.get(b))}function isFlow(key,value,path2,line){if(typeof value!==
"object"||value===null)return true;const inner=Object.values(value);if(inner.length===0)return true;if(line.length>WIDTH||inner.some(one2=>typeof one2==="object"&&
one2!==null&&Object.keys(one2).length>3))return false;if(Array.isArray(value))return inner.every(one2=>typeof one2!=="object")&&(inner.length===1||!ONE_A_LINE.has(
key));return ON_ONE_LINE.has(key)||path2[0]==="teams"&&path2.length===2}function inFlow(value){if(typeof value==="string")return scalar(value,"flow");if(Array.isArray(
value))return`[${value.map(inFlow).join(", ")}]`;if(typeof value==="object"&&value!==null)return`{${orderedEntries(value,[]).map(([key,one2])=>`${scalar(key,"fl\
ow")}: ${inFlow(one2)}`).join(", ")}}`;return String(value)}function blockLines(text4,lead,indent2){let end=text4.length;while(text4[end-1]==="\n")end--;const body=text4.
slice(0,end);const breaks=text4.length-end;const chomp=breaks===0?"-":breaks===1&&body!==""?"":"+";const header=`|${/^[ \n]/.test(text4)?"2":""}${chomp}`;const rest=body===
""?text4.slice(1):chomp==="+"?text4.slice(0,-1):body;return[`${lead} ${header}`,...rest.split("\n").map(line=>line===""?"":`${indent2}  ${line}`)]}function textLines(text4,lead,indent2){
const line=`${lead} ${scalar(text4,"block")}`;if(line.length<=WIDTH||!/^[^ ]+(?: [^ ]+)+$/.test(text4)||UNPRINTABLE.test(text4))return[line];const folded=[`${lead}\
 >-`];let current="";for(const word of text4.split(" ")){if(current!==""&&indent2.length+2+current.length+1+word.length>WIDTH){folded.push(`${indent2}  ${current}`);
current=""}current+=current===""?word:` ${word}`}return[...folded,`${indent2}  ${current}`]}var UNPRINTABLE=/[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\ud800-\udfff]/;
var UNPRINTABLE_RUN=new RegExp(UNPRINTABLE.source.replace("\\ud800-\\udfff",""),"g");var NOT_TEXT=/^(?:y|n|yes|no|on|off|true|false|null|~|[-+.]?[\d.][\d_.:]*(?:e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\.(?:inf|nan))$/i;
function scalar(text4,context){const special=context==="flow"?/[,[\]{}]|: |:$| #/:/: |:$| #/;if(/^[\p{L}\d./(_].*$/u.test(text4)&&!/[ ]$/.test(text4)&&!special.
test(text4)&&!UNPRINTABLE.test(text4)&&!NOT_TEXT.test(text4)&&!text4.startsWith("..."))return text4;if(/[\\"]/.test(text4)&&!text4.includes("'")&&!UNPRINTABLE.test(
text4))return`'${text4}'`;return JSON.stringify(text4).replace(UNPRINTABLE_RUN,one2=>`\\u${one2.charCodeAt(0).toString(16).padStart(4,"0")}`)}import{readFileSync}from"node:fs";import{readdir,realpath,stat}from"node:fs/promises";import{dirname,join,relative,resolve}from"node:path";var FORMAT_FILES={maintainers:["MAINTAINERS","DEVELOPERS","MAINTAINERS.md"],zephyr:["MAINTAINERS.yml","MAINTAINERS.yaml"],codeowners:CODEOWNERS_FILES,labeler:["\
.github/labeler.yml",".github/labeler.yaml"]};var FOLDER_FORMATS={otel:["metadata.yaml"],owners:["OWNERS","OWNERS_ALIASES"]};async function pathOfInput(name,io){
if(name==="-")return"";const file=await realpath(resolve(io.cwd,name)).catch(()=>void 0);if(file===void 0)return"";return await placeInRepository(file,await findTop(
dirname(file))??io.cwd)??file}async function findInput(format,path2,io){if(path2==="-")return path2;const names=FORMAT_FILES[format]??[];const folder=path2??".";
const find=place=>stat(resolve(io.cwd,place)).catch(()=>void 0);if(!(await find(folder))?.isDirectory())return folder;for(const name of names){const candidate=join(
folder,name);if((await find(candidate))?.isFile())return candidate}throw new UsageError(names.length>0?`${folder} has no ${names.join(" or ")}; name the file to\
 import`:"name the file to import")}async function readFolder(path2,names,io){const root=resolve(io.cwd,path2);const entries=await readdir(root,{recursive:true,
withFileTypes:true}).catch(()=>{throw new UsageError(`${path2} is not a readable folder`)});const files=entries.filter(entry=>entry.isFile()&&names.includes(entry.
name)).map(entry=>relative(root,join(entry.parentPath,entry.name)).replaceAll("\\","/")).filter(file=>!/(?:^|\/)\.git\//.test(file)).sort(compareText);return files.
map(file=>({path:file,text:decodeUtf8(readFileSync(join(root,file)),file)}))}function refuseTooMany({matrix,isPart=false},name){const least=isPart?Infinity:leastSize(matrix.categories);if(least>MOST_MADE)refuse({size:"more than 16 MiB wi\
th all remarks",name});if(least>MAX_BYTES)refuse({size:`at least ${least} bytes`,name,matrix})}function refuseTooLarge({text:text4,matrix,name}){const size=Buffer.
byteLength(text4);if(size>MAX_BYTES)refuse({size:`${size} bytes`,name,matrix})}function refuse({size,name,matrix}){const largest=(matrix?.categories??[]).map(category=>({
name:category.name,bytes:leastSize(category)})).sort((a,b)=>b.bytes-a.bytes).slice(0,3).map(one2=>`${quote(one2.name)} (about ${one2.bytes} bytes)`);throw new UsageError(
`the matrix made of ${name} would have ${size}, and ${MAX_BYTES} (4 MiB) are allowed; leave something out of ${name} and import the rest${largest.length>0?`. Th\
e largest: ${largest.join(", ")}`:""}`)}var MOST_REMARKS=1e4;var MOST_CHARACTERS2=4*1024*1024;var LONGEST_REMARK=1e3;function describeRemarks(remarks,name){let left=MOST_CHARACTERS2;
const isTooMuch=({message},index2)=>(left-=message.length)<0||index2>=MOST_REMARKS;const end=remarks.findIndex((remark,index2)=>isTooMuch(remark,index2)&&index2>
0);const shown=end<0?remarks:remarks.slice(0,end);const more=remarks.length-shown.length;return[...shown.map(({file=name,line,message})=>`${file}:${line}: ${cut(
message)}`),...more>0?[`and ${count(more,"more remark")}`]:[]]}var cut=message=>message.length>LONGEST_REMARK?`${message.slice(0,LONGEST_REMARK/2)} \u2026 ${message.
slice(-LONGEST_REMARK/2)}`:message;async function importCommand(format,given,io){if(!IMPORT_FORMATS.some(one2=>one2===format))throw new UsageError(`${JSON.stringify(format)} can't be imported; al\
lowed: ${IMPORT_FORMATS.join(", ")}`);refuseOthersOptions(format,given.options);const{name,imported}=format in FOLDER_FORMATS?await importFolder(format,given.path??
".",io):await importFile(format,given,io);io.stderr(describeRemarks(imported.remarks,name).map(line=>`${terminalText(line)}
`).join(""));const features=imported.matrix.categories.reduce((sum,category)=>sum+category.features.length,0);if(features===0)throw new UsageError(format==="mar\
kdown"?`${name} has no table with a column of levels; name the columns with --feature-column and --level-column, or take the levels from the headings above the \
tables with --level-from-heading`:`${name} has nothing to import as ${format}`);refuseTooMany(imported,name);const made=`the matrix made of ${name}`;const text4=textWithinLimit(
`writing ${made}`,()=>writeMatrix(imported.matrix));refuseTooLarge({text:text4,matrix:imported.matrix,name});await readMatrix(text4,made);io.stderr(`${count(features,
"feature")} imported, ${count(imported.remarks.length,"remark")}
`);io.stdout(text4);return EXIT.fine}var OPTIONS_OF={featureColumn:"markdown",levelColumn:"markdown",maintainersColumn:"markdown",notesColumn:"markdown",categoryColumn:"\
markdown",levelFromHeading:"markdown",matrix:"labeler"};function refuseOthersOptions(format,options){const faults=Object.entries(OPTIONS_OF).filter(([key,owner])=>options[key]!==
void 0&&owner!==format).map(([key,owner])=>`--${kebab(key)} is for \`import ${owner}\` only`);if(faults.length>0)throw new UsageError(`${faults.join("; ")}: lea\
ve ${faults.length===1?"it":"them"} out`)}async function importFile(format,{path:path2,options},io){const name=await findInput(format,path2,io);const{text:text4,
remarks}=withoutControls(decodeUtf8(await readInput(io,name),name));const withControls=imported2=>({name,imported:{...imported2,remarks:sortRemarks([...remarks,
...imported2.remarks])}});const other=otherKind(text4,format);const isPage=/\.(?:md|markdown)$/i.test(name)||other?.format==="markdown";if(format==="maintainers"&&
isPage&&!/^[MF]:\s/m.test(text4))return withControls(await readPeoplePage(text4,{name,options,io}));if(other)throw new UsageError(`${name} can't be imported as ${format}\
: it is ${other.name}; ${other.advice}`);const imported=await readAs(format,text4,{name,options,io});if(format==="codeowners"&&namesNobody(imported))throw new UsageError(
`${name} has nothing to import as codeowners: no line of it names an owner, and some are not rules; name another format, or use init`);const kind=imported.matrix.
categories.length===0?kindOf(text4):void 0;if(kind&&kind.format!==format)throw new UsageError(`${name} has nothing to import as ${format}: it is ${kind.name}; ${kind.
advice}`);return withControls(imported)}function namesNobody({matrix,remarks}){const isAnyone=matrix.categories.some(({features})=>features.some(({maintainers})=>maintainers!==
void 0));return!isAnyone&&matrix.categories.length>0&&remarks.some(({message})=>message.startsWith("skipped"))}function refuseIntricate(text4,name){const intricate=describeIntricate(
text4);if(intricate!==void 0)throw new UsageError(`${nameOfInput(name)} ${intricate}`)}async function readPeoplePage(text4,{name,options,io}){const tree=await listTree(
io,{beside:name,...options})??[];const path2=await pathOfInput(name,io);refuseIntricate(text4,name);const imported=textWithinLimit(`importing ${name}`,()=>importPeoplePage(
text4,{path:path2,tree}));if(imported.matrix.categories.length>0)return imported;throw new UsageError(`${name} names no folder or file of the repository, so the\
re is nothing to import; use init, which starts from the folders, and add the people to its matrix`)}async function readAs(format,text4,{name,options,io}){const within=work=>textWithinLimit(
`importing ${name}`,work,CHECK_SECONDS);switch(format){case"codeowners":{const path2=await pathOfInput(name,io);return within(()=>importCodeowners(text4,{path:path2}))}case"\
zephyr":return within(()=>importZephyr(text4));case"labeler":return options.matrix===void 0?within(()=>importLabeler(text4)):labelMatrix(text4,{name,options,io});case"\
maintainers":{const tree=await listTree(io,{beside:name,...options});if(!tree)io.stderr("no file list, so patterns that name a folder are read as file names; gi\
ve one with --tree\n");announce(io,"Working out the features",tree?.length??0);return within(()=>importMaintainers(text4,tree))}default:{const columns={feature:options.
featureColumn,level:options.levelColumn,maintainers:options.maintainersColumn,notes:options.notesColumn,category:options.categoryColumn};const tree=await listTree(
io,{beside:name,...options});const path2=await pathOfInput(name,io);const{levelFromHeading=false}=options;refuseIntricate(text4,name);return textWithinLimit(`im\
porting ${name}`,()=>importMarkdown(text4,{columns,levelFromHeading,path:path2,...tree&&{tree}}))}}}async function labelMatrix(text4,{name,options,io}){const bytes=await readInput(
io,options.matrix);const map=compileWithinLimit(await readMatrix(bytes,options.matrix));const tree=await listTree(io,{beside:name,...options})??[];const input=readYaml(
bytes).value;const work=()=>labelFeatures(text4,{categories:input.categories,map,paths:tree});const labelled=textWithinLimit(`importing ${name}`,work,CHECK_SECONDS);
if("problem"in labelled)throw new UsageError(`${name} ${labelled.problem}; leave out some of the labels`);return{matrix:{...input,categories:labelled.categories},
remarks:labelled.remarks}}async function importFolder(format,path2,io){const work=readFolder(path2,FOLDER_FORMATS[format],io);const files=await withProgress(io,
`Reading ${FOLDER_FORMATS[format][0]} files`,{work});const cleaned=files.map(file=>({...file,...withoutControls(file.text)}));const imported=textWithinLimit(`im\
porting ${path2}`,()=>format==="otel"?importOtel(cleaned):importOwnersFiles(cleaned));const controls=cleaned.flatMap(file=>file.remarks.map(remark=>({file:file.
path,...remark})));return{name:path2,imported:{...imported,remarks:[...controls,...imported.remarks]}}}import{readFileSync as readFileSync2}from"node:fs";import{readFile,realpath as realpath2}from"node:fs/promises";import{basename,isAbsolute,join as join2,resolve as resolve2}from"node:path";var IN_VENDORED="it is in a folder of vendored code";var usedFor=(file,used)=>({file,used});var notUsed=(file,why,advice)=>({file,why,...advice!==void 0&&{advice}});
function sentenceOf({file,used,why,advice}){const said=used===void 0?`not used, because ${why??""}`:`used for ${used}`;return`${file}: ${said}${advice===void 0?
"":`; ${advice}`}`}var MAX_AREAS=25;var LARGE_SHARE=.25;var SMALLEST=5;var MANIFEST=/^(?:package\.json|Cargo\.toml|go\.mod|pyproject\.toml|setup\.py|pom\.xml|build\.gradle(?:\.kts)?|Chart\.yaml|.*\.gemspec|.*\.csproj)$/;
function chooseAreas(paths,tree){const counts=new Map;for(const path2 of paths)for(const folder of["",...foldersAbove(path2)])addTo(counts,folder);const childrenOf=folder=>tree.
childrenOf(folder).map(name=>folder===""?name:`${folder}/${name}`).filter(child=>counts.has(child));const isPackage=folder=>tree.childrenOf(folder).some(name=>MANIFEST.
test(name));const areas=new Set(["",...childrenOf("")]);const largestFirst=(a,b)=>counts.get(b)-counts.get(a)||compareText(a,b);const left=[...areas].filter(folder=>folder!==
"").sort(largestFirst);for(let folder=left.shift();folder!==void 0;folder=left.shift()){if(Object.hasOwn(USUAL,folder.toLowerCase()))continue;const children=childrenOf(
folder);const packages=children.filter(isPackage);const isLarge=counts.get(folder)>paths.length*LARGE_SHARE;const parts=packages.length>=2?packages:isLarge?children.
filter(child=>counts.get(child)>=SMALLEST):[];if(parts.length<2||areas.size+parts.length>MAX_AREAS)continue;for(const part of parts){areas.add(part);left.push(part)}
left.sort(largestFirst)}return path2=>foldersAbove(path2).reverse().find(folder=>areas.has(folder))??""}var USUAL={".github":"GitHub workflows and settings",".c\
ircleci":"CI",".ci":"CI",ci:"CI",doc:"Documentation",docs:"Documentation",test:"Tests",tests:"Tests",__tests__:"Tests",spec:"Tests",example:"Examples",examples:"\
Examples",samples:"Examples",scripts:"Scripts",bench:"Benchmarks",benches:"Benchmarks",benchmarks:"Benchmarks",vendor:"Vendored code",third_party:"Vendored code"};
function nameOfArea(folder,tree,read){if(folder==="")return"Files at the top";const last=folder.slice(folder.lastIndexOf("/")+1);const usual=folder===last?USUAL[last.
toLowerCase()]:void 0;if(usual!==void 0)return usual;const textOf3=pattern=>{const name=tree.childrenOf(folder).find(one2=>pattern.test(one2));const content3=name===
void 0?void 0:read(`${folder}/${name}`);return content3&&"text"in content3?content3.text:""};return titleOf(textOf3(/^readme(?:\.md)?$/i))??packageNameOf(textOf3(
MANIFEST))??folder}var LONGEST_NAME2=40;function titleOf(readme){const heading=/^#[ \t]+(\S.*)$/m.exec(readme.slice(0,1e4))?.[1]??"";const shown=heading.replace(
/<[^<>]*>|!\[[^\][]*\]\([^()]*\)/g,"").replace(/\[([^\][]*)\](?:\([^()]*\))?/g,"$1").replace(/[`*#]/g,"");const name=shown.split(/\s[-–—|]\s|:\s/)[0].replace(
/\s+/g," ").trim();const isName=/^[\p{L}\p{N}@.]/u.test(name)&&name.length>=2&&name.length<=LONGEST_NAME2&&!/[.!?]$|readme/i.test(name);return isName?name:void 0}
function packageNameOf(manifest){const name=/(?:^|[{,])\s{0,4}"?name"?\s{0,4}[:=]\s{0,4}"?(@?[\w./-]+)"?,?\s{0,4}(?:$|[,}])/m.exec(manifest.slice(0,1e4))?.[1];return name!==
void 0&&name.length<=LONGEST_NAME2?name:void 0}var UNDECIDED="Not decided yet";var BESIDE="Named by folder";var MANY_FILES=4;function proposeUncovered({tree,categories,people,read,fallback,steps:{take}}){const map=compileCategories(
categories,{take});const isOpen=path2=>map.featuresOf(path2).length===0;const open=tree.paths.filter(isOpen);const areaOf=chooseAreas(open.filter(path2=>people.
of(path2).length===0),tree);const groups=new Map;const groupOf=path2=>{if(!isOpen(path2))return void 0;const own3=people.of(path2);if(own3.length>0)people.take(
path2);const area=own3.length>0||fallback?foldersAbove(path2)[0]??"":areaOf(path2);return getOrMake(groups,JSON.stringify([area,...own3]),()=>({area,people:own3,
patterns:new Set}))};addPatterns(tree.paths.map(path2=>({path:path2,group:groupOf(path2)})));const sorted=[...groups.values()].sort((a,b)=>compareText(a.area,b.
area));const unowned=sorted.filter(group=>group.people.length===0);const patterns=unowned.flatMap(group=>[...group.patterns]);const rest=fallback&&patterns.length>
0?[{...fallback,paths:patterns}]:void 0;const name=group=>nameOfArea(group.area,tree,read);return[{name:UNDECIDED,features:rest?[]:proposals(unowned,name)},{name:BESIDE,
features:proposals(sorted.filter(group=>group.people.length>0),name)},{name:EVERYTHING_ELSE,features:rest??[]}].filter(category=>category.features.length>0)}function addPatterns(grouped){
const whole=new Map;const direct=new Map;for(const{path:path2,group}of grouped){for(const folder2 of foldersAbove(path2))whole.set(folder2,!whole.has(folder2)||
whole.get(folder2)===group?group:void 0);const folder=foldersAbove(path2).at(-1)??"";const found=direct.get(folder);direct.set(folder,{group:!found||found.group===
group?group:void 0,files:(found?.files??0)+1})}for(const{path:path2,group}of grouped){if(!group)continue;const folders=foldersAbove(path2);const folder=folders.
find(one2=>whole.get(one2)===group);const parent=folders.at(-1)??"";const beside=direct.get(parent);const isAll=beside.group===group&&(parent===""||beside.files>=
MANY_FILES);if(folder!==void 0)group.patterns.add(`${escapeGlob(folder)}/`);else if(isAll)group.patterns.add(parent===""?"*":`${escapeGlob(parent)}/*`);else group.
patterns.add(escapeGlob(path2))}}function proposals(groups,nameOf4){const taken=new Set;return groups.map(group=>{const paths=[...group.patterns];const[wished,plain]=[
nameOf4(group),paths.length===1?paths[0].replace(/\/\*?$/,""):`${paths[0]} and ${paths.length-1} more`];const name=[wished,plain].find(one2=>slug(one2)!==""&&!taken.
has(slug(one2)))??`${group.area} folder`;taken.add(slug(name));const maintainers=[...group.people];const isOwned=maintainers.length>0;return{name,...levelWithoutStatus(
isOwned),...isOwned&&{maintainers},paths}})}var CAUGHT="Largest folders";var isCatchAll=({paths})=>paths?.length===1&&paths[0]==="**";function splitCatchAll(categories,parts){const{isLast}=parts;const features=categories.
flatMap(category=>category.features);const at=features.findIndex(isCatchAll);const catchAll=features[at];if(!catchAll||isLast&&features.slice(0,at).some(({paths})=>paths?.
length))return categories;const found=foldersOf2(catchAll,categories,parts);if(found.length===0)return categories;const patterns=found.flatMap(({paths})=>paths??
[]);const rest=isLast?catchAll:{...catchAll,exclude:[...catchAll.exclude??[],...patterns]};const folders={name:CAUGHT,features:found};return categories.flatMap(
category=>{if(!category.features.includes(catchAll))return[category];const others=category.features.filter(feature=>feature!==catchAll);if(others.length===0)return[
{...category,features:[rest]},folders];return[{name:EVERYTHING_ELSE,features:[rest]},folders,{...category,features:others}]})}function foldersOf2(catchAll,categories,{
beside,tree,isLast,read,steps:{take}}){const map=compileCategories([...categories,...beside],{match:isLast?"last":"all",take});const caught=tree.paths.filter(path2=>{
const own3=map.featuresOf(path2);return own3.length===1&&own3[0].feature.paths[0]==="**"});const areaOf=chooseAreas(caught,tree);const large=new Map([...groupBy(
caught,areaOf)].flatMap(([area,files])=>area===""||files.length<SMALLEST?[]:[[area,{area,people:catchAll.maintainers??[],patterns:new Set}]]));if(isLast)for(const[
area,group]of large)group.patterns.add(`${escapeGlob(area)}/`);else{const isCaught=new Set(caught);addPatterns(tree.paths.map(path2=>({path:path2,group:isCaught.
has(path2)?large.get(areaOf(path2)):void 0})))}const sorted=[...large.values()].sort((a,b)=>compareText(a.area,b.area));return proposals(sorted,({area})=>nameOfArea(
area,tree,read))}function commentsFor(matrix,unsettled){const hasVolunteer=matrix.volunteer!==void 0;const hasPaths=matrix.categories.map(({features})=>features.some(feature=>feature.
paths?.length));return path2=>{if(path2.length===1&&path2[0]==="project")return["decide: the project's name, as people know it"];if(path2.length===1&&path2[0]===
"categories")return hasVolunteer?[]:["decide: volunteer: https://\u2026 (how to become a maintainer; shown where a feature has nobody)"];if(path2[0]!=="categori\
es")return[];const category=matrix.categories[Number(path2[1])];if(path2.length===2)return ofCategory(category);if(path2.length!==4||path2[2]!=="features")return[];
const feature=category.features[Number(path2[3])];if(unsettled.isGuess(category.name,feature.name))return["decide: are these its paths? The folder has its name."];
if(feature.paths?.length)return[];if(unsettled.lost(feature.name)>0)return["decide: its paths, or drop it. What its source names matches no file."];return hasPaths[Number(
path2[1])]?["decide: its paths. Its source names none."]:[]}}function ofCategory(category){if(category.name===UNDECIDED)return["decide: nobody is known to maint\
ain these. Give each a level and maintainers, split what has several, and drop","decide: `tentative` when it is settled."];if(category.name===CAUGHT)return["dec\
ide: only the catch-all names people for these folders. Give each its own maintainers and level, or drop it."];if(category.features.every(feature=>!feature.paths?.
length))return["decide: the paths of these features (and take them out of the folders elsewhere in this file)."];if(category.features.some(feature=>feature.tentative))
return["decide: the levels marked `tentative` are guesses: their source says who maintains the code, not how well."];return[]}var MOST_INDEXED=5e4;function findLive(patterns,tree,{take}){const live=new Set;let index2=createPatternIndex();let size=0;const ask=()=>{for(const path2 of tree.
paths)index2.offer(path2,(filed,form)=>{take(filed.length);for(const one2 of filed){const{source,shapes,matches}=one2.matcher;if(live.has(source)||!mayMatch(one2,
form))continue;take(shapes.length);if(one2.certain||matches(form))live.add(source)}});index2=createPatternIndex();size=0};for(const pattern of patterns){const{problem,
cost}=inspectPattern(pattern);take(cost);if(problem)continue;const matcher=compilePattern(pattern);take(stepsToFile(matcher));if(matcher.shapes.every(({kind})=>kind!==
"under")){if(tree.matchesSome(matcher))live.add(pattern);continue}index2.add(matcher,{});size+=matcher.shapes.length;if(size>=MOST_INDEXED)ask()}ask();return live}var MAX_COMPARED=1e3;var MOST_ALTERNATIVES=100;var MAX_NAMED=1e3;function withoutDead({imported,files},{tree,read,steps}){const remarks=[];let[dead,covered]=[0,
0];const lineIn=lineFinder(files,read);const lost=new Map;const features=imported.matrix.categories.flatMap(category=>category.features);const asked=features.flatMap(
({paths,exclude})=>[...(paths??[]).flatMap(meaningsOf),...exclude??[]]);const live=findLive(asked,tree,steps);const matches=pattern=>live.has(pattern);const leaveOut=(pattern,name)=>{
getOrMake(lost,name,()=>new Set).add(pattern);if(++dead<=MAX_NAMED)remarks.push({...lineIn(pattern,name),message:`${pattern} (${name}) matches no file: left out`})};
const keep=(pattern,{name})=>{const kept=meaningsOf(pattern).filter(matches);if(kept.length===0)leaveOut(pattern,name);return kept};const categories=imported.matrix.
categories.map(category=>({...category,features:category.features.flatMap(feature=>{const{exclude,paths:patterns,...rest}=feature;const given=patterns??[];const paths=withoutCovered(
given.flatMap(pattern=>keep(pattern,feature)),steps,(left,by)=>{if(++covered>MAX_NAMED)return;remarks.push({...lineIn(left[0],feature.name),message:`${listSome(
left)} of ${feature.name} left out: ${by} matches the same files`})});const excluded=exclude?.filter(matches)??[];if(paths.length===0)return given.length>0&&!feature.
maintainers&&feature.tentative?[]:[rest];return[{...rest,paths,...excluded.length>0&&{exclude:excluded}}]})}));if(dead>MAX_NAMED)remarks.push({file:files[0],line:1,
message:`${dead-MAX_NAMED} more patterns match no file: left out`});if(covered>MAX_NAMED)remarks.push({file:files[0],line:1,message:`patterns left out in ${covered-
MAX_NAMED} more places: others of their features match the same files`});return{categories,remarks,lost:new Map([...lost].map(([name,patterns])=>[name,patterns.
size]))}}function meaningsOf(pattern){const plain=/^(.*)\{,\/\*\*\}$/.exec(pattern)?.[1];return plain===void 0?[pattern]:[plain,`${plain}/`]}function withoutCovered(paths,{
take},say){if(paths.length>MAX_COMPARED)return[...paths];const all2=[...new Set(paths)].map(path2=>({path:path2,compiled:compileCoverable(path2)}));const globs=all2.
reduce((sum,{compiled})=>sum+Math.min(compiled.alternatives.length,MOST_ALTERNATIVES),0);take(globs**2/2);const left=new Map;const kept=all2.filter(({path:path2,
compiled},at)=>{const by=all2.find((other,place)=>place!==at&&covers(other.compiled,compiled)&&(place<at||!covers(compiled,other.compiled)));if(by)append(left,by.
path,path2);return!by});for(const[by,patterns]of left)say(patterns,by);return kept.map(({path:path2})=>path2)}var listSome=patterns=>patterns.length>3?`${patterns.
length} patterns (${patterns.slice(0,2).join(", ")} \u2026)`:patterns.join(", ");function lineFinder(files,read){let texts;return(pattern,name)=>{texts??=files.
map(file=>indexText(file,read(file)));const literal=pattern.replace(/^(?:re:\^?|\*\*\/)|\{,\/\*\*\}$|\/(?:\*\*)?$|\*$/g,"").replace(/\\/g,"");for(const wanted of[
literal,name])for(const{file,plain,starts,titles}of texts){const index2=wanted===""?-1:plain.indexOf(wanted,titles.get(name)??0);if(index2>=0)return{file,line:firstFrom(
starts,index2+1)}}return{file:files[0],line:1}}}function indexText(file,text4){const lines=splitLines(text4);const titles=new Map;let plain="";const starts=lines.
map(line=>{const start=plain.length;if(!titles.has(line.trim()))titles.set(line.trim(),start);plain+=`${line.replace(/\\/g,"")}
`;return start});return{file,plain,starts,titles}}var PEOPLE_PAGE=/^(?:\.github\/|docs\/)?(?:MAINTAINERS|OWNERS|CODEOWNERS|COMMITTERS)\.md$/i;var PEOPLE_ALONE="it names people but no paths";function findOwnership(paths,{
read,refusePage}){const present=new Set(paths);const found={sources:[],seen:[]};const textOf3=file=>{const content3=present.has(file)?read(file):void 0;if(content3===
void 0)return void 0;if("text"in content3)return content3.text;found.seen.push(notUsed(file,`it ${content3.problem}`));return void 0};const add=(name,files,imported)=>{
const hasPaths=imported.matrix.categories.some(({features})=>features.some(({paths:own3})=>own3?.length));if(hasPaths)found.sources.push({name,files,imported});
return hasPaths};const one2=(file,makes2,why)=>{const text4=textOf3(file);if(text4===void 0)return;const made=makes2(text4);if(typeof made==="string")found.seen.
push(notUsed(file,`it ${made}`));else if(!add(file,[file],made))found.seen.push(notUsed(file,why))};const page=(text4,path2)=>refusePage(text4)??importPeoplePage(
text4,{path:path2,tree:paths});for(const file of["MAINTAINERS.yml","MAINTAINERS.yaml"])one2(file,importZephyr,"it has no areas with files, as Zephyr's file does");
for(const file of["MAINTAINERS","DEVELOPERS"]){const makes2=text4=>{const other=otherKind(text4,"maintainers");if(other?.format==="markdown")return page(text4,file);
return other?`is ${other.name}`:importMaintainers(text4,paths)};one2(file,makes2,PEOPLE_ALONE)}many(/(?:^|\/)metadata\.yaml$/,"metadata.yaml files",importOtel);
const[inUse="",...others]=CODEOWNERS_FILES.filter(path2=>present.has(path2));for(const other of others)found.seen.push(notUsed(other,`${inUse} is the file in us\
e`));const makes=text4=>{const other=otherKind(text4,"codeowners");return other?`is ${other.name}`:importCodeowners(text4,{path:inUse})};one2(inUse,makes,"it ha\
s no rules");many(/(?:^|\/)OWNERS$|^OWNERS_ALIASES$/,"OWNERS files",importOwnersFiles);for(const file of paths.filter(path2=>PEOPLE_PAGE.test(path2)))one2(file,
text4=>page(text4,file),PEOPLE_ALONE);return found;function many(pattern,name,makes2){const matching=paths.filter(path2=>pattern.test(path2));const files=matching.
filter(path2=>!VENDORED.test(path2));const texts=files.flatMap(path2=>{const text4=textOf3(path2);return text4===void 0?[]:[{path:path2,text:text4}]});const imported=makes2(
texts);const isMany=files.length>1;const wasRead=add(isMany?name:files[0]??name,files,imported);if(name.startsWith("metadata"))return;for(const path2 of matching)
if(VENDORED.test(path2))found.seen.push(notUsed(path2,IN_VENDORED));if(wasRead)return;for(const{path:path2,text:text4}of texts)found.seen.push(notUsed(path2,`it\
 is ${kindOf(text4)?.name??"not Kubernetes' OWNERS"}`))}}var MOST_MARKS2=1e5;var PAGE=20;function limitPages(most=MOST_MARKS2){let left=most;return text4=>{const intricate=describeIntricate(text4);if(intricate!==void 0)
return intricate;const marks=countMarks(text4)+PAGE;if(marks>left)return`has more than ${most} pieces of markup and text together with the pages read before it;\
 import it by itself`;left-=marks;return void 0}}function peopleIn2(sources,{take}){const maps=sources.map(source=>{const{categories,match}=source.imported.matrix;return{source,map:compileCategories(categories,
{match,take})}});const used=new Set;const find=path2=>{for(const{source,map}of maps){const people=[...new Set(map.featuresOf(path2).flatMap(({feature})=>feature.
maintainers))];take(people.length);if(people.length>0)return{source,people}}return void 0};return{of:path2=>find(path2)?.people??[],used,take:path2=>{const found=find(
path2);if(found)used.add(found.source)}}}var NOBODY2=["not-maintained","obsolete"];function fillMaintainers(categories,{tree,people,steps:{take}}){const map=compileCategories(
categories,{take});const indexOf=new Map(map.matrix.features.map((feature,index3)=>[feature,index3]));const peopleBy=map.matrix.features.map(()=>new Map);for(const path2 of tree.
paths){const own3=people.of(path2);for(const{feature}of map.featuresOf(path2))peopleBy[indexOf.get(feature)].set(own3.join(" "),{path:path2,people:own3})}let index2=0;
const fill=feature=>{const[first,...others]=peopleBy[index2++].values();const named=feature.maintainers??[];const fits=first&&others.length===0&&named.every(name=>first.
people.includes(name));const isGuess=feature.tentative===true&&feature.level==="not-maintained";if(!fits||first.people.length===0||NOBODY2.includes(feature.level)&&
!isGuess)return feature;if(named.length<first.people.length)people.take(first.path);return{...feature,...isGuess&&{level:"supported"},maintainers:[...first.people]}};
return categories.map(category=>({...category,features:category.features.map(fill)}))}var PAGE2=/(?:^|\/)[^/]*(?:support|maint|maturity|stability|status|feature|component|lifecycle|deprecat)[^/]*\.md$/i;var SMALLEST_TABLE=3;function findSupportTables(paths,{
read,refusePage}){const seen=[];const tables=paths.filter(path2=>PAGE2.test(path2)&&!/(?:^|\/)MAINTAINERS\.md$/i.test(path2)).flatMap(file=>{const content3=read(
file);if(content3===void 0)return[];const leave=(why2,advice)=>{seen.push(notUsed(file,why2,advice));return[]};if(VENDORED.test(file))return leave(IN_VENDORED);
if("problem"in content3)return leave(`it ${content3.problem}`);const problem=refusePage(content3.text);if(problem!==void 0)return leave(`it ${problem}`);const imported=importMarkdown(
content3.text,{path:file,tree:paths});const features=imported.matrix.categories.flatMap(category=>category.features);if(features.length===0)return imported.remarks.
length>0?leave("it has no table of features and levels"):[];const why=whyUnusable(features);if(why===void 0)return[{file,imported,size:features.length}];return leave(
why,`to use it anyway: support-matrix import markdown ${file}`)});return{tables:tables.sort((a,b)=>b.size-a.size||compareText(a.file,b.file)),seen}}function whyUnusable(features){
if(features.length<SMALLEST_TABLE)return`its table has fewer than ${SMALLEST_TABLE} features`;const levels=new Set(features.map(({level})=>level)).size;return levels>
8&&levels*2>features.length?"its level column hardly ever has the same word twice":void 0}var keyOf=(category,feature)=>JSON.stringify([category,feature]);function joinTables(tables,{
owned,tree,isLast,peopleOf:peopleOf2}){const waiting=new Map;const joined2={owned,added:[],levels:{},given:new Map,guessed:new Set};const names=new Set(owned.flatMap(
({features})=>features.flatMap(feature=>namesOf(feature))));for(const{file,imported}of tables){Object.assign(joined2.levels,{...imported.matrix.levels,...joined2.
levels});let given=0;for(const category of imported.matrix.categories){const features=[];for(const feature of category.features){const name=slug(feature.name);if(waiting.
has(name))continue;given++;waiting.set(name,feature);if(names.has(name))continue;const folder=feature.paths?void 0:folderNamed(name,tree);const people=folder===
void 0?void 0:peopleOf2(folder);if(folder===void 0||isLast&&people===void 0)features.push(feature);else{joined2.guessed.add(keyOf(category.name,feature.name));const maintainers=feature.
maintainers??people??[];features.push({...feature,...maintainers.length>0&&{maintainers:[...maintainers]},paths:[`${escapeGlob(folder)}/`]})}}if(features.length>
0)joined2.added.push({...category,features})}joined2.given.set(file,given)}const met=new Set;joined2.owned=owned.map(category=>({...category,features:category.features.
map(feature=>{const name=namesOf(feature).find(one2=>waiting.has(one2)&&!met.has(one2));if(name===void 0)return feature;met.add(name);return withLevel(feature,waiting.
get(name))})}));return joined2}function namesOf({name,paths}){const folder=paths?.length===1&&paths[0].endsWith("/")?paths[0].split("/").at(-2):void 0;return[slug(
name),...folder===void 0?[]:[slug(folder)]].filter(one2=>one2!=="")}function withLevel(feature,said){const owned={...feature};delete owned.tentative;const notes=[
...new Set([said.notes,feature.notes].filter(one2=>one2!==void 0))];return{...owned,...said,...notes.length>0&&{notes:notes.join(" \xB7 ")},...feature.paths&&{paths:feature.
paths}}}function folderNamed(name,tree){if(name.length<3)return void 0;const found=tree.named(name).filter(path2=>tree.hasFolder(path2));const depthOf2=path2=>path2.
split("/").length;const highest=found.reduce((least,path2)=>Math.min(least,depthOf2(path2)),Infinity);const[folder,...others]=found.filter(path2=>depthOf2(path2)===
highest);return others.length===0?folder:void 0}var mostSteps=files=>1e7+300*files;function suggestMatrix({project,paths,read,accept,steps=countSteps(mostSteps(paths.length))}){const tree=compileTree(paths);const textOf3=file=>{
const content3=read(file);return content3&&"text"in content3?content3.text:""};const pages={read,refusePage:limitPages()};const ownership=findOwnership(paths,pages);
const[main,...beside]=ownership.sources;if(main)accept?.(main);const support=findSupportTables(paths,pages);const named=[...ownership.sources.map(({name})=>name),
...support.tables.map(({file})=>file)];steps.on(`trying the patterns of ${listing(named,3)} on ${count(paths.length,"file")}`);const isLast=main?.imported.matrix.
match==="last";const alive=main?withoutDead(main,{tree,read:textOf3,steps}):{categories:[],remarks:[],lost:new Map};const fallback=main&&takeFallback(main,alive.
categories);const people=peopleIn2(beside,steps);const filled=fillMaintainers(fallback?.others??alive.categories,{tree,people,steps});const joined2=joinTables(support.
tables,{owned:filled,tree,isLast,peopleOf:peopleOfFolder(filled,{tree,isLast,beside:people.of,steps})});const split=splitCatchAll(joined2.owned,{beside:joined2.
added,tree,isLast,read,steps});const owned=[...split,...joined2.added];const uncovered=proposeUncovered({tree,categories:owned,people,read,fallback:fallback?.feature,
steps});const all2=isLast?[...uncovered,...owned]:[...joined2.added,...split,...uncovered];const categories=all2.filter(({features})=>features.length>0);const labels=labelAll(
categories,{tree,read,steps});const matrices=support.tables.map(({imported})=>imported.matrix);const volunteer=matrices.map(page=>page.volunteer).find(one2=>one2!==
void 0);const teams=Object.fromEntries(matrices.flatMap(page=>Object.entries(page.teams??{})));const matrix=importedMatrix(labels.categories.map(withoutIds),{project:matrices.
map(page=>page.project).find(one2=>one2!==void 0)??project,...isLast&&{match:"last"},...volunteer!==void 0&&{volunteer},...Object.keys(joined2.levels).length>0&&
{levels:joined2.levels},...Object.keys(teams).length>0&&{teams}});return{matrix,commentAt:commentsFor(matrix,{isGuess:(category,feature)=>joined2.guessed.has(keyOf(
category,feature)),lost:feature=>alive.lost.get(feature)??0}),seen:[...main?mainLines(main):[],...beside.flatMap(source=>source.files.map(file=>people.used.has(
source)?usedFor(file,`people, where ${main.name} gave none`):notUsed(file,`${main.name} ${main.files.length>1?"say":"says"} more`))),...support.tables.map(({file})=>{
const given=joined2.given.get(file);return given>0?usedFor(file,`the levels of ${count(given,"feature")}`):notUsed(file,`${support.tables[0].file} has the same \
features`)}),...labels.seen,...ownership.seen,...support.seen],remarks:[...main?remarksOf(main):[],...alive.remarks,...support.tables.flatMap(({file,imported})=>imported.
remarks.map(remark=>({file,...remark}))),...labels.remarks]}}function mainLines({imported,files}){const unread=new Map(imported.remarks.flatMap(({file,message})=>file!==
void 0&&/not read/.test(message)?[[file,message]]:[]));return files.map(file=>unread.has(file)?notUsed(file,unread.get(file).replace(/^not read: /,"")):usedFor(
file,"paths and people"))}var remarksOf=({imported,files})=>sortRemarks(imported.remarks.filter(remark=>remark!==imported.fallback?.remark&&!remark.message.includes(
"matches no file of")).map(remark=>({file:files[0],...remark})));function takeFallback({imported},categories){const name=imported.fallback?.name;const isIt=feature2=>feature2.
name===name&&!feature2.paths;const feature=categories.flatMap(({features})=>features).find(isIt);if(!feature)return void 0;return{feature,others:categories.map(
category=>({...category,features:category.features.filter(one2=>one2!==feature)}))}}function peopleOfFolder(categories,{tree,isLast,beside,steps:{take}}){const map=compileCategories(
categories,{match:isLast?"last":"all",take});return folder=>{const found=new Map;const prefix=`${folder}/`;for(let index2=firstFrom(tree.paths,prefix);tree.paths[index2]?.
startsWith(prefix);index2++){const path2=tree.paths[index2];const own3=map.featuresOf(path2).flatMap(({feature})=>feature.maintainers);take(own3.length);const people=own3.
length>0?[...new Set(own3)]:beside(path2);found.set(people.join(" "),people)}return found.size===1?[...found.values()][0]:void 0}}var LABELERS=[".github/labeler\
.yml",".github/labeler.yaml"];function labelAll(categories,{tree,read,steps:{take}}){const file=LABELERS.find(one2=>tree.hasFile(one2));const content3=file===void 0?
void 0:read(file);if(file===void 0||content3===void 0)return{categories,seen:[],remarks:[]};if("problem"in content3)return{categories,seen:[notUsed(file,`it ${content3.
problem}`)],remarks:[]};const map=compileCategories(categories,{take});const labelled=labelFeatures(content3.text,{categories,map,paths:tree.paths});if("problem"in
labelled)return{categories,seen:[notUsed(file,`it ${labelled.problem}`)],remarks:[]};return{categories:labelled.categories,seen:[labelled.given>0?usedFor(file,`${labelled.
given} of ${count(labelled.labels,"label")}`):notUsed(file,"none of its labels covers all files of a feature")],remarks:labelled.remarks.map(remark=>({file,...remark}))}}
var withoutIds=category=>({...category,features:category.features.map(({id:_id,...feature})=>feature)});var WORKFLOW_FILE=".github/workflows/support-matrix.yml";var workflowFor=matrix=>`# Judges every pull request and merge queue entry by the support matrix. Start\
 it by hand to audit the repository.
# To let it block merges, make the check \`support-matrix\` required.
name: Support matrix

on:
  pull_request:
    # No \`paths:\` or \`branches:\` here: if a filter skips the run, a required check waits forever.
    types: [opened, synchronize, reopened, edited, ready_for_review, labeled, unlabeled]
  merge_group:
    types: [checks_requested]
  workflow_dispatch:

permissions: {}

# One run at a time for each pull request. Don't cancel runs: a cancelled run can be taken for the result of its commit.
concurrency:
  group: support-matrix-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: false

jobs:
  support-matrix:
    name: support-matrix # The ruleset requires this name. Don't put an expression in it, or an \`if:\` on the job.
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write # for the comment; \`read\` is enough with \`comment: never\`
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        if: github.event_name == 'workflow_dispatch' # the audit reads the files, the check doesn't
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: support-matrix/support-matrix@v1
        with:${matrix==="matrix.yaml"?"":`
          matrix: ${JSON.stringify(matrix)}`}
          # always: comment whenever a pull request touches a feature. flagged: comment only if there is something to act
          # on (the verdict is above pass, or the matrix changes). never: no comment, the step summary has everything.
          comment: always
`;var FEWEST_MERGES=3;async function listRecentMerges(repo,most){const list2=async(...more)=>{const args=["log","--first-parent",`--max-count=${most}`,"--format=%\
H%x00%P%x00%s",...more,"HEAD","--"];return(await runGit(args,{repo})).toString().split("\n").flatMap(line=>{const[sha="",parents="",subject=""]=line.split("\0");
const parent=parents.split(" ")[0];return parent===""?[]:[{sha,parent,subject}]})};const merges=await list2("--merges");return merges.length>=FEWEST_MERGES?merges:
list2()}async function settleLevels(matrix,questions){const features=matrix.categories.flatMap(category=>category.features);const open=new Set(features.flatMap((feature,index3)=>feature.
tentative?[index3]:[]));const levels=new Map;for(const{id,title,meaning}of BUILT_IN_LEVELS){if(open.size===0)break;const choices=[...open].map(index3=>choiceOf(
features[index3],index3));const chosen=await questions.choose(`Which of these are ${title}? ${meaning} (none: go on)`,choices);if(!chosen)return void 0;for(const index3 of chosen){
levels.set(index3,id);open.delete(index3)}}let index2=0;const settled=feature=>{const level=levels.get(index2++);if(level===void 0)return feature;const decided={
...feature,level};delete decided.tentative;return decided};return{...matrix,categories:matrix.categories.map(category=>({...category,features:category.features.
map(settled)}))}}function choiceOf(feature,value){const{name,maintainers=[]}=feature;const paths=feature.paths??[];const hint=[paths.slice(0,2).join(", ")+(paths.
length>2?" \u2026":""),maintainers.slice(0,3).join(", ")];return{value,label:terminalText(name),hint:terminalText(hint.filter(part=>part!=="").join("; "))}}var MERGES=10;
async function previewMerges(root,text4){const lines=[];for(const{sha,parent,subject}of await listRecentMerges(root,MERGES)){const source=await openRange(root,{
base:parent,head:sha});const read=()=>Promise.resolve(Buffer.from(text4));const checked=await check(source,{matrix:{kind:"given",name:"matrix.yaml",read},failOn:[]});
if("stop"in checked)continue;const{verdict,features}=checked.report;const names=features.slice(0,3).map(({name})=>name);const more=features.length>names.length?
` and ${features.length-names.length} more`:"";const what=names.length>0?names.join(", ")+more:"no feature";lines.push(terminalText(`${verdict.padEnd(6)} ${sha.
slice(0,7)} ${subject.slice(0,60)} (${what})`))}return lines}var NOTHING_WRITTEN="Nothing was written.";async function askOnTerminal(){const{openQuestions}=await import("./cli-prompts.js");return openQuestions({input:process.
stdin,output:process.stderr})}async function initCommand(options,io,open=askOnTerminal){const folder=resolve2(io.cwd,options.repo??".");const root=await findTop(
folder);if(root===void 0)throw new UsageError(await describeNoTree(folder));const paths=(await listPaths(root)).map(plainPath);const file=options.matrix===void 0?
MATRIX_FILE:await placeOf(options.matrix,{cwd:io.cwd,root});if(paths.length===0)throw new UsageError(`${root} has no tracked files yet: commit some first`);const questions=io.
interactive&&!options.yes?await open():void 0;const say=lines=>io.stderr(lines.map(line=>`${terminalText(line)}
`).join(""));announce(io,"Working out a first matrix",paths.length);const unseen=new Map;const suggest=()=>suggestMatrix({project:basename(root),paths,read:path2=>readOf(
root,path2,unseen),accept:({imported,name})=>refuseTooMany({...imported,matrix:namesOf2(imported.matrix)},name)});const first=withinSteps("no first matrix can b\
e made",()=>textWithinLimit("working out a first matrix",suggest,auditSeconds(paths.length)));say(describeFiles(first,unseen));const settled=questions?await settleLevels(
first.matrix,questions):first.matrix;if(!settled){say([NOTHING_WRITTEN]);return EXIT.fine}const{text:text4,matrix}=await written(settled,first,file);if(questions)
await preview(root,text4,questions);const files=[{path:file,text:text4},{path:WORKFLOW_FILE,text:workflowFor(file)}];const done=[];for(const file2 of await decide(
root,files,{options,questions})){await writeWhole(join2(root,file2.path),file2.text,file2.path);done.push(file2.path)}if(done.length===0){say([NOTHING_WRITTEN]);
return EXIT.fine}say([...textWithinLimit(`matching the files with ${file}`,()=>describeMatrix(matrix,paths)),...(await Promise.all(done.map(path2=>describeIgnored(
join2(root,path2))))).flat(),...describeCodeowners(paths),`${done.join(" and ")} written; look for "# decide:"`,`Next: support-matrix audit${file===MATRIX_FILE?
"":` --matrix ${file}`}${options.repo===void 0?"":` --repo ${options.repo}`}`]);return EXIT.fine}async function placeOf(matrix,{cwd,root}){const place=await placeInRepository(
resolve2(await realpath2(cwd),matrix),root)??(isAbsolute(matrix)?void 0:await placeInRepository(resolve2(await realpath2(root),matrix),root));if(place)return place;
throw new UsageError(`--matrix ${matrix} is outside the repository ${root}, where no check would find it`)}function readOf(root,path2,unseen){try{const decoded=decodeText(
readFileSync2(join2(root,path2)));if(!("text"in decoded))return decoded;const{text:text4,remarks}=withoutControls(decoded.text);if(remarks.length>0)unseen.set(path2,
remarks);return{text:text4}}catch{return void 0}}var namesOf2=({categories,...rest})=>({...rest,categories:categories.map(({name,features})=>({name,features:features.
map(({name:name2,level})=>({name:name2,level}))}))});async function written(input,{commentAt},file){refuseTooMany({matrix:input},"the files above");const text4=textWithinLimit(
`writing ${file}`,()=>writeMatrix(input,commentAt));refuseTooLarge({text:text4,matrix:input,name:"the files above"});return{text:text4,matrix:await readMatrix(text4,
file)}}var SAME_LINES=20;function describeFiles({seen,remarks},unseen){const kinds=groupBy(seen,({file,used,why})=>`${basename(file)} ${used??why??""}`);const lines=[
...kinds.values()].flatMap(same=>{const more=same.length-SAME_LINES;const shown=same.slice(0,SAME_LINES).map(sentenceOf);return more>0?[...shown,`\u2026 and ${more}\
 more like ${same.at(-1).file}, likewise`]:shown});const controls=seen.filter(({used})=>used!==void 0).flatMap(({file})=>(unseen.get(file)??[]).map(remark=>({...remark,
file})));return[...lines.length>0?lines:["no ownership file and no support table was found: made from the folders alone"],...describeRemarks([...controls,...remarks],
"")]}function describeMatrix(matrix,paths){const map=compileMatrix(matrix);const mapped=paths.filter(path2=>map.featuresOf(path2).length>0).length;const guesses=matrix.
features.filter(({tentative})=>tentative).length;const waiting=matrix.features.filter(feature=>feature.paths.length===0).length;return[`${count(matrix.features.
length,"feature")}; ${mapped} of ${count(paths.length,"file")} mapped`,...guesses>0?[`${guesses} of the levels ${guesses===1?"is a guess":"are guesses"}, marked\
 \`tentative\``]:[],...waiting>0?[`${count(waiting,"feature")} without paths`]:[]]}function describeCodeowners(paths){const file=CODEOWNERS_FILES.find(one2=>paths.
includes(one2));const first=file===void 0?void 0:findPlaces(file)?.orders[0]?.[0];if(file===void 0||first===void 0||first===file)return[];return[`${file} stays \
in force; to write it from the matrix later, export into that file (support-matrix export codeowners --write ${file}): a ${first} would be read in its place`]}async function preview(root,text4,questions){
const lines=await previewMerges(root,text4);if(lines.length>0)questions.say(["What the check would have said of the last merges:",...lines].join("\n"))}async function decide(root,files,{
options,questions}){const wanted=[];const present=[];for(const file of files){const before=await readFile(join2(root,file.path),"utf8").catch(()=>void 0);if(before===
void 0)wanted.push(file);else if(before!==file.text)present.push(file)}if(present.length>0&&!options.force&&!questions)throw new UsageError(`nothing was written\
, because you already have ${present.map(({path:path2})=>path2).join(" and ")}; to overwrite, use --force`);if(questions&&wanted.length>0){const names=wanted.map(
({path:path2})=>path2).join(" and ");if(!await questions.confirm(`Write ${names}?`,true))wanted.length=0}for(const file of present)if(options.force||await questions?.
confirm(`${file.path} exists. Overwrite it?`,false))wanted.push(file);return wanted}export{importCommand,initCommand};
