import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{nearest,utf8Length}from"./cli-shared-8.js";import{isRecord}from"./cli-shared-13.js";var FINDINGS={"sunset-overdue":{severity:"error",allowable:true},"team-missing":{severity:"error",allowable:true},"codeowners-error":{severity:"error",allowable:true},
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
e",allowable:true}};function compareText(a,b){return a<b?-1:a>b?1:0}var FAULT_CODES=["bad-yaml","duplicate-key","too-large","unknown-key","bad-value","duplicate-id","bad-pattern"];var SEVERITIES=["error","warning","note"];var FINDING_CODES=[
...FAULT_CODES,...Object.keys(FINDINGS)];var ALLOWABLE_CODES=Object.entries(FINDINGS).filter(([,{allowable}])=>allowable).map(([code])=>code);var faults=new Set(
FAULT_CODES);function severityOf(code){return code in FINDINGS?FINDINGS[code].severity:"error"}function isFault(finding){return faults.has(finding.code)}function compareFindings(a,b){
return compareText(a.file,b.file)||a.line-b.line||a.column-b.column||compareText(a.code,b.code)}var BUILT_IN_ORDER=["supported","best-effort","experimental","not-maintained","deprecated","obsolete"];function orderLevels(levels){const followers=new Map;for(const{
id,after}of levels){if(after===void 0)continue;const list=followers.get(after);if(list)list.push(id);else followers.set(after,[id])}const free=levels.filter(({after})=>after===
void 0).map(({id})=>id);const builtIn2=BUILT_IN_ORDER.filter(id=>free.includes(id));const order=[];const open=[...builtIn2,...free.filter(id=>!builtIn2.includes(
id))].reverse();for(let id=open.pop();id!==void 0;id=open.pop()){order.push(id);for(const next of(followers.get(id)??[]).toReversed())open.push(next)}const placed=new Set(
order);return{order,lost:levels.map(({id})=>id).filter(id=>!placed.has(id))}}function directionOf(order,from,to){const[old,now]=[order.indexOf(from),order.indexOf(
to)];if(old===now||old<0||now<0)return void 0;return now<old?"raised":"lowered"}var DEFAULT_LEVEL_CHANGES={raised:"warn",lowered:"notice",removed:"notice"};var ACCEPTS_WORDS={anything:"",fixes:"fixes only",removals:"removals only"};var builtIn=(id,title,meaning,outcome,advice)=>({
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
a security bug? Go ahead. Anything else will be removed with the rest.",remove:"Removals are welcome here."})];var MAINTAINER=/^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?|@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)+|[^\s@<>]+@[^\s@<>]+|[^\S\n]*[^<>\s][^<>\n]* <[^\s<>]+>)$/;
function parseMaintainer(text){if(!MAINTAINER.test(text))return void 0;if(!text.startsWith("@"))return{kind:"address",address:text.slice(text.lastIndexOf("<")+1).
replace(/>$/,"")};const name=text.slice(1);if(name.endsWith(BOT))return{kind:"bot",app:name.slice(0,-BOT.length)};const slash=name.indexOf("/");return slash<0?{
kind:"user",login:name}:{kind:"team",organization:name.slice(0,slash),path:name.slice(slash+1)}}var BOT="[bot]";function profileUrl(text,server){const maintainer=parseMaintainer(
text);switch(maintainer?.kind){case"user":return`${server}/${maintainer.login}`;case"bot":return`${server}/apps/${maintainer.app}`;case"team":{const{organization,
path:path2}=maintainer;const isGroup=path2.includes("/")||/^https?:\/\/(?:[^/]*\.)?gitlab\./.test(server);return isGroup?`${server}/${organization}/${path2}`:`${server}\
/orgs/${organization}/teams/${path2}`}default:return void 0}}function isAskable(text){const maintainer=parseMaintainer(text);return maintainer?.kind==="user"||maintainer?.
kind==="team"&&!maintainer.path.includes("/")}function codeOwnerOf(text){const maintainer=parseMaintainer(text);switch(maintainer?.kind){case"user":case"team":return text;case"\
address":return maintainer.address.includes("@")?maintainer.address:void 0;default:return void 0}}function maintainerKey(text){return text.toLowerCase()}function namesWithout(names,others){
const known=new Set(others.map(maintainerKey));return names.filter(name=>{const key=maintainerKey(name);return!known.has(key)&&known.add(key)})}var OUTCOMES=["pass","notice","warn","fail"];var CHANGE_KINDS=["add","edit","remove"];var NEEDS=["maintainers","docs","ci","checks","notes","sunset"];var ACCEPTS=[
"anything","fixes","removals"];var LEVEL_CHANGES=["raised","lowered","removed"];function isPlanned(matrix,name){return matrix.plannedTeams.size>0&&matrix.plannedTeams.
has(maintainerKey(name))}function plannedMaintainers(matrix,feature){return feature.maintainers.filter(name=>isPlanned(matrix,name))}function namesMaintainer(feature,name){
const key=maintainerKey(name);return feature.maintainers.some(one=>maintainerKey(one)===key)}function isMaintained(matrix,feature){return feature.maintainers.some(
name=>!isPlanned(matrix,name))}function worst(outcomes){let index=0;for(const outcome of outcomes)index=Math.max(index,OUTCOMES.indexOf(outcome));return OUTCOMES[index]}
function slug(name){return name.normalize("NFKD").replace(new RegExp("\\p{M}","gu"),"").toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}var DEFAULT_OVERRIDE_LABEL="support-matrix/override";var DEFAULT_UNMAPPED={add:"notice",edit:"pass",remove:"pass"};function buildMatrix(input,file,locate){const levels=new Map(
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
min-maintainers"]},...input.after!==void 0&&{after:input.after},labels:input.labels??base?.labels??[]}}function buildFeature(input,category,at){return{id:input.
id??`${category.slug}/${slug(input.name)}`,category:category.name,name:input.name,level:input.level,tentative:input.tentative??false,maintainers:input.maintainers??
[],emeritus:input.emeritus??[],...input.accepts&&{accepts:input.accepts},...input.reviewed!==void 0&&{reviewed:input.reviewed},seekingMaintainers:input["seeking\
-maintainers"]??false,...input.notes!==void 0&&{notes:input.notes},...input.warning!==void 0&&{warning:input.warning},crossCutting:input["cross-cutting"]??false,
paths:input.paths??[],exclude:input.exclude??[],content:input.content??[],...input.sunset&&{sunset:input.sunset},docs:input.docs??[],ci:input.ci??[],checks:input.
checks??[],labels:input.labels??[],allow:{...input.allow},at}}var CONTROL=/[\p{Cc}\p{Cs}\u2028\u2029]/u;var CONTROL_IN_BLOCK=/[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029]/u;function findControl(text,{block=false}={}){return(block?CONTROL_IN_BLOCK:
CONTROL).exec(text)?.[0]}var NAMES={"\0":"a NUL","	":"a tab","\n":"a line feed","\r":"a carriage return","\x1B":"an escape","\x85":"a next line","\u2028":"a lin\
e separator","\u2029":"a paragraph separator"};function nameControl(character){const name=NAMES[character]??(new RegExp("\\p{Cs}","u").test(character)?"half a c\
haracter":"a control character");return`${name} (U+${hex(character).toUpperCase()})`}function splitAtControls(text){return text.split(/[\p{Cc}\p{Cs}\u2028\u2029]+/u).
filter(part=>part!=="")}function escapeControls(text){return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu,one=>`\\u${hex(one)}`)}var hex=character=>character.charCodeAt(
0).toString(16).padStart(4,"0");var MOST_WORDS=60;function words(allowed){if(allowed.length<=MOST_WORDS)return allowed.join(", ");return`${allowed.slice(0,MOST_WORDS).join(", ")} and ${allowed.
length-MOST_WORDS} more`}function dotted(path2){return path2.map((part,index)=>typeof part==="number"?`[${part}]`:index===0?part:`.${part}`).join("")}var PROSE=new Set(["notes","warning"]);var PATTERNS=new Set(["paths","exclude","content","ignore"]);function checkTexts(yaml,fault){const found=[];const report=(at,message,fix)=>{
found.push(at);fault("bad-value",at,message,fix)};if(typeof yaml.value!=="object")return found;const open=[{value:yaml.value,path:[]}];for(let one=open.pop();one;one=
open.pop()){const{value,path:path2}=one;if(typeof value==="string"){const control=findControl(value);if(control===void 0||PATTERNS.has(path2.at(-2)))continue;const isProse=PROSE.
has(path2.at(-1));if(isProse&&findControl(value,{block:true})===void 0){if(yaml.mayHaveLines(path2))continue;report(yaml.locate(path2),`${dotted(path2)} has ${nameControl(
control)}, which is only allowed in a text written as a block`,`Write ${String(path2.at(-1))}: | and the text below it, indented; or keep it on one line.`)}else
report(yaml.locate(path2),`${dotted(path2)} has ${nameControl(control)}; allowed: text without control characters`,isProse?"Remove it.":"Remove it, and keep the\
 text on one line.")}else if(Array.isArray(value)){for(const[index,item]of value.entries())if(isWorthAPath(item))open.push({value:item,path:[...path2,index]})}else if(typeof value===
"object"&&value!==null){for(const[key,item]of Object.entries(value)){const control=findControl(key);if(control!==void 0)report(yaml.locateKey([...path2,key]),`a\
 key of ${dotted(path2)||"the file"} has ${nameControl(control)}; allowed: keys without control characters`,"Remove it.");else if(isWorthAPath(item))open.push({
value:item,path:[...path2,key]})}}}return found}var isWorthAPath=value=>typeof value==="string"?findControl(value)!==void 0:typeof value==="object"&&value!==null;var range=(a,b,str)=>{let begs,beg,left,right=void 0,result;let ai=str.indexOf(a);let bi=str.indexOf(b,ai+1);let i=ai;if(ai>=0&&bi>0){if(a===b){return[ai,bi]}begs=
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
set(stack.pop(),i)});return pairs2};var build=(toks,pairs2,start,end,top)=>{let seq2=[];const alts=[seq2];for(let i=start;i<end;i++){const tok=toks[i];const close=pairs2.
get(i);if(tok.t==="open"&&close!==void 0){const sub=build(toks,pairs2,i+1,close,false);seq2.push({t:"ext",type:tok.type,alts:sub});i=close}else if(tok.t==="bar"&&
!top){alts.push(seq2=[])}else if(tok.t==="open"){seq2.push(lit(tok.type),lit("("))}else if(tok.t==="bar"){seq2.push(lit("|"))}else if(tok.t==="close"){seq2.push(
lit(")"))}else{seq2.push(tok)}}return alts};var normalize=(items,form)=>{const out=[];let run="";const flush=()=>{for(const ch of run.normalize(form))out.push(lit(
ch));run=""};for(const it of items){if(it.t==="lit"){run+=it.ch;continue}flush();out.push(it.t==="ext"?{...it,alts:it.alts.map(a=>normalize(a,form))}:it)}flush();
return out};var compile=(items,nocase)=>{let id=1;const split=out=>({t:"split",id:id++,out});const seq2=(items2,next)=>items2.reduceRight((next2,it)=>item(it,next2),
next);const item=(it,next)=>{switch(it.t){case"lit":const re=nocase?foldRe(it.ch):void 0;return{t:"lit",id:id++,ch:it.ch,re,next};case"any":case"star":return{t:it.
t,id:id++,next};case"class":return{t:"class",id:id++,re:it.re,next}}const alts=next2=>it.alts.map(a=>seq2(a,next2));switch(it.type){case"@":return split(alts(next));case"\
?":return split([next,...alts(next)]);case"!":return{t:"neg",id:id++,sub:split(alts(MATCH)),next}}const after=split([]);const entry=split(alts(after));after.out.
push(next,entry);return it.type==="*"?after:entry};const start=seq2(items,MATCH);return[start,id]};var show=start=>{const lines=[];const seen=new Set;const ref=n=>n.
t==="match"?"match":String(n.id);const walk=(n,indent)=>{if(n.t==="match"||seen.has(n))return;seen.add(n);const line=desc=>lines.push(`${indent}${n.id}: ${desc}`);
switch(n.t){case"split":line(`split -> ${n.out.map(ref).join(", ")}`);for(const o of n.out)walk(o,indent);return;case"neg":line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
walk(n.sub,indent+"  ");return walk(n.next,indent);case"lit":line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);break;case"class":line(`${n.re} -> ${ref(n.next)}`);
break;default:line(`${n.t==="any"?"?":"*"} -> ${ref(n.next)}`)}walk(n.next,indent)};walk(start,"");return[`start -> ${ref(start)}`,...lines].join("\n")};var State=class{gen;threads=[];match=false;runs=[];ids=[];constructor(gen){
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
throw new TypeError("pattern is too long")}};var escape=(s,{windowsPathsNoEscape=false,magicalBraces=false}={})=>{const e=magicalBraces?windowsPathsNoEscape?s.replace(/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,
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
globSet.map(s=>this.#slashSplit(s));this.globParts=this.preprocess(rawGlobParts);this.#pending=true;let set2=this.globParts.map((s,_,__)=>{if(this.isWindows&&this.
windowsNoMagicRoot){const n=s[2]==="?"&&isLongUNC(s[3])?6:4;const isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.test(s[2]))&&s.slice(3,n).every(p=>!globMagic.
test(p));const isDrive2=/^[a-z]:/i.test(s[0]);if(isUNC){return[...s.slice(0,n).map(p=>this.#norm(p)),...s.slice(n).map(ss=>this.parse(ss))]}else if(isDrive2){return[
this.#norm(s[0]),...s.slice(1).map(ss=>this.parse(ss))]}}return s.map(ss=>this.parse(ss))});this.set=set2.filter(s=>s.indexOf(false)===-1);if(this.isWindows){for(let i=0;i<
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
parts.reduce((set2,part)=>{const prev=set2[set2.length-1];if(part==="**"&&prev==="**"){return set2}if(part===".."){if(set2.length>root&&prev&&prev!==".."&&prev!==
"."&&prev!=="**"){set2.pop();return set2}}set2.push(part);return set2},[]);return parts.length===0?[""]:parts})}#canMatch(f){const sep2=!this.isWindows||!f.includes(
"\\")?"/":f.includes("/")?"both":"\\";let ends=this.#endCheck?0:-1;let last="";let lastStart=0;let prev;let prevStart=0;const dot=!!this.options.dot;ROWS:for(let r=0;r<
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
b)||Math.abs(a-b)+1<RANGE_MIN){return m}found=true;return`${mark}${lo}..${hi}${mark}`});if(!found)return this.braceExpand();const set2=braceExpand(marked,this.options);
for(const p of set2){for(const portion of p.split("/")){const c=portion.indexOf("[");if(c!==-1&&c<portion.lastIndexOf(mark)){return this.braceExpand()}if(!this.
options.noext&&inRepeatOrNegExt(portion,mark)){return this.braceExpand()}}}this.#rangeMark=mark;return set2}parse(pattern){assertValidPattern(pattern);const options=this.
options;if(pattern==="**")return GLOBSTAR;if(pattern==="")return"";const{nocase,nocaseMagicOnly,noext=false,dot,normalize:normalize2}=options;const rangeMark=this.#rangeMark;
const lit2=rangeMark&&pattern.includes(rangeMark)?void 0:literal(pattern,noext);if(lit2!==void 0&&!(nocase&&!nocaseMagicOnly&&pattern.toUpperCase()!==pattern.toLowerCase())){
return this.#norm(lit2)}if(this.#pending)return PENDING;let m=this.#matchers.get(pattern);if(!m){if(!noext)assertValidExtglobs(pattern);m=new Matcher(pattern,{nocase,
noext,dot,normalize:normalize2,...rangeMark&&{rangeMark}});this.#matchers.set(pattern,m)}return m}#slashSplit(p){if(this.preserveMultipleSlashes){return p.split(
"/")}else if(this.isWindows&&/^\/\/[^/]+/.test(p)){return["",...p.split(/\/+/)]}else{return p.split(/\/+/)}}match(f,partial=this.partial){if(this.comment){return false}
if(this.empty){return f===""}if(f==="/"&&partial){return true}const options=this.options;let split=this.#cachedSplit(f);if(!split){if(!partial&&!this.#form&&(this.#endCheck||
this.#literalCheck)&&lastChecked!==f){lastChecked=f;const can=this.#canMatch(f);if(can==="no")return options.flipNegate?false:this.negate;if(can==="yes")return options.
flipNegate?true:!this.negate}split=this.#split(f)}const ff=split.parts;const resolved=this.#level2?split.resolved??=this.#levelTwoFileOptimize(ff):ff;const set2=this.
set;let filename=ff[ff.length-1];if(!filename){for(let i=ff.length-2;!filename&&i>=0;i--){filename=ff[i]}}for(let r=0;r<set2.length;r++){const pattern=set2[r];const shape=partial?
void 0:this.#shapes[r];const hit=shape==="base"?portionMatch(pattern[0],filename):shape?this.#matchShape(resolved,pattern,shape):options.matchBase&&pattern.length===
1?this.#matchRow([filename],[filename],pattern,partial):this.#matchRow(ff,resolved,pattern,partial);if(hit){if(options.flipNegate){return true}return!this.negate}}
if(options.flipNegate){return false}return this.negate}static defaults(def){return minimatch.defaults(def).Minimatch}};minimatch.Minimatch=Minimatch;minimatch.escape=
escape;minimatch.unescape=unescape;function contains(shape,path2){if(shape.kind==="exact")return path2===shape.path;return shape.folder===""||path2.startsWith(shape.folder)&&path2[shape.folder.length]===
"/"}var MAGIC=/[*?[\]{}()!+@|\\]/;function globShape(glob){const parts=glob.split("/");const magic=parts.findIndex(part=>part===""||part==="."||MAGIC.test(part));
if(magic<0)return{kind:"exact",path:glob};const folder=parts.slice(0,magic).join("/");if(magic===parts.length-1&&parts[magic]==="**"&&folder!=="")return{kind:"b\
elow",folder};const last=parts.at(-1);if(!MAGIC.test(last)&&last!==""&&last!==".")return{kind:"under",folder,basename:last};const ending=/^\*([^*?[\]{}()!+@|\\]+)$/.
exec(last)?.[1];if(ending!==void 0)return{kind:"under",folder,ending};const includes=parts.slice(magic).flatMap(literals).sort((a,b)=>b.length-a.length)[0];return{
kind:"under",folder,...includes!==void 0&&{includes}}}function literals(part){return/[[\]{}()!+@|\\]/.test(part)?[]:part.split(/[*?]+/).filter(text=>text.length>
1)}function regexShape(source){if(!source.startsWith("^")||/(?<!\\)\|/.test(source))return{kind:"under",folder:""};let literal2="";let index=1;for(;index<source.
length;index++){let character=source[index];if(character==="\\"){const next=source[index+1];if(next===void 0||/[A-Za-z0-9]/.test(next))break;character=next;index++}else if(/[.*+?()[\]{}|^$]/.
test(character))break;if(/[*+?{]/.test(source[index+1]??""))break;literal2+=character}const slash=literal2.lastIndexOf("/");return{kind:"under",folder:slash<0?"":
literal2.slice(0,slash)}}var GLOB_OPTIONS={dot:true,nonegate:true,nocomment:true,matchBase:false,platform:"linux"};var MAX_ALTERNATIVES=1e3;var MAX_LENGTH=16384;var MAX_NESTING=10;var REGEX="\
re:";var ORDINARY=/^\.?[\w*-](?:[\w*?+@~,-]|[./](?![./]))*$/;function checkPattern(pattern){if(pattern.length<=MAX_LENGTH&&ORDINARY.test(pattern))return void 0;
const problem=findProblem(pattern);return problem&&{message:problem.message,fix:problem.fix()}}function inspectPattern(pattern){const problem=checkPattern(pattern);
if(problem)return{problem,size:0};if(pattern.startsWith(REGEX)||!pattern.includes("{"))return{size:0};return{size:expandBraces(pattern).reduce((sum,one)=>sum+one.
length,0)}}function findProblem(pattern){const shown=shorten(pattern);const problem=(message,fix)=>({message,fix:typeof fix==="string"?()=>fix:fix});if(pattern.
trim()===""||pattern===REGEX)return problem("the pattern is empty","Remove it, or write ** for every file.");if(pattern.length>MAX_LENGTH)return problem(`the pa\
ttern has ${pattern.length} characters; allowed: at most ${MAX_LENGTH}`,"Split it into several patterns.");const control=findControl(pattern);if(control!==void 0)
return problem(`${shown} has ${nameControl(control)} in it`,()=>withoutControls(pattern));if(pattern.startsWith(REGEX))return findRegexProblem(pattern);const corrected=()=>{
const text=correct(pattern);return text!==pattern&&!findProblem(text)?`Write ${shorten(text)}.`:"Write it from the repository's root, with / between names and w\
ithout ..."};if(replaceSeparators(pattern)!==pattern)return problem(`${shown} has \\ as separator; paths are written with /`,corrected);const leading=LEADING.exec(
pattern);if(leading)return problem(`${shown} starts with ${leading[0]}; patterns start at the repository's root`,corrected);if(/(?:^|[/{,])\.\.(?:[/},]|$)/.test(
pattern))return problem(`${shown} has .. in it; a pattern can't leave the repository or go back`,corrected);const open=unbalanced(pattern);if(open){const fixed2=`${pattern.
slice(0,open.index)}\\${pattern.slice(open.index)}`;return problem(`${shown} has an unbalanced ${open.character}`,`Close it, or escape it if it belongs to a nam\
e: ${shorten(fixed2)}.`)}if(!/[{([]/.test(pattern))return void 0;if(nestingOf(pattern)>MAX_NESTING)return problem(`${shown} nests braces and groups more than ${MAX_NESTING}\
 deep`,"Split it into several patterns, or use a regular expression after re:.");try{const alternatives=minimatch.braceExpand(pattern,{...GLOB_OPTIONS,braceExpandMax:MAX_ALTERNATIVES+
1});if(alternatives.length>MAX_ALTERNATIVES)return problem(`${shown} stands for more than ${MAX_ALTERNATIVES} globs`,"Use * instead of a brace, or a regular exp\
ression after re:.");const outside=alternatives.find(one=>LEADING.test(one)||/(?:^|\/)\.\.(?:\/|$)/.test(one));if(outside!==void 0)return problem(`${shown} stan\
ds for ${shorten(outside)} too; patterns start at the repository's root`,"Write the alternatives as separate patterns, without a leading / or ./ and without ...");
if(/[[(]/.test(pattern))new Minimatch(pattern,GLOB_OPTIONS);return void 0}catch(error){return problem(`${shown} can't be matched: ${error.message}`,"Split it in\
to simpler patterns.")}}function withoutControls(pattern){if(pattern.startsWith(REGEX))return`Write ${shorten(escapeControls(pattern))}.`;const parts=splitAtControls(
pattern);if(findProblem(parts.join("")))return"Remove it.";const whole=`Write ${shorten(parts.join(""))}`;return parts.length===1?`${whole}.`:`${whole}, or writ\
e each part as a separate pattern.`}function findRegexProblem(pattern){try{new RegExp(pattern.slice(REGEX.length),"u");return void 0}catch(error){const reason=error.
message.replace(/^.*: /s,"").toLowerCase();return{message:`${shorten(pattern)} is not a regular expression: ${reason}`,fix:()=>"Correct it: after re: comes a Ja\
vaScript regular expression with the flag u, where only special characters are escaped."}}}var ESCAPABLE="*?[]{}()!+@,|\\ #-";var LEADING=/^(?:\.?\/)+|^\.$/;var replaceSeparators=pattern=>pattern.
replace(/\\(.?)/gsu,(whole,next)=>next!==""&&ESCAPABLE.includes(next)?whole:`/${next}`);function correct(pattern){const parts=[];for(const part of replaceSeparators(
pattern).replace(LEADING,"").split("/")){if(part==="..")parts.pop();else parts.push(part)}return parts.join("/")||"**"}function shorten(pattern){const line=JSON.
stringify(pattern);return line.length>122?`${line.slice(0,120)}\u2026"`:line}function unbalanced(pattern){const braces=[];let groups=[];for(let index=0;index<pattern.
length;index++){const character=pattern[index];if(character==="\\")index++;else if(character==="{")braces.push(index);else if(character==="(")groups.push(index);else if(character===
"}"){if(braces.pop()===void 0)return{index,character}}else if(character===")"){if(groups.pop()===void 0)return{index,character}}else if(character==="["){const end=classEnd2(
pattern,index);if(end===void 0)return{index,character};index=end}else if(character==="/"&&groups.length>0&&braces.length===0)return{index:groups[0],character:"("};
if(character===","&&braces.length>0&&groups.length===0)groups=[]}const first=[...braces,...groups].sort((a,b)=>a-b)[0];return first===void 0?void 0:{index:first,
character:pattern[first]}}function nestingOf(pattern){let depth=0;let deepest=0;for(const character of pattern){if(character==="{"||character==="(")deepest=Math.
max(deepest,++depth);else if(character==="}"||character===")")depth--}return deepest}function classEnd2(pattern,start){let index=start+1;if(pattern[index]==="!"||
pattern[index]==="^")index++;for(let first=true;index<pattern.length;index++,first=false){if(pattern[index]==="]"&&!first)return index;if(pattern[index]==="/")return void 0;
if(pattern[index]==="\\")index++}return void 0}function compilePattern(pattern){if(pattern.startsWith(REGEX)){const source=pattern.slice(REGEX.length);let regex;
return{source:pattern,matches:path2=>(regex??=new RegExp(source,"u")).test(path2),shapes:[regexShape(source)]}}const glob=completeGlob(pattern);const shapes=expandBraces(
pattern).map(globShape);if(shapes.every(shape=>shape.kind!=="under"))return{source:pattern,matches:path2=>shapes.some(shape=>contains(shape,path2)),shapes};const parts=ONE_STAR.
exec(glob);if(parts)return{source:pattern,matches:betweenEnds(parts[1],parts[2]),shapes};let matcher;return{source:pattern,matches:path2=>(matcher??=new Minimatch(
glob,GLOB_OPTIONS)).match(path2),shapes}}var ONE_STAR=/^((?:[\w-][\w.-]*\/)*[\w-][\w.-]*)\*([\w.-]*)$/;function betweenEnds(start,end){return path2=>{if(!path2.
startsWith(start))return false;const name=path2.endsWith("/")?path2.slice(start.length,-1):path2.slice(start.length);return name.endsWith(end)&&!name.includes("\
/")}}function expandBraces(pattern){const glob=completeGlob(pattern);return glob.includes("{")?minimatch.braceExpand(glob,GLOB_OPTIONS):[glob]}var completeGlob=pattern=>pattern.
endsWith("/")?`${pattern}**`:pattern;function quote(text){const line=JSON.stringify(text);return line.length>82?`${line.slice(0,80)}\u2026"`:line}var MAX_WRITTEN_OUT=4*1024*1024;var records=value=>Array.isArray(value)?value.flatMap((one,index)=>isRecord(one)?[{value:one,index}]:[]):[];var textOf=value=>typeof value===
"string"&&value!==""?value:void 0;function levelIds(root){const own=isRecord(root)&&isRecord(root.levels)?Object.keys(root.levels):[];return[...new Set([...BUILT_IN_LEVELS.
map(one=>one.id),...own])]}function checkMeaning(yaml,known,fault){const root=yaml.value;if(!isRecord(root))return;const levels=isRecord(root.levels)?root.levels:
{};checkLevels(levels,yaml,fault);checkOrder(levels,known,{yaml,fault});if(isRecord(root.teams))checkTeams(root.teams,yaml,fault);const isKnown=new Set(known);const room={
left:MAX_WRITTEN_OUT};if(isRecord(root.unmapped))checkPatterns(root.unmapped.ignore,["unmapped","ignore"],{yaml,room,fault});const categories=new Map;const ids=new Map;
for(const{value:category,index:c}of records(root.categories)){const name=textOf(category.name);const categorySlug=slug(name??"");const here=["categories",c,"nam\
e"];const before=name===void 0?void 0:categories.get(name);if(before)fault("bad-value",yaml.locate(here),`the category ${quote(name)} appears twice, first at li\
ne ${yaml.locate(before).line}`,"Merge the two, or rename one.");else if(name!==void 0)categories.set(name,here);for(const{value:feature,index:f}of records(category.
features)){const path2=["categories",c,"features",f];checkId(feature,{name,slug:categorySlug},path2,{yaml,ids,fault});if(typeof feature.level==="string"&&!isKnown.
has(feature.level)){const near=nearest(feature.level,known);fault("bad-value",yaml.locate([...path2,"level"]),`${dotted([...path2,"level"])} is ${quote(feature.
level)}; allowed: one of ${words(known)}`,near?`Did you mean ${quote(near)}?`:"Use one of these, or define the level under `levels`.")}for(const code of Object.
keys(isRecord(feature.allow)?feature.allow:{}).filter(one=>!ALLOWABLE_CODES.includes(one))){const near=nearest(code,ALLOWABLE_CODES);fault("unknown-key",yaml.locateKey(
[...path2,"allow",code]),`${quote(code)} is not a finding that can be allowed; allowed: ${words(ALLOWABLE_CODES)}`,near?`Did you mean ${quote(near)}?`:"Use one \
of these codes.")}checkPatterns(feature.paths,[...path2,"paths"],{yaml,room,fault});checkPatterns(feature.exclude,[...path2,"exclude"],{yaml,room,fault});if(Array.
isArray(feature.content))feature.content.forEach((pattern,index)=>{if(typeof pattern!=="string")return;const problem=checkPattern(`re:${pattern}`);if(problem)fault(
"bad-pattern",yaml.locate([...path2,"content",index]),problem.message.replace("re:",""),problem.fix)})}}}function checkId(feature,category,path2,{yaml,ids,fault}){
const name=textOf(feature.name);const explicit=textOf(feature.id);if(explicit===void 0&&(name===void 0||category.name===void 0))return;const here=[...path2,explicit===
void 0?"name":"id"];const parts=explicit===void 0?[category.slug,slug(name)]:[];if(parts.includes("")){fault("bad-value",yaml.locate(here),`no id can be derived\
 from ${quote(category.name)} and ${quote(name)}: no letter or digit is left`,"Give the feature an `id`.");return}const id=explicit??parts.join("/");const before=ids.
get(id);if(before)fault("duplicate-id",yaml.locate(here),`the id ${quote(id)} is taken by the feature at line ${yaml.locate(before).line}`,"Rename one of the tw\
o, or give one an `id` of its own.");else ids.set(id,here)}function checkLevels(levels,yaml,fault){const builtIn2=BUILT_IN_LEVELS.map(one=>one.id);for(const[id,
level]of Object.entries(levels)){if(builtIn2.includes(id))continue;const here=["levels",id];if(!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))fault("bad-value",yaml.locateKey(
here),`the level id ${quote(id)} is not kebab-case`,`Write it as ${quote(slug(id)||"a-name")}.`);if(!isRecord(level))continue;const outcome=level.outcome;const missing=[
...["title","meaning","outcome"].filter(key=>level[key]===void 0),...CHANGE_KINDS.filter(kind=>isRecord(outcome)&&outcome[kind]===void 0).map(kind=>`outcome.${kind}`)];
const near=nearest(id,builtIn2);if(missing.length>0)fault("bad-value",yaml.locateKey(here),`the new level ${quote(id)} has no ${missing.join(", ")}`,near?`Did y\
ou mean ${quote(near)}? A new level needs all of them.`:`Add ${missing.join(", ")}: a new level needs all of them.`)}}function checkOrder(levels,known,{yaml,fault}){
const afterOf=id=>{const level=Object.hasOwn(levels,id)?levels[id]:void 0;return isRecord(level)?textOf(level.after):void 0};const isKnown=new Set(known);const placed=known.
map(id=>{const after=afterOf(id);if(after===void 0)return{id};if(isKnown.has(after))return{id,after};const near=nearest(after,known);fault("bad-value",yaml.locate(
["levels",id,"after"]),`levels.${id}.after is ${quote(after)}; allowed: one of ${words(known)}`,near?`Did you mean ${quote(near)}?`:"Name a level, or remove `af\
ter`.");return{id}});for(const id of orderLevels(placed).lost)fault("bad-value",yaml.locate(["levels",id,"after"]),`levels.${id}.after is ${quote(afterOf(id))},\
 which makes the levels follow each other in a circle`,"Remove one `after` from the circle.")}function checkTeams(teams,yaml,fault){const first=new Map;for(const name of Object.
keys(teams)){const before=first.get(maintainerKey(name));if(before===void 0)first.set(maintainerKey(name),name);if(!name.startsWith("@")||!parseMaintainer(name))
fault("bad-value",yaml.locateKey(["teams",name]),`${quote(name)} is not a team; allowed: @org/team`,"Write it the way the features that name it do.");else if(before!==
void 0)fault("bad-value",yaml.locateKey(["teams",name]),`${quote(name)} is the same team as ${quote(before)} at line ${yaml.locateKey(["teams",before]).line}: c\
ase doesn't matter`,"Keep one of the two.")}}function checkPatterns(value,path2,{yaml,room,fault}){if(!Array.isArray(value)||room.left<0)return;for(const[index,
pattern]of value.entries()){if(typeof pattern!=="string")continue;const{problem,size}=inspectPattern(pattern);room.left-=size;if(problem)fault("bad-pattern",yaml.
locate([...path2,index]),problem.message,problem.fix);if(room.left>=0)continue;fault("bad-pattern",yaml.locate([...path2,index]),`with ${quote(pattern)} this fi\
le has too many globs: their braces expand to more than ${MAX_WRITTEN_OUT} characters`,"Use * instead of braces, or a regular expression after re:.");return}}var DATE=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;function isDate(text){if(!DATE.test(text))return false;const time=Date.parse(`${text}T00:00:00Z`);return!Number.
isNaN(time)&&dateOf(new Date(time))===text}function dateOf(moment){return moment.toISOString().slice(0,10)}function yearBefore(today){return monthsBefore(today,
12)}function monthsBefore(today,months){const[year,month,day]=today.split("-").map(Number);return dateOf(new Date(Date.UTC(year,month-1-months,day)))}var NOT_RESOLVED=Symbol("NOT_RESOLVED");function defineScalarTag(tagName,options){return{tagName,nodeKind:"scalar",implicit:options.implicit??false,matchByTagPrefix:options.
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
function resolveYamlBinary(source){const input=source.replace(/\s/g,"");if(input.length%4!==0||!BASE64_PATTERN.test(input))return NOT_RESOLVED;const binary2=atob(
input);const result=new Uint8Array(binary2.length);for(let index=0;index<binary2.length;index++)result[index]=binary2.charCodeAt(index);return result}function representYamlBinary(object){
let binary2="";for(let index=0;index<object.length;index++)binary2+=String.fromCharCode(object[index]);return btoa(binary2)}var binaryTag=defineScalarTag("tag:y\
aml.org,2002:binary",{resolve:resolveYamlBinary,identify:object=>Object.prototype.toString.call(object)==="[object Uint8Array]",represent:representYamlBinary});
var YAML_DATE_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");var YAML_TIMESTAMP_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?\
)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function makeUtcDate(year,month,day,hour=0,minute=0,second=0,fraction=0){
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
:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{const map2=new Map;for(const key of Object.keys(o))map2.set(key,o[key]);return map2},addPair:(container,key,value)=>{
if(key!==null&&typeof key==="object")return"object-based map does not support complex keys";const normalizedKey=String(key);if(normalizedKey==="__proto__")Object.
defineProperty(container,normalizedKey,{value,enumerable:true,configurable:true,writable:true});else container[normalizedKey]=value;return""},has:(container,key)=>{
if(key!==null&&typeof key==="object")return false;return Object.prototype.hasOwnProperty.call(container,String(key))},keys:container=>Object.keys(container),get:(container,key)=>{
const normalizedKey=String(key);if(!Object.prototype.hasOwnProperty.call(container,normalizedKey))return null;return container[normalizedKey]}});var setTag=defineMappingTag(
"tag:yaml.org,2002:set",{create:()=>new Set,identify:data=>data instanceof Set,represent:data=>{const map2=new Map;for(const key of data)map2.set(key,null);return map2},
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
keys(),get:(container,key)=>container.get(key),identify:data=>data instanceof Map||isPlainObject(data),represent:data=>{if(data instanceof Map)return data;const map2=new Map;
const obj=data;for(const key of Object.keys(obj))map2.set(key,obj[key]);return map2}});function normalizeKey(key){if(Array.isArray(key)){const array=Array.prototype.
slice.call(key);for(let index=0;index<array.length;index++){if(Array.isArray(array[index]))return null;if(typeof array[index]==="object"&&Object.prototype.toString.
call(array[index])==="[object Object]")array[index]="[object Object]"}return String(array)}if(typeof key==="object"&&Object.prototype.toString.call(key)==="[obj\
ect Object]")return"[object Object]";return String(key)}var legacyMapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{
const map2=new Map;for(const key of Object.keys(o))map2.set(key,o[key]);return map2},addPair:(container,key,value)=>{const normalizedKey=normalizeKey(key);if(normalizedKey===
null)return"nested arrays are not supported inside keys";if(normalizedKey==="__proto__")Object.defineProperty(container,normalizedKey,{value,enumerable:true,configurable:true,
writable:true});else container[normalizedKey]=value;return""},has:(container,key)=>{const normalizedKey=normalizeKey(key);return normalizedKey!==null&&Object.prototype.
hasOwnProperty.call(container,normalizedKey)},keys:container=>Object.keys(container),get:(container,key)=>{const normalizedKey=String(key);if(!Object.prototype.
hasOwnProperty.call(container,normalizedKey))return null;return container[normalizedKey]}});var DEFAULT_SNIPPET_OPTIONS={maxLength:79,indent:1,linesBefore:3,linesAfter:2};
function getLine(buffer,lineStart,lineEnd,position,maxLineLength){let head="";let tail="";const maxHalfLength=Math.floor(maxLineLength/2)-1;if(position-lineStart>
maxHalfLength){head=" ... ";lineStart=position-maxHalfLength+head.length}if(lineEnd-position>maxHalfLength){tail=" ...";lineEnd=position+maxHalfLength-tail.length}
return{str:head+buffer.slice(lineStart,lineEnd).replace(/\t/g,"\u2192")+tail,pos:position-lineStart+head.length}}function padStart(string2,max){return" ".repeat(
Math.max(max-string2.length,0))+string2}function makeSnippet(mark,options){if(!mark.buffer)return null;const opts={...DEFAULT_SNIPPET_OPTIONS,...options};const re=/\r?\n|\r|\0/g;
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
32||ch===9)position++;else break}return{position,breaks}}function foldedBreaks(count){if(count===1)return" ";return"\n".repeat(count-1)}function getPlainValue(input,start,end){
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
state,"missed comma between flow collection entries");else if(ch2===44)throwError(state,"expected the node content, but found ','");let isPair2=false;let isExplicitPair=false;
if(ch2===63&&isWsOrEol(state.input.charCodeAt(state.position+1))){isPair2=isExplicitPair=true;state.position+=1;skipFlowSeparationSpace(state,nodeIndent)}const entryLine=state.
line;const entryStart=snapshotState(state);const keyWasRead=parseNode(state,nodeIndent,CONTEXT_FLOW_IN,false,true);skipFlowSeparationSpace(state,nodeIndent);ch2=
state.input.charCodeAt(state.position);if((isMapping||isExplicitPair||state.line===entryLine)&&ch2===58){isPair2=true;state.position++;skipFlowSeparationSpace(state,
nodeIndent);if(!isMapping){insertFlowPairMappingEvent(state,entryStart);if(!keyWasRead)addEmptyScalarEvent(state)}else if(!keyWasRead)addEmptyScalarEvent(state);
if(!parseNode(state,nodeIndent,CONTEXT_FLOW_IN,false,true))addEmptyScalarEvent(state);skipFlowSeparationSpace(state,nodeIndent);if(!isMapping)addPopEvent(state)}else if(isMapping&&
isPair2){if(!keyWasRead)addEmptyScalarEvent(state);addEmptyScalarEvent(state)}else if(isMapping)addEmptyScalarEvent(state);else if(isPair2){insertFlowPairMappingEvent(
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
KEEP;var plainMap=defineMappingTag(mapTag.tagName,{create:()=>Object.create(null),addPair(map2,key,value){if(typeof key!=="string"||key==="<<")return"a key that is n\
ot plain text";map2[key]=value;return""},has:(map2,key)=>typeof key==="string"&&key in map2,keys:Object.keys,get:(map2,key)=>map2[String(key)],identify:()=>false});
var schema=CORE_SCHEMA.withTags(plainMap);var LARGE=512*1024;function readPlain(text){if(text.length<=LARGE&&UNUSUAL.test(text))return void 0;try{const events=parseEvents(
text,{});if(events.length>MOST_EVENTS||events.some(isMarked))return void 0;const value=constructPlain(events,text);return value===void 0||value===null?void 0:{value,
linesAreBlocks:haveNoLines(events,text)}}catch{return void 0}}function readAnyValue(text){try{return constructPlain(parseEvents(text,{}),text)}catch{return void 0}}
var MOST_EVENTS=1e6;function constructPlain(events,text){const documents=constructFromEvents(events,{source:text,schema});return documents.length===1?documents[0]:
void 0}var UNUSUAL=new RegExp([/\r(?!\n)|[\t\uFEFF]/,/^ *%|^ +---|^ *\.\.\./,/[|>]-?[+\d]/,/\de\+?\d{3}/,/^ *- [[{].*[\]}][^\s,\]}]/].map(({source})=>source).join(
"|"),"im");function isMarked(event){if(event.type===EVENT_ID.DOCUMENT||event.type===EVENT_ID.POP)return false;if(event.type===EVENT_ID.ALIAS||event.anchorStart>=
0||event.tagStart>=0)return true;return event.type===EVENT_ID.SCALAR&&event.valueStart<0}function haveNoLines(events,text){const hasTabs=text.includes("	");return!events.
some(event=>event.type===EVENT_ID.SCALAR&&(hasTabs||!event.fast)&&event.style!==SCALAR_STYLE.LITERAL_BLOCK&&event.style!==SCALAR_STYLE.FOLDED_BLOCK&&/[\t\n]/.test(
getScalarValue(text,event)))}var CONFLICT=/^(<{7}|>{7}|\|{7}|={7})(?:[ \r]|$)/m;var OTHERS=[{found:CONFLICT,message:marker=>`found a merge conflict marker (${marker.trim()})`,fix:"Resolve t\
he merge conflict: keep what belongs there, and remove the lines with <<<<<<<, ======= and >>>>>>>."},{found:/^version https:\/\/git-lfs\.github\.com\/spec\//,message:()=>"\
the file is a Git LFS pointer, not the file itself",fix:"Keep the matrix in the repository itself: git lfs untrack it, and commit it again."},{found:/^\s*<(?:!doctype|html|\?xml)/i,
message:()=>"the file is HTML or XML, not YAML",fix:"Write a matrix in YAML."},{found:/^\|[ :]*-{3}/m,message:()=>"the file is a Markdown table, not YAML",fix:"\
Make a matrix of it with support-matrix import markdown."},{found:/^(?:\*|\/[^\s:]*)[ \t]+@\S/m,message:()=>"the file looks like CODEOWNERS, not YAML",fix:"Make\
 a matrix of it with support-matrix import codeowners."}];function findOtherText(text){for(const{found,message,fix}of OTHERS){const match2=found.exec(text);if(!match2)
continue;const line=countLines(text,match2.index);return{code:"bad-yaml",message:message(match2[0]),fix,line,column:1}}return void 0}function looksLikeUtf16(text){
return/^(?:\0[^\0]\0[^\0]|[^\0]\0[^\0]\0)/.test(text)}function countLines(text,end){let line=1;for(let at=text.indexOf("\n");at>=0&&at<end;at=text.indexOf("\n",
at+1))line++;return line}function markOffsets(text){const events=parseEvents(text,{}).filter(({type})=>type!==EVENT_ID.DOCUMENT);let index=0;const take=()=>{const event=events[index++];
if(event.type===EVENT_ID.SCALAR){const start=startOf(event,text);return event.style===SCALAR_STYLE.PLAIN&&event.valueStart>=0?{start,end:event.valueEnd}:{start}}
const mark={start:"start"in event?event.start:0};if(event.type===EVENT_ID.SEQUENCE){mark.items=[];while(!isEnd(events[index]))mark.items.push(take())}else{mark.
pairs=[];while(!isEnd(events[index])){const key=events[index++];mark.pairs.push({name:getScalarValue(text,key),key:startOf(key,text),value:take()})}}index++;return mark};
const root=take();return path2=>{let mark=root;let key=root.start;for(const part of path2){if(mark.pairs)mark.index??=new Map(mark.pairs.map(({name,...pair3})=>[
name,pair3]));const pair2=mark.index?.get(String(part));const next=pair2?.value??mark.items?.[part];if(!next)break;mark=next;key=pair2?.key??next.start;if(mark.
start<0)mark.start=key}return{value:mark.start,key,source:mark.end===void 0?void 0:text.slice(mark.start,mark.end)}}}var isEnd=event=>event===void 0||event.type===
EVENT_ID.POP;function startOf({style,valueStart},text){switch(style){case SCALAR_STYLE.PLAIN:return valueStart;case SCALAR_STYLE.SINGLE_QUOTED:case SCALAR_STYLE.
DOUBLE_QUOTED:return valueStart-1;default:{let sign=valueStart-1;while(sign>0&&text[sign]!=="|"&&text[sign]!==">")sign--;return sign}}}var MAX_BYTES=4*1024*1024;var sizeOf=input=>typeof input==="string"?utf8Length(input):input.byteLength;var decode=input=>typeof input==="string"?input.replace(/^\uFEFF/,
""):new TextDecoder("utf-8",{fatal:true}).decode(input);function readSound(input){if(sizeOf(input)>MAX_BYTES)return void 0;try{const text=decode(input);return looksLikeUtf16(
text)?void 0:readSoundText(text)}catch{return void 0}}function readSoundText(text){if(findDeepBracket(text))return void 0;const plain=readPlain(text);return typeof plain?.
value==="object"?plainRead(plain,text):void 0}function plainRead({value,linesAreBlocks},text){const located=locateLater(text);const mayHaveLines=linesAreBlocks?
()=>true:located.mayHaveLines;return{value,faults:[],broken:false,isUnread:()=>false,...located,mayHaveLines}}function locateLater(text){let found;const find=path2=>(found??=
{offsets:markOffsets(text),lines:linesOf(text)}).offsets(path2);const position=offset=>positionIn(found.lines,offset);return{locate:path2=>position(find(path2).
value),locateKey:path2=>position(find(path2).key),sourceOf:path2=>find(path2).source,mayHaveLines:path2=>isJson(text)||"|>".includes(text.charAt(find(path2).value)||
"-")}}function linesOf(text){const starts=[];for(let at=0;at>=0;at=text.indexOf("\n",at)+1||-1)starts.push(at);return starts}function positionIn(starts,offset){
let[low,high]=[0,starts.length];while(high-low>1){const middle=low+high>>1;if(starts[middle]<=offset)low=middle;else high=middle}return{line:low+1,column:offset-
starts[low]+1}}function findDeepBracket(text){for(let line=1,start=0;start<text.length;line++){const next=text.indexOf("\n",start);const end=next<0?text.length:
next;const index=end-start>DEEP?bracketIn(text,start,end):void 0;if(index!==void 0)return{line,column:index-start+1};start=end+1}return void 0}var DEEP=1e3;function bracketIn(text,start,end){
let depth=0;for(let index=start;index<end;index++){const character=text[index];if(character==="["||character==="{"){if(++depth>DEEP)return index}else if((character===
"]"||character==="}")&&depth>0)depth--}return void 0}var isJson=text=>/^\s*\{/.test(text);var DUE=/^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|\d{4}-Q[1-4]|[vV]?\d+(?:\.\d+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?)$/;var DUE_WORDS='\
a date (2026-12-31), a quarter (2026-Q4), or a version in quotes ("5.0")';var OTHER_DATE=/^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|[qQ][1-4].*|\d{4}[ /]?[qQ]\d.*)$/;function dueKind(text){
if(/^\d{4}-Q[1-4]$/.test(text))return"quarter";if(/^\d{4}-/.test(text))return isDate(text)?"date":void 0;return DUE.test(text)&&!OTHER_DATE.test(text)?"version":
void 0}function isDue(text){return dueKind(text)!==void 0}function isRemovalDue(text){return isDue(text)||!(/^\d{4}-/.test(text)||OTHER_DATE.test(text))}function lastDayOf(text){
const kind=dueKind(text);if(kind==="date")return text;if(kind!=="quarter")return void 0;return`${text.slice(0,4)}-${["03-31","06-30","09-30","12-31"][Number(text.
at(-1))-1]}`}var ALIAS=Symbol.for("yaml.alias");var DOC=Symbol.for("yaml.document");var MAP=Symbol.for("yaml.map");var PAIR=Symbol.for("yaml.pair");var SCALAR=Symbol.for("ya\
ml.scalar");var SEQ=Symbol.for("yaml.seq");var NODE_TYPE=Symbol.for("yaml.node.type");var isAlias=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===ALIAS;
var isDocument=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===DOC;var isMap=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===MAP;var isPair=node=>!!node&&
typeof node==="object"&&node[NODE_TYPE]===PAIR;var isScalar=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===SCALAR;var isSeq=node=>!!node&&typeof node===
"object"&&node[NODE_TYPE]===SEQ;function isCollection(node){if(node&&typeof node==="object")switch(node[NODE_TYPE]){case MAP:case SEQ:return true}return false}function isNode(node){
if(node&&typeof node==="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return true}return false}var hasAnchor=node=>(isScalar(node)||isCollection(
node))&&!!node.anchor;var LineCounter=class{constructor(){this.lineStarts=[];this.addNewLine=offset=>this.lineStarts.push(offset);this.linePos=offset=>{let low=0;let high=this.lineStarts.
length;while(low<high){const mid=low+high>>1;if(this.lineStarts[mid]<offset)low=mid+1;else high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===
0)return{line:0,col:offset};const start=this.lineStarts[low-1];return{line:low,col:offset-start+1}}}};var BREAK=Symbol("break visit");var SKIP=Symbol("skip children");var REMOVE=Symbol("remove node");function visit(node,visitor){const visitor_=initVisitor(visitor);
if(isDocument(node)){const cd=visit_(null,node.contents,visitor_,Object.freeze([node]));if(cd===REMOVE)node.contents=null}else visit_(null,node,visitor_,Object.
freeze([]))}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;function visit_(key,node,visitor,path2){const ctrl=callVisitor(key,node,visitor,path2);if(isNode(
ctrl)||isPair(ctrl)){replaceNode(key,path2,ctrl);return visit_(key,ctrl,visitor,path2)}if(typeof ctrl!=="symbol"){if(isCollection(node)){path2=Object.freeze(path2.
concat(node));for(let i=0;i<node.items.length;++i){const ci=visit_(i,node.items[i],visitor,path2);if(typeof ci==="number")i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===
REMOVE){node.items.splice(i,1);i-=1}}}else if(isPair(node)){path2=Object.freeze(path2.concat(node));const ck=visit_("key",node.key,visitor,path2);if(ck===BREAK)
return BREAK;else if(ck===REMOVE)node.key=null;const cv=visit_("value",node.value,visitor,path2);if(cv===BREAK)return BREAK;else if(cv===REMOVE)node.value=null}}
return ctrl}async function visitAsync(node,visitor){const visitor_=initVisitor(visitor);if(isDocument(node)){const cd=await visitAsync_(null,node.contents,visitor_,
Object.freeze([node]));if(cd===REMOVE)node.contents=null}else await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;
visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path2){const ctrl=await callVisitor(key,node,visitor,path2);if(isNode(ctrl)||isPair(ctrl)){
replaceNode(key,path2,ctrl);return visitAsync_(key,ctrl,visitor,path2)}if(typeof ctrl!=="symbol"){if(isCollection(node)){path2=Object.freeze(path2.concat(node));
for(let i=0;i<node.items.length;++i){const ci=await visitAsync_(i,node.items[i],visitor,path2);if(typeof ci==="number")i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===
REMOVE){node.items.splice(i,1);i-=1}}}else if(isPair(node)){path2=Object.freeze(path2.concat(node));const ck=await visitAsync_("key",node.key,visitor,path2);if(ck===
BREAK)return BREAK;else if(ck===REMOVE)node.key=null;const cv=await visitAsync_("value",node.value,visitor,path2);if(cv===BREAK)return BREAK;else if(cv===REMOVE)
node.value=null}}return ctrl}function initVisitor(visitor){if(typeof visitor==="object"&&(visitor.Collection||visitor.Node||visitor.Value)){return Object.assign(
{Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&
{Map:visitor.Collection,Seq:visitor.Collection},visitor)}return visitor}function callVisitor(key,node,visitor,path2){if(typeof visitor==="function")return visitor(
key,node,path2);if(isMap(node))return visitor.Map?.(key,node,path2);if(isSeq(node))return visitor.Seq?.(key,node,path2);if(isPair(node))return visitor.Pair?.(key,
node,path2);if(isScalar(node))return visitor.Scalar?.(key,node,path2);if(isAlias(node))return visitor.Alias?.(key,node,path2);return void 0}function replaceNode(key,path2,node){
const parent=path2[path2.length-1];if(isCollection(parent)){parent.items[key]=node}else if(isPair(parent)){if(key==="key")parent.key=node;else parent.value=node}else if(isDocument(
parent)){parent.contents=node}else{const pt=isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}var escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"};var escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]);var Directives=class _Directives{constructor(yaml,tags){
this.docStart=null;this.docEnd=false;this.yaml=Object.assign({},_Directives.defaultYaml,yaml);this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){const copy=new _Directives(
this.yaml,this.tags);copy.docStart=this.docStart;return copy}atDocument(){const res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=true;break;case"1.2":this.atNextDocument=false;this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"};this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line,onError){if(this.atNextDocument){this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"};this.tags=Object.assign(
{},_Directives.defaultTags);this.atNextDocument=false}const parts=line.trim().split(/[ \t]+/);const name=parts.shift();switch(name){case"%TAG":{if(parts.length!==
2){onError(0,"%TAG directive should contain exactly two parts");if(parts.length<2)return false}const[handle,prefix2]=parts;this.tags[handle]=prefix2;return true}case"\
%YAML":{this.yaml.explicit=true;if(parts.length!==1){onError(0,"%YAML directive should contain exactly one part");return false}const[version]=parts;if(version===
"1.1"||version==="1.2"){this.yaml.version=version;return true}else{const isValid=/^\d+\.\d+$/.test(version);onError(6,`Unsupported YAML version ${version}`,isValid);
return false}}default:onError(0,`Unknown directive ${name}`,true);return false}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!"){onError(`N\
ot a valid tag: ${source}`);return null}if(source[1]==="<"){const verbatim=source.slice(2,-1);if(verbatim==="!"||verbatim==="!!"){onError(`Verbatim tags aren't \
resolved, so ${source} is invalid.`);return null}if(source[source.length-1]!==">")onError("Verbatim tags must end with a >");return verbatim}const[,handle,suffix]=source.
match(/^(.*!)([^!]*)$/s);if(!suffix)onError(`The ${source} tag has no suffix`);const prefix2=this.tags[handle];if(prefix2){try{return prefix2+decodeURIComponent(
suffix)}catch(error){onError(String(error));return null}}if(handle==="!")return source;onError(`Could not resolve tag: ${source}`);return null}tagString(tag){for(const[
handle,prefix2]of Object.entries(this.tags)){if(tag.startsWith(prefix2))return handle+escapeTagName(tag.substring(prefix2.length))}return tag[0]==="!"?tag:`!<${tag}\
>`}toString(doc){const lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[];const tagEntries=Object.entries(this.tags);let tagNames;if(doc&&tagEntries.
length>0&&isNode(doc.contents)){const tags={};visit(doc.contents,(_key,node)=>{if(isNode(node)&&node.tag)tags[node.tag]=true});tagNames=Object.keys(tags)}else tagNames=
[];for(const[handle,prefix2]of tagEntries){if(handle==="!!"&&prefix2==="tag:yaml.org,2002:")continue;if(!doc||tagNames.some(tn=>tn.startsWith(prefix2)))lines.push(
`%TAG ${handle} ${prefix2}`)}return lines.join("\n")}};Directives.defaultYaml={explicit:false,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const sa=JSON.stringify(anchor);const msg=`Anchor must not contain whitespace or control c\
haracters: ${sa}`;throw new Error(msg)}return true}function anchorNames(root){const anchors=new Set;visit(root,{Value(_key,node){if(node.anchor)anchors.add(node.
anchor)}});return anchors}function findNewAnchor(prefix2,exclude){for(let i=1;true;++i){const name=`${prefix2}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix2){
const aliasObjects=[];const sourceObjects=new Map;let prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source);prevAnchors??(prevAnchors=anchorNames(
doc));const anchor=findNewAnchor(prefix2,prevAnchors);prevAnchors.add(anchor);return anchor},setAnchors:()=>{for(const source of aliasObjects){const ref=sourceObjects.
get(source);if(typeof ref==="object"&&ref.anchor&&(isScalar(ref.node)||isCollection(ref.node))){ref.node.anchor=ref.anchor}else{const error=new Error("Failed to\
 resolve repeated object (this should not happen)");error.source=source;throw error}}},sourceObjects}}function applyReviver(reviver,obj,key,val){if(val&&typeof val==="object"){if(Array.isArray(val)){for(let i=0,len=val.length;i<len;++i){const v0=val[i];const v1=applyReviver(
reviver,val,String(i),v0);if(v1===void 0)delete val[i];else if(v1!==v0)val[i]=v1}}else if(val instanceof Map){for(const k of Array.from(val.keys())){const v0=val.
get(k);const v1=applyReviver(reviver,val,k,v0);if(v1===void 0)val.delete(k);else if(v1!==v0)val.set(k,v1)}}else if(val instanceof Set){for(const v0 of Array.from(
val)){const v1=applyReviver(reviver,val,v0,v0);if(v1===void 0)val.delete(v0);else if(v1!==v0){val.delete(v0);val.add(v1)}}}else{for(const[k,v0]of Object.entries(
val)){const v1=applyReviver(reviver,val,k,v0);if(v1===void 0)delete val[k];else if(v1!==v0)val[k]=v1}}}return reviver.call(obj,key,val)}function toJS(value,arg,ctx){if(Array.isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON==="function"){if(!ctx||!hasAnchor(
value))return value.toJSON(arg,ctx);const data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data);ctx.onCreate=res2=>{data.res=res2;delete ctx.onCreate};
const res=value.toJSON(arg,ctx);if(ctx.onCreate)ctx.onCreate(res);return res}if(typeof value==="bigint"&&!ctx?.keep)return Number(value);return value}var NodeBase=class{constructor(type){Object.defineProperty(this,NODE_TYPE,{value:type})}clone(){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));if(this.range)copy.range=this.range.slice();return copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!isDocument(doc))throw new TypeError("A\
 document argument is required");const ctx={anchors:new Map,doc,keep:true,mapAsMap:mapAsMap===true,mapKeyWarned:false,maxAliasCount:typeof maxAliasCount==="numb\
er"?maxAliasCount:100};const res=toJS(this,"",ctx);if(typeof onAnchor==="function")for(const{count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver===
"function"?applyReviver(reviver,{"":res},"",res):res}};var Alias=class extends NodeBase{constructor(source){super(ALIAS);this.source=source;Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot\
 have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let nodes;if(ctx?.aliasResolveCache){nodes=ctx.
aliasResolveCache}else{nodes=[];visit(doc,{Node:(_key,node)=>{if(isAlias(node)||hasAnchor(node))nodes.push(node)}});if(ctx)ctx.aliasResolveCache=nodes}let found=void 0;
for(const node of nodes){if(node===this)break;if(node.anchor===this.source)found=node}if(found&&ctx){const{anchors,doc:doc2,maxAliasCount}=ctx;let data=anchors.
get(found);if(!data){toJS(found,null,ctx);data=anchors.get(found)}if(data?.res===void 0){const msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(
msg)}if(maxAliasCount>=0){data.count+=1;if(data.aliasCount===0)data.aliasCount=getAliasCount(doc2,found,anchors);if(data.count*data.aliasCount>maxAliasCount){const msg="\
Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(msg)}}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};const source=this.
resolve(ctx.doc,ctx);if(!source){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.
anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`;if(ctx){anchorIsValid(this.source);if(ctx.options.verifyAliasOrder&&!ctx.
anchors.has(this.source)){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src}\
 `}return src}};function getAliasCount(doc,node,anchors){if(isAlias(node)){const source=node.resolve(doc);const anchor=anchors&&source&&anchors.get(source);return anchor?
anchor.count*anchor.aliasCount:0}else if(isCollection(node)){let count=0;for(const item of node.items){const c=getAliasCount(doc,item,anchors);if(c>count)count=
c}return count}else if(isPair(node)){const kc=getAliasCount(doc,node.key,anchors);const vc=getAliasCount(doc,node.value,anchors);return Math.max(kc,vc)}return 1}var isScalarValue=value=>!value||typeof value!=="function"&&typeof value!=="object";var Scalar=class extends NodeBase{constructor(value){super(SCALAR);this.value=
value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED";Scalar.BLOCK_LITERAL=
"BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";var defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){const match2=tags.filter(t=>t.tag===tagName);const tagObj=match2.
find(t=>!t.format)??match2[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){
if(isDocument(value))value=value.contents;if(isNode(value))return value;if(isPair(value)){const map2=ctx.schema[MAP].createNode?.(ctx.schema,null,ctx);map2.items.
push(value);return map2}if(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt!=="undefined"&&value instanceof BigInt){value=
value.valueOf()}const{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema5,sourceObjects}=ctx;let ref=void 0;if(aliasDuplicateObjects&&value&&typeof value==="\
object"){ref=sourceObjects.get(value);if(ref){ref.anchor??(ref.anchor=onAnchor(value));return new Alias(ref.anchor)}else{ref={anchor:null,node:null};sourceObjects.
set(value,ref)}}if(tagName?.startsWith("!!"))tagName=defaultTagPrefix+tagName.slice(2);let tagObj=findTagObject(value,tagName,schema5.tags);if(!tagObj){if(value&&
typeof value.toJSON==="function"){value=value.toJSON()}if(!value||typeof value!=="object"){const node2=new Scalar(value);if(ref)ref.node=node2;return node2}tagObj=
value instanceof Map?schema5[MAP]:Symbol.iterator in Object(value)?schema5[SEQ]:schema5[MAP]}if(onTagObj){onTagObj(tagObj);delete ctx.onTagObj}const node=tagObj?.
createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from==="function"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar(value);if(tagName)
node.tag=tagName;else if(!tagObj.default)node.tag=tagObj.tag;if(ref)ref.node=node;return node}function collectionFromPath(schema5,path2,value){let v=value;for(let i=path2.length-1;i>=0;--i){const k=path2[i];if(typeof k==="number"&&Number.isInteger(k)&&k>=
0){const a=[];a[k]=v;v=a}else{v=new Map([[k,v]])}}return createNode(v,void 0,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{throw new Error("Thi\
s should not happen, please report a bug.")},schema:schema5,sourceObjects:new Map})}var isEmptyPath=path2=>path2==null||typeof path2==="object"&&!!path2[Symbol.
iterator]().next().done;var Collection=class extends NodeBase{constructor(type,schema5){super(type);Object.defineProperty(this,"schema",{value:schema5,configurable:true,
enumerable:false,writable:true})}clone(schema5){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(schema5)copy.schema=
schema5;copy.items=copy.items.map(it=>isNode(it)||isPair(it)?it.clone(schema5):it);if(this.range)copy.range=this.range.slice();return copy}addIn(path2,value){if(isEmptyPath(
path2))this.add(value);else{const[key,...rest]=path2;const node=this.get(key,true);if(isCollection(node))node.addIn(rest,value);else if(node===void 0&&this.schema)
this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path2){const[
key,...rest]=path2;if(rest.length===0)return this.delete(key);const node=this.get(key,true);if(isCollection(node))return node.deleteIn(rest);else throw new Error(
`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path2,keepScalar){const[key,...rest]=path2;const node=this.get(key,true);if(rest.length===0)
return!keepScalar&&isScalar(node)?node.value:node;else return isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.
every(node=>{if(!isPair(node))return false;const n=node.value;return n==null||allowScalar&&isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path2){
const[key,...rest]=path2;if(rest.length===0)return this.has(key);const node=this.get(key,true);return isCollection(node)?node.hasIn(rest):false}setIn(path2,value){
const[key,...rest]=path2;if(rest.length===0){this.set(key,value)}else{const node=this.get(key,true);if(isCollection(node))node.setIn(rest,value);else if(node===
void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}};var stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(comment,indent){if(/^\n+$/.test(comment))return comment.substring(1);return indent?
comment.replace(/^(?! *$)/gm,indent):comment}var lineComment=(str,indent,comment)=>str.endsWith("\n")?indentComment(comment,indent):comment.includes("\n")?"\n"+
indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;var FOLD_FLOW="flow";var FOLD_BLOCK="block";var FOLD_QUOTED="quoted";function foldFlowLines(text,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,
onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text;if(lineWidth<minContentWidth)minContentWidth=0;const endStep=Math.max(1+minContentWidth,1+lineWidth-
indent.length);if(text.length<=endStep)return text;const folds=[];const escapedFolds={};let end=lineWidth-indent.length;if(typeof indentAtStart==="number"){if(indentAtStart>
lineWidth-Math.max(2,minContentWidth))folds.push(0);else end=lineWidth-indentAtStart}let split=void 0;let prev=void 0;let overflow=false;let i=-1;let escStart=-1;
let escEnd=-1;if(mode===FOLD_BLOCK){i=consumeMoreIndentedLines(text,i,indent.length);if(i!==-1)end=i+endStep}for(let ch;ch=text[i+=1];){if(mode===FOLD_QUOTED&&ch===
"\\"){escStart=i;switch(text[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch==="\n"){if(mode===FOLD_BLOCK)i=consumeMoreIndentedLines(
text,i,indent.length);end=i+indent.length+endStep;split=void 0}else{if(ch===" "&&prev&&prev!==" "&&prev!=="\n"&&prev!=="	"){const next=text[i+1];if(next&&next!==
" "&&next!=="\n"&&next!=="	")split=i}if(i>=end){if(split){folds.push(split);end=split+endStep;split=void 0}else if(mode===FOLD_QUOTED){while(prev===" "||prev===
"	"){prev=ch;ch=text[i+=1];overflow=true}const j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text;folds.push(j);escapedFolds[j]=true;end=j+endStep;split=
void 0}else{overflow=true}}}prev=ch}if(overflow&&onOverflow)onOverflow();if(folds.length===0)return text;if(onFold)onFold();let res=text.slice(0,folds[0]);for(let i2=0;i2<
folds.length;++i2){const fold=folds[i2];const end2=folds[i2+1]||text.length;if(fold===0)res=`
${indent}${text.slice(0,end2)}`;else{if(mode===FOLD_QUOTED&&escapedFolds[fold])res+=`${text[fold]}\\`;res+=`
${indent}${text.slice(fold+1,end2)}`}}return res}function consumeMoreIndentedLines(text,i,indent){let end=i;let start=i+1;let ch=text[start];while(ch===" "||ch===
"	"){if(i<start+indent){ch=text[++i]}else{do{ch=text[++i]}while(ch&&ch!=="\n");end=i;start=i+1;ch=text[start]}}return end}var getFoldOptions=(ctx,isBlock2)=>({indentAtStart:isBlock2?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth});
var containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return false;const limit=lineWidth-
indentLength;const strLen=str.length;if(strLen<=limit)return false;for(let i=0,start=0;i<strLen;++i){if(str[i]==="\n"){if(i-start>limit)return true;start=i+1;if(strLen-
start<=limit)return false}}return true}function doubleQuotedString(value,ctx){const json=JSON.stringify(value);if(ctx.options.doubleQuotedAsJSON)return json;const{
implicitKey}=ctx;const minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength;const indent=ctx.indent||(containsDocumentMarker(value)?"  ":"");let str="";
let start=0;for(let i=0,ch=json[i];ch;ch=json[++i]){if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"){str+=json.slice(start,i)+"\\ ";i+=1;start=i;ch="\\"}if(ch===
"\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);const code=json.substr(i+2,4);switch(code){case"0000":str+="\\0";break;case"0007":str+="\\a";break;case"\
000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":str+="\\P";break;default:
if(code.substr(0,2)==="00")str+="\\x"+code.substr(2);else str+=json.substr(i,6)}i+=5;start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.length<minMultiLineLength){
i+=1}else{str+=json.slice(start,i)+"\n\n";while(json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"'){str+="\n";i+=2}str+=indent;if(json[i+2]===" ")str+="\\";i+=1;
start=i+1}break;default:i+=1}}str=start?str+json.slice(start):json;return implicitKey?str:foldFlowLines(str,indent,FOLD_QUOTED,getFoldOptions(ctx,false))}function singleQuotedString(value,ctx){
if(ctx.options.singleQuote===false||ctx.implicitKey&&value.includes("\n")||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);const indent=ctx.indent||
(containsDocumentMarker(value)?"  ":"");const res="'"+value.replace(/'/g,"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines(res,indent,FOLD_FLOW,getFoldOptions(ctx,false))}function quotedString(value,ctx){const{singleQuote}=ctx.
options;let qs;if(singleQuote===false)qs=doubleQuotedString;else{const hasDouble=value.includes('"');const hasSingle=value.includes("'");if(hasDouble&&!hasSingle)
qs=singleQuotedString;else if(hasSingle&&!hasDouble)qs=doubleQuotedString;else qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}var blockEndNewlines;
try{blockEndNewlines=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){
const{blockQuote,commentString,lineWidth}=ctx.options;if(!blockQuote||/\n[\t ]+$/.test(value)){return quotedString(value,ctx)}const indent=ctx.indent||(ctx.forceBlockIndent||
containsDocumentMarker(value)?"  ":"");const literal2=blockQuote==="literal"?true:blockQuote==="folded"||type===Scalar.BLOCK_FOLDED?false:type===Scalar.BLOCK_LITERAL?
true:!lineLengthOverLimit(value,lineWidth,indent.length);if(!value)return literal2?"|\n":">\n";let chomp;let endStart;for(endStart=value.length;endStart>0;--endStart){
const ch=value[endStart-1];if(ch!=="\n"&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart);const endNlPos=end.indexOf("\n");if(endNlPos===-1){chomp="-"}else if(value===
end||endNlPos!==end.length-1){chomp="+";if(onChompKeep)onChompKeep()}else{chomp=""}if(end){value=value.slice(0,-end.length);if(end[end.length-1]==="\n")end=end.
slice(0,-1);end=end.replace(blockEndNewlines,`$&${indent}`)}let startWithSpace=false;let startEnd;let startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){
const ch=value[startEnd];if(ch===" ")startWithSpace=true;else if(ch==="\n")startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+
1:startEnd);if(start){value=value.substring(start.length);start=start.replace(/\n+/g,`$&${indent}`)}const indentSize=indent?"2":"1";let header=(startWithSpace?indentSize:
"")+chomp;if(comment){header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," "));if(onComment)onComment()}if(!literal2){const foldedValue=value.replace(/\n+/g,
"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`);let literalFallback=false;const foldOptions=getFoldOptions(
ctx,true);if(blockQuote!=="folded"&&type!==Scalar.BLOCK_FOLDED){foldOptions.onOverflow=()=>{literalFallback=true}}const body=foldFlowLines(`${start}${foldedValue}${end}`,
indent,FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent}${body}`}value=value.replace(/\n+/g,`$&${indent}`);return`|${header}
${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){const{type,value}=item;const{actualString,implicitKey,indent,indentStep,inFlow}=ctx;
if(implicitKey&&value.includes("\n")||inFlow&&/[[\]{},]/.test(value)){return quotedString(value,ctx)}if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(value)){return implicitKey||inFlow||!value.includes("\n")?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep)}if(!implicitKey&&!inFlow&&type!==
Scalar.PLAIN&&value.includes("\n")){return blockString(item,ctx,onComment,onChompKeep)}if(containsDocumentMarker(value)){if(indent===""){ctx.forceBlockIndent=true;
return blockString(item,ctx,onComment,onChompKeep)}else if(implicitKey&&indent===indentStep){return quotedString(value,ctx)}}const str=value.replace(/\n+/g,`$&
${indent}`);if(actualString){const test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str);const{compat,tags}=ctx.doc.schema;if(tags.some(
test)||compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines(str,indent,FOLD_FLOW,getFoldOptions(ctx,false))}function stringifyString(item,ctx,onComment,onChompKeep){
const{implicitKey,inFlow}=ctx;const ss=typeof item.value==="string"?item:Object.assign({},item,{value:String(item.value)});let{type}=item;if(type!==Scalar.QUOTE_DOUBLE){
if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))type=Scalar.QUOTE_DOUBLE}const _stringify=_type=>{switch(_type){case Scalar.BLOCK_FOLDED:case Scalar.
BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,onChompKeep);case Scalar.QUOTE_DOUBLE:return doubleQuotedString(
ss.value,ctx);case Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}};
let res=_stringify(type);if(res===null){const{defaultKeyType,defaultStringType}=ctx.options;const t=implicitKey&&defaultKeyType||defaultStringType;res=_stringify(
t);if(res===null)throw new Error(`Unsupported default string type ${t}`)}return res}function createStringifyContext(doc,options){const opt=Object.assign({blockQuote:true,commentString:stringifyComment,defaultKeyType:null,defaultStringType:"PLAI\
N",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,
nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,trueStr:"true",verifyAliasOrder:true},doc.schema.toStringOptions,options);let inFlow;switch(opt.
collectionStyle){case"block":inFlow=false;break;case"flow":inFlow=true;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof opt.indent==="number"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){const match2=tags.
filter(t=>t.tag===item.tag);if(match2.length>0)return match2.find(t=>t.format===item.format)??match2[0]}let tagObj=void 0;let obj;if(isScalar(item)){obj=item.value;
let match2=tags.filter(t=>t.identify?.(obj));if(match2.length>1){const testMatch=match2.filter(t=>t.test);if(testMatch.length>0)match2=testMatch}tagObj=match2.find(
t=>t.format===item.format)??match2.find(t=>!t.format)}else{obj=item;tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass)}if(!tagObj){const name=obj?.constructor?.
name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name} value`)}return tagObj}function stringifyProps(node,tagObj,{anchors,doc}){if(!doc.
directives)return"";const props=[];const anchor=(isScalar(node)||isCollection(node))&&node.anchor;if(anchor&&anchorIsValid(anchor)){anchors.add(anchor);props.push(
`&${anchor}`)}const tag=node.tag??(tagObj.default?null:tagObj.tag);if(tag)props.push(doc.directives.tagString(tag));return props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){
if(isPair(item))return item.toString(ctx,onComment,onChompKeep);if(isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item)){
throw new TypeError(`Cannot stringify circular structure without alias nodes`)}else{if(ctx.resolvedAliases)ctx.resolvedAliases.add(item);else ctx.resolvedAliases=
new Set([item]);item=item.resolve(ctx.doc)}}let tagObj=void 0;const node=isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(
ctx.doc.schema.tags,node));const props=stringifyProps(node,tagObj,ctx);if(props.length>0)ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1;const str=typeof tagObj.
stringify==="function"?tagObj.stringify(node,ctx,onComment,onChompKeep):isScalar(node)?stringifyString(node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,
onChompKeep);if(!props)return str;return isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`}function stringifyPair({key,value},ctx,onComment,onChompKeep){const{allNullValues,doc,indent,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx;let keyComment=isNode(
key)&&key.comment||null;if(simpleKeys){if(keyComment){throw new Error("With simple keys, key nodes cannot have comments")}if(isCollection(key)||!isNode(key)&&typeof key===
"object"){const msg="With simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&
!ctx.inFlow||isCollection(key)||(isScalar(key)?key.type===Scalar.BLOCK_FOLDED||key.type===Scalar.BLOCK_LITERAL:typeof key==="object"));ctx=Object.assign({},ctx,
{allNullValues:false,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=false;let chompKeep=false;let str=stringify(
key,ctx,()=>keyCommentDone=true,()=>chompKeep=true);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line \
scalar must not span more than 1024 characters");explicitKey=true}if(ctx.inFlow){if(allNullValues||value==null){if(keyCommentDone&&onComment)onComment();return str===
""?"?":explicitKey?`? ${str}`:str}}else if(allNullValues&&!simpleKeys||value==null&&explicitKey){str=`? ${str}`;if(keyComment&&!keyCommentDone){str+=lineComment(
str,ctx.indent,commentString(keyComment))}else if(chompKeep&&onChompKeep)onChompKeep();return str}if(keyCommentDone)keyComment=null;if(explicitKey){if(keyComment)
str+=lineComment(str,ctx.indent,commentString(keyComment));str=`? ${str}
${indent}:`}else{str=`${str}:`;if(keyComment)str+=lineComment(str,ctx.indent,commentString(keyComment))}let vsb,vcb,valueComment;if(isNode(value)){vsb=!!value.spaceBefore;
vcb=value.commentBefore;valueComment=value.comment}else{vsb=false;vcb=null;valueComment=null;if(value&&typeof value==="object")value=doc.createNode(value)}ctx.implicitKey=
false;if(!explicitKey&&!keyComment&&isScalar(value))ctx.indentAtStart=str.length+1;chompKeep=false;if(!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&
isSeq(value)&&!value.flow&&!value.tag&&!value.anchor){ctx.indent=ctx.indent.substring(2)}let valueCommentDone=false;const valueStr=stringify(value,ctx,()=>valueCommentDone=
true,()=>chompKeep=true);let ws=" ";if(keyComment||vsb||vcb){ws=vsb?"\n":"";if(vcb){const cs=commentString(vcb);ws+=`
${indentComment(cs,ctx.indent)}`}if(valueStr===""&&!ctx.inFlow){if(ws==="\n"&&valueComment)ws="\n\n"}else{ws+=`
${ctx.indent}`}}else if(!explicitKey&&isCollection(value)){const vs0=valueStr[0];const nl0=valueStr.indexOf("\n");const hasNewline=nl0!==-1;const flow=ctx.inFlow??
value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=false;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.indexOf(" ");if(vs0==="&"&&
sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"){sp0=valueStr.indexOf(" ",sp0+1)}if(sp0===-1||nl0<sp0)hasPropsLine=true}if(!hasPropsLine)ws=`
${ctx.indent}`}}else if(valueStr===""||valueStr[0]==="\n"){ws=""}str+=ws+valueStr;if(ctx.inFlow){if(valueCommentDone&&onComment)onComment()}else if(valueComment&&
!valueCommentDone){str+=lineComment(str,ctx.indent,commentString(valueComment))}else if(chompKeep&&onChompKeep){onChompKeep()}return str}function warn(logLevel,warning){if(logLevel==="debug"||logLevel==="warn"){console.warn(warning)}}var MERGE_KEY="<<";var merge={identify:value=>value===MERGE_KEY||typeof value==="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:mer\
ge",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY};var isMergeKey=(ctx,key)=>(merge.
identify(key)||isScalar(key)&&(!key.type||key.type===Scalar.PLAIN)&&merge.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);
function addMergeToJSMap(ctx,map2,value){const source=resolveAliasValue(ctx,value);if(isSeq(source))for(const it of source.items)mergeValue(ctx,map2,it);else if(Array.
isArray(source))for(const it of source)mergeValue(ctx,map2,it);else mergeValue(ctx,map2,source)}function mergeValue(ctx,map2,value){const source=resolveAliasValue(
ctx,value);if(!isMap(source))throw new Error("Merge sources must be maps or map aliases");const srcMap=source.toJSON(null,ctx,Map);for(const[key,value2]of srcMap){
if(map2 instanceof Map){if(!map2.has(key))map2.set(key,value2)}else if(map2 instanceof Set){map2.add(key)}else if(!Object.prototype.hasOwnProperty.call(map2,key)){
Object.defineProperty(map2,key,{value:value2,writable:true,enumerable:true,configurable:true})}}return map2}function resolveAliasValue(ctx,value){return ctx&&isAlias(
value)?value.resolve(ctx.doc,ctx):value}function addPairToJSMap(ctx,map2,{key,value}){if(isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map2,value);else if(isMergeKey(ctx,key))addMergeToJSMap(ctx,map2,
value);else{const jsKey=toJS(key,"",ctx);if(map2 instanceof Map){map2.set(jsKey,toJS(value,jsKey,ctx))}else if(map2 instanceof Set){map2.add(jsKey)}else{const stringKey=stringifyKey(
key,jsKey,ctx);const jsValue=toJS(value,stringKey,ctx);if(stringKey in map2)Object.defineProperty(map2,stringKey,{value:jsValue,writable:true,enumerable:true,configurable:true});else
map2[stringKey]=jsValue}}return map2}function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!=="object")return String(jsKey);if(isNode(key)&&
ctx?.doc){const strCtx=createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=
true;strCtx.inStringifyKey=true;const strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);if(jsonStr.length>40)jsonStr=jsonStr.
substring(0,36)+'..."';warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: t\
rue to use object keys.`);ctx.mapKeyWarned=true}return strKey}return JSON.stringify(jsKey)}function createPair(key,value,ctx){const k=createNode(key,void 0,ctx);const v=createNode(value,void 0,ctx);return new Pair(k,v)}var Pair=class _Pair{constructor(key,value=null){
Object.defineProperty(this,NODE_TYPE,{value:PAIR});this.key=key;this.value=value}clone(schema5){let{key,value}=this;if(isNode(key))key=key.clone(schema5);if(isNode(
value))value=value.clone(schema5);return new _Pair(key,value)}toJSON(_,ctx){const pair2=ctx?.mapAsMap?new Map:{};return addPairToJSMap(ctx,pair2,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};function stringifyCollection(collection,ctx,options){const flow=ctx.inFlow??collection.flow;const stringify4=flow?stringifyFlowCollection:stringifyBlockCollection;
return stringify4(collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){const{
indent,options:{commentString}}=ctx;const itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null});let chompKeep=false;const lines=[];for(let i=0;i<items.length;++i){
const item=items[i];let comment2=null;if(isNode(item)){if(!chompKeep&&item.spaceBefore)lines.push("");addCommentBefore(ctx,lines,item.commentBefore,chompKeep);if(item.
comment)comment2=item.comment}else if(isPair(item)){const ik=isNode(item.key)?item.key:null;if(ik){if(!chompKeep&&ik.spaceBefore)lines.push("");addCommentBefore(
ctx,lines,ik.commentBefore,chompKeep)}}chompKeep=false;let str2=stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=true);if(comment2)str2+=lineComment(str2,
itemIndent,commentString(comment2));if(chompKeep&&comment2)chompKeep=false;lines.push(blockItemPrefix+str2)}let str;if(lines.length===0){str=flowChars.start+flowChars.
end}else{str=lines[0];for(let i=1;i<lines.length;++i){const line=lines[i];str+=line?`
${indent}${line}`:"\n"}}if(comment){str+="\n"+indentComment(commentString(comment),indent);if(onComment)onComment()}else if(chompKeep&&onChompKeep)onChompKeep();
return str}function stringifyFlowCollection({items},ctx,{flowChars,itemIndent}){const{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;
itemIndent+=indentStep;const itemCtx=Object.assign({},ctx,{indent:itemIndent,inFlow:true,type:null});let reqNewline=false;let linesAtValue=0;const lines=[];for(let i=0;i<
items.length;++i){const item=items[i];let comment=null;if(isNode(item)){if(item.spaceBefore)lines.push("");addCommentBefore(ctx,lines,item.commentBefore,false);
if(item.comment)comment=item.comment}else if(isPair(item)){const ik=isNode(item.key)?item.key:null;if(ik){if(ik.spaceBefore)lines.push("");addCommentBefore(ctx,
lines,ik.commentBefore,false);if(ik.comment)reqNewline=true}const iv=isNode(item.value)?item.value:null;if(iv){if(iv.comment)comment=iv.comment;if(iv.commentBefore)
reqNewline=true}else if(item.value==null&&ik?.comment){comment=ik.comment}}if(comment)reqNewline=true;let str=stringify(item,itemCtx,()=>comment=null);reqNewline||
(reqNewline=lines.length>linesAtValue||str.includes("\n"));if(i<items.length-1){str+=","}else if(ctx.options.trailingComma){if(ctx.options.lineWidth>0){reqNewline||
(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+2)>ctx.options.lineWidth)}if(reqNewline){str+=","}}if(comment)str+=lineComment(str,itemIndent,
commentString(comment));lines.push(str);linesAtValue=lines.length}const{start,end}=flowChars;if(lines.length===0){return start+end}else{if(!reqNewline){const len=lines.
reduce((sum,line)=>sum+line.length+2,2);reqNewline=ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(const line of lines)str+=
line?`
${indentStep}${indent}${line}`:"\n";return`${str}
${indent}${end}`}else{return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}}}function addCommentBefore({indent,options:{commentString}},lines,comment,chompKeep){
if(comment&&chompKeep)comment=comment.replace(/^\n+/,"");if(comment){const ic=indentComment(commentString(comment),indent);lines.push(ic.trimStart())}}function findPair(items,key){const k=isScalar(key)?key.value:key;for(const it of items){if(isPair(it)){if(it.key===key||it.key===k)return it;if(isScalar(it.key)&&
it.key.value===k)return it}}return void 0}var YAMLMap=class extends Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema5){super(MAP,
schema5);this.items=[]}static from(schema5,obj,ctx){const{keepUndefined,replacer}=ctx;const map2=new this(schema5);const add=(key,value)=>{if(typeof replacer===
"function")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.includes(key))return;if(value!==void 0||keepUndefined)map2.items.push(createPair(
key,value,ctx))};if(obj instanceof Map){for(const[key,value]of obj)add(key,value)}else if(obj&&typeof obj==="object"){for(const key of Object.keys(obj))add(key,
obj[key])}if(typeof schema5.sortMapEntries==="function"){map2.items.sort(schema5.sortMapEntries)}return map2}add(pair2,overwrite){let _pair;if(isPair(pair2))_pair=
pair2;else if(!pair2||typeof pair2!=="object"||!("key"in pair2)){_pair=new Pair(pair2,pair2?.value)}else _pair=new Pair(pair2.key,pair2.value);const prev=findPair(
this.items,_pair.key);const sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);if(isScalar(prev.value)&&
isScalarValue(_pair.value))prev.value.value=_pair.value;else prev.value=_pair.value}else if(sortEntries){const i=this.items.findIndex(item=>sortEntries(_pair,item)<
0);if(i===-1)this.items.push(_pair);else this.items.splice(i,0,_pair)}else{this.items.push(_pair)}}delete(key){const it=findPair(this.items,key);if(!it)return false;
const del=this.items.splice(this.items.indexOf(it),1);return del.length>0}get(key,keepScalar){const it=findPair(this.items,key);const node=it?.value;return(!keepScalar&&
isScalar(node)?node.value:node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair(key,value),true)}toJSON(_,ctx,Type){const map2=Type?
new Type:ctx?.mapAsMap?new Map:{};if(ctx?.onCreate)ctx.onCreate(map2);for(const item of this.items)addPairToJSMap(ctx,map2,item);return map2}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);for(const item of this.items){if(!isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} i\
nstead`)}if(!ctx.allNullValues&&this.hasAllNullValues(false))ctx=Object.assign({},ctx,{allNullValues:true});return stringifyCollection(this,ctx,{blockItemPrefix:"",
flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}};var map={collection:"map",default:true,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){if(!isMap(map2))onError("Expected a mapping for this \
tag");return map2},createNode:(schema5,obj,ctx)=>YAMLMap.from(schema5,obj,ctx)};var YAMLSeq=class extends Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema5){super(SEQ,schema5);this.items=[]}add(value){this.items.
push(value)}delete(key){const idx=asItemIndex(key);if(typeof idx!=="number")return false;const del=this.items.splice(idx,1);return del.length>0}get(key,keepScalar){
const idx=asItemIndex(key);if(typeof idx!=="number")return void 0;const it=this.items[idx];return!keepScalar&&isScalar(it)?it.value:it}has(key){const idx=asItemIndex(
key);return typeof idx==="number"&&idx<this.items.length}set(key,value){const idx=asItemIndex(key);if(typeof idx!=="number")throw new Error(`Expected a valid in\
dex, not ${key}.`);const prev=this.items[idx];if(isScalar(prev)&&isScalarValue(value))prev.value=value;else this.items[idx]=value}toJSON(_,ctx){const seq2=[];if(ctx?.
onCreate)ctx.onCreate(seq2);let i=0;for(const item of this.items)seq2.push(toJS(item,String(i++),ctx));return seq2}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.
stringify(this);return stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment})}static from(schema5,obj,ctx){
const{replacer}=ctx;const seq2=new this(schema5);if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer==="function"){const key=obj instanceof
Set?it:String(i++);it=replacer.call(obj,key,it)}seq2.items.push(createNode(it,void 0,ctx))}}return seq2}};function asItemIndex(key){let idx=isScalar(key)?key.value:
key;if(idx&&typeof idx==="string")idx=Number(idx);return typeof idx==="number"&&Number.isInteger(idx)&&idx>=0?idx:null}var seq={collection:"seq",default:true,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){if(!isSeq(seq2))onError("Expected a sequence for this\
 tag");return seq2},createNode:(schema5,obj,ctx)=>YAMLSeq.from(schema5,obj,ctx)};var string={identify:value=>typeof value==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){ctx=Object.
assign({actualString:true},ctx);return stringifyString(item,ctx,onComment,onChompKeep)}};var nullTag={identify:value=>value==null,createNode:()=>new Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(
null),stringify:({source},ctx)=>typeof source==="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};var boolTag={identify:value=>typeof value==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar(
str[0]==="t"||str[0]==="T"),stringify({source,value},ctx){if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}
return value?ctx.options.trueStr:ctx.options.falseStr}};function stringifyNumber({format,minFractionDigits,tag,value}){if(typeof value==="bigint")return String(value);const num=typeof value==="number"?value:Number(value);
if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag===
"tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(".");if(i<0){i=n.length;n+="."}let d=minFractionDigits-(n.length-i-1);while(d-- >
0)n+="0"}return n}var floatNaN={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber};var floatExp={identify:value=>typeof value===
"number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){
const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber(node)}};var float={identify:value=>typeof value==="number",default:true,tag:"\
tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){const node=new Scalar(parseFloat(str));const dot=str.indexOf(".");if(dot!==-1&&str[str.
length-1]==="0")node.minFractionDigits=str.length-dot-1;return node},stringify:stringifyNumber};var intIdentify=value=>typeof value==="bigint"||Number.isInteger(value);var intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(
offset),radix);function intStringify(node,radix,prefix2){const{value}=node;if(intIdentify(value)&&value>=0)return prefix2+value.toString(radix);return stringifyNumber(
node)}var intOct={identify:value=>intIdentify(value)&&value>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,8,opt),stringify:node=>intStringify(node,8,"0o")};var int={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(
str,0,10,opt),stringify:stringifyNumber};var intHex={identify:value=>intIdentify(value)&&value>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};var schema2=[map,seq,string,nullTag,boolTag,intOct,int,intHex,floatNaN,floatExp,float];function intIdentify2(value){return typeof value==="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(value);var jsonScalars=[{identify:value=>typeof value===
"string",default:true,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar(null),default:true,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value==="boolean",default:true,tag:"tag:yaml.org,20\
02:bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify2,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify2(value)?value.toString():JSON.stringify(value)},
{identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(
str),stringify:stringifyJSON}];var jsonError={default:true,tag:"",test:/^/,resolve(str,onError){onError(`Unresolved plain scalar ${JSON.stringify(str)}`);return str}};
var schema3=[map,seq].concat(jsonScalars,jsonError);var binary={identify:value=>value instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof atob==="function"){const str=atob(
src.replace(/[\n\r]/g,""));const buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else{onError("This env\
ironment does not support reading binary tags; either Buffer or atob is required");return src}},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)
return"";const buf=value;let str;if(typeof btoa==="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else{throw new Error(
"This environment does not support writing binary tags; either Buffer or btoa is required")}type??(type=Scalar.BLOCK_LITERAL);if(type!==Scalar.QUOTE_DOUBLE){const lineWidth=Math.
max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth);const n=Math.ceil(str.length/lineWidth);const lines=new Array(n);for(let i=0,o=0;i<n;++i,
o+=lineWidth){lines[i]=str.substr(o,lineWidth)}str=lines.join(type===Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString({comment,type,value:str},ctx,onComment,
onChompKeep)}};function resolvePairs(seq2,onError){if(isSeq(seq2)){for(let i=0;i<seq2.items.length;++i){let item=seq2.items[i];if(isPair(item))continue;else if(isMap(item)){if(item.
items.length>1)onError("Each pair must have its own sequence indicator");const pair2=item.items[0]||new Pair(new Scalar(null));if(item.commentBefore)pair2.key.commentBefore=
pair2.key.commentBefore?`${item.commentBefore}
${pair2.key.commentBefore}`:item.commentBefore;if(item.comment){const cn=pair2.value??pair2.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair2}seq2.items[i]=isPair(item)?item:new Pair(item)}}else onError("Expected a sequence for this tag");return seq2}function createPairs(schema5,iterable,ctx){
const{replacer}=ctx;const pairs2=new YAMLSeq(schema5);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){
if(typeof replacer==="function")it=replacer.call(iterable,String(i++),it);let key,value;if(Array.isArray(it)){if(it.length===2){key=it[0];value=it[1]}else throw new TypeError(
`Expected [key, value] tuple: ${it}`)}else if(it&&it instanceof Object){const keys=Object.keys(it);if(keys.length===1){key=keys[0];value=it[key]}else{throw new TypeError(
`Expected tuple with one key, not ${keys.length} keys`)}}else{key=it}pairs2.items.push(createPair(key,value,ctx))}return pairs2}var pairs={collection:"seq",default:false,
tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};var YAMLOMap=class _YAMLOMap extends YAMLSeq{constructor(){super();this.add=YAMLMap.prototype.add.bind(this);this.delete=YAMLMap.prototype.delete.bind(this);this.
get=YAMLMap.prototype.get.bind(this);this.has=YAMLMap.prototype.has.bind(this);this.set=YAMLMap.prototype.set.bind(this);this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)
return super.toJSON(_);const map2=new Map;if(ctx?.onCreate)ctx.onCreate(map2);for(const pair2 of this.items){let key,value;if(isPair(pair2)){key=toJS(pair2.key,
"",ctx);value=toJS(pair2.value,key,ctx)}else{key=toJS(pair2,"",ctx)}if(map2.has(key))throw new Error("Ordered maps must not include duplicate keys");map2.set(key,
value)}return map2}static from(schema5,iterable,ctx){const pairs2=createPairs(schema5,iterable,ctx);const omap2=new this;omap2.items=pairs2.items;return omap2}};
YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={collection:"seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:om\
ap",resolve(seq2,onError){const pairs2=resolvePairs(seq2,onError);const seenKeys=[];for(const{key}of pairs2.items){if(isScalar(key)){if(seenKeys.includes(key.value)){
onError(`Ordered maps must not include duplicate keys: ${key.value}`)}else{seenKeys.push(key.value)}}}return Object.assign(new YAMLOMap,pairs2)},createNode:(schema5,iterable,ctx)=>YAMLOMap.
from(schema5,iterable,ctx)};function boolStringify({value,source},ctx){const boolObj=value?trueTag:falseTag;if(source&&boolObj.test.test(source))return source;return value?ctx.options.trueStr:
ctx.options.falseStr}var trueTag={identify:value=>value===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(
true),stringify:boolStringify};var falseTag={identify:value=>value===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Scalar(false),stringify:boolStringify};var floatNaN2={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber};var floatExp2={identify:value=>typeof value===
"number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node){const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber(node)}};var float2={identify:value=>typeof value===
"number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){const node=new Scalar(parseFloat(str.replace(/_/g,"")));
const dot=str.indexOf(".");if(dot!==-1){const f=str.substring(dot+1).replace(/_/g,"");if(f[f.length-1]==="0")node.minFractionDigits=f.length}return node},stringify:stringifyNumber};var intIdentify3=value=>typeof value==="bigint"||Number.isInteger(value);function intResolve2(str,offset,radix,{intAsBigInt}){const sign=str[0];if(sign==="-"||sign===
"+")offset+=1;str=str.substring(offset).replace(/_/g,"");if(intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;
break}const n2=BigInt(str);return sign==="-"?BigInt(-1)*n2:n2}const n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify2(node,radix,prefix2){const{
value}=node;if(intIdentify3(value)){const str=value.toString(radix);return value<0?"-"+prefix2+str.substr(1):prefix2+str}return stringifyNumber(node)}var intBin={
identify:intIdentify3,default:true,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve2(str,2,2,opt),stringify:node=>intStringify2(
node,2,"0b")};var intOct2={identify:intIdentify3,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve2(
str,1,8,opt),stringify:node=>intStringify2(node,8,"0")};var int2={identify:intIdentify3,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve2(
str,0,10,opt),stringify:stringifyNumber};var intHex2={identify:intIdentify3,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(str,_onError,opt)=>intResolve2(str,2,16,opt),stringify:node=>intStringify2(node,16,"0x")};var YAMLSet=class _YAMLSet extends YAMLMap{constructor(schema5){super(schema5);this.tag=_YAMLSet.tag}add(key){let pair2;if(isPair(key))pair2=key;else if(key&&typeof key===
"object"&&"key"in key&&"value"in key&&key.value===null)pair2=new Pair(key.key,null);else pair2=new Pair(key,null);const prev=findPair(this.items,pair2.key);if(!prev)
this.items.push(pair2)}get(key,keepPair){const pair2=findPair(this.items,key);return!keepPair&&isPair(pair2)?isScalar(pair2.key)?pair2.key.value:pair2.key:pair2}set(key,value){
if(typeof value!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);const prev=findPair(this.items,key);
if(prev&&!value){this.items.splice(this.items.indexOf(prev),1)}else if(!prev&&value){this.items.push(new Pair(key))}}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(true))return super.toString(Object.assign({},ctx,{allNullValues:true}),onComment,onChompKeep);else throw new Error(
"Set items must all have null values")}static from(schema5,iterable,ctx){const{replacer}=ctx;const set2=new this(schema5);if(iterable&&Symbol.iterator in Object(
iterable))for(let value of iterable){if(typeof replacer==="function")value=replacer.call(iterable,value,value);set2.items.push(createPair(value,null,ctx))}return set2}};
YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(schema5,iterable,ctx)=>YAMLSet.
from(schema5,iterable,ctx),resolve(map2,onError){if(isMap(map2)){if(map2.hasAllNullValues(true))return Object.assign(new YAMLSet,map2);else onError("Set items m\
ust all have null values")}else onError("Expected a mapping for this tag");return map2}};function parseSexagesimal(str,asBigInt){const sign=str[0];const parts=sign==="-"||sign==="+"?str.substring(1):str;const num=n=>asBigInt?BigInt(n):Number(n);const res=parts.
replace(/_/g,"").split(":").reduce((res2,p)=>res2*num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node;let num=n=>n;
if(typeof value==="bigint")num=n=>BigInt(n);else if(isNaN(value)||!isFinite(value))return stringifyNumber(node);let sign="";if(value<0){sign="-";value*=num(-1)}
const _60=num(60);const parts=[value%_60];if(value<60){parts.unshift(0)}else{value=(value-parts[0])/_60;parts.unshift(value%_60);if(value>=60){value=(value-parts[0])/
_60;parts.unshift(value)}}return sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:value=>typeof value==="bi\
gint"||Number.isInteger(value),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(
str,intAsBigInt),stringify:stringifySexagesimal};var floatTime={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",
test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(str,false),stringify:stringifySexagesimal};var timestamp={identify:value=>value instanceof
Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[\
0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){const match2=str.match(timestamp.test);if(!match2)throw new Error("!!timestamp expects a\
 date, starting with yyyy-mm-dd");const[,year,month,day,hour,minute,second]=match2.map(Number);const millisec=match2[7]?Number((match2[7]+"00").substr(1,3)):0;let date=Date.
UTC(year,month-1,day,hour||0,minute||0,second||0,millisec);const tz=match2[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,false);if(Math.abs(d)<30)d*=60;date-=6e4*
d}return new Date(date)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var schema4=[map,seq,string,nullTag,trueTag,falseTag,intBin,intOct2,int2,intHex2,floatNaN2,floatExp2,float2,binary,merge,omap,pairs,set,intTime,floatTime,timestamp];var schemas=new Map([["core",schema2],["failsafe",[map,seq,string]],["json",schema3],["yaml11",schema4],["yaml-1.1",schema4]]);var tagsByName={binary,bool:boolTag,
float,floatExp,floatNaN,floatTime,int,intHex,intOct,intTime,map,merge,null:nullTag,omap,pairs,seq,set,timestamp};var coreKnownTags={"tag:yaml.org,2002:binary":binary,
"tag:yaml.org,2002:merge":merge,"tag:yaml.org,2002:omap":omap,"tag:yaml.org,2002:pairs":pairs,"tag:yaml.org,2002:set":set,"tag:yaml.org,2002:timestamp":timestamp};
function getTags(customTags,schemaName,addMergeTag){const schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags){return addMergeTag&&!schemaTags.includes(
merge)?schemaTags.concat(merge):schemaTags.slice()}let tags=schemaTags;if(!tags){if(Array.isArray(customTags))tags=[];else{const keys=Array.from(schemas.keys()).
filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags ar\
ray`)}}if(Array.isArray(customTags)){for(const tag of customTags)tags=tags.concat(tag)}else if(typeof customTags==="function"){tags=customTags(tags.slice())}if(addMergeTag)
tags=tags.concat(merge);return tags.reduce((tags2,tag)=>{const tagObj=typeof tag==="string"?tagsByName[tag]:tag;if(!tagObj){const tagName=JSON.stringify(tag);const keys=Object.
keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}if(!tags2.includes(tagObj))tags2.
push(tagObj);return tags2},[])}var sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0;var Schema3=class _Schema{constructor({compat,customTags,merge:merge2,resolveKnownTags,schema:schema5,
sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?getTags(compat,"compat"):compat?getTags(null,compat):null;this.name=typeof schema5==="string"&&
schema5||"core";this.knownTags=resolveKnownTags?coreKnownTags:{};this.tags=getTags(customTags,this.name,merge2);this.toStringOptions=toStringDefaults??null;Object.
defineProperty(this,MAP,{value:map});Object.defineProperty(this,SCALAR,{value:string});Object.defineProperty(this,SEQ,{value:seq});this.sortMapEntries=typeof sortMapEntries===
"function"?sortMapEntries:sortMapEntries===true?sortMapEntriesByKey:null}clone(){const copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));
copy.tags=this.tags.slice();return copy}};function stringifyDocument(doc,options){const lines=[];let hasDirectives=options.directives===true;if(options.directives!==false&&doc.directives){const dir=doc.
directives.toString(doc);if(dir){lines.push(dir);hasDirectives=true}else if(doc.directives.docStart)hasDirectives=true}if(hasDirectives)lines.push("---");const ctx=createStringifyContext(
doc,options);const{commentString}=ctx.options;if(doc.commentBefore){if(lines.length!==1)lines.unshift("");const cs=commentString(doc.commentBefore);lines.unshift(
indentComment(cs,""))}let chompKeep=false;let contentComment=null;if(doc.contents){if(isNode(doc.contents)){if(doc.contents.spaceBefore&&hasDirectives)lines.push(
"");if(doc.contents.commentBefore){const cs=commentString(doc.contents.commentBefore);lines.push(indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment;contentComment=
doc.contents.comment}const onChompKeep=contentComment?void 0:()=>chompKeep=true;let body=stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);if(contentComment)
body+=lineComment(body,"",commentString(contentComment));if((body[0]==="|"||body[0]===">")&&lines[lines.length-1]==="---"){lines[lines.length-1]=`--- ${body}`}else
lines.push(body)}else{lines.push(stringify(doc.contents,ctx))}if(doc.directives?.docEnd){if(doc.comment){const cs=commentString(doc.comment);if(cs.includes("\n")){
lines.push("...");lines.push(indentComment(cs,""))}else{lines.push(`... ${cs}`)}}else{lines.push("...")}}else{let dc=doc.comment;if(dc&&chompKeep)dc=dc.replace(
/^\n+/,"");if(dc){if((!chompKeep||contentComment)&&lines[lines.length-1]!=="")lines.push("");lines.push(indentComment(commentString(dc),""))}}return lines.join(
"\n")+"\n"}var Document=class _Document{constructor(value,replacer,options){this.commentBefore=null;this.comment=null;this.errors=[];this.warnings=[];Object.defineProperty(
this,NODE_TYPE,{value:DOC});let _replacer=null;if(typeof replacer==="function"||Array.isArray(replacer)){_replacer=replacer}else if(options===void 0&&replacer){
options=replacer;replacer=void 0}const opt=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,
uniqueKeys:true,version:"1.2"},options);this.options=opt;let{version}=opt;if(options?._directives){this.directives=options._directives.atDocument();if(this.directives.
yaml.explicit)version=this.directives.yaml.version}else this.directives=new Directives({version});this.setSchema(version,options);this.contents=value===void 0?null:
this.createNode(value,_replacer,options)}clone(){const copy=Object.create(_Document.prototype,{[NODE_TYPE]:{value:DOC}});copy.commentBefore=this.commentBefore;copy.
comment=this.comment;copy.errors=this.errors.slice();copy.warnings=this.warnings.slice();copy.options=Object.assign({},this.options);if(this.directives)copy.directives=
this.directives.clone();copy.schema=this.schema.clone();copy.contents=isNode(this.contents)?this.contents.clone(copy.schema):this.contents;if(this.range)copy.range=
this.range.slice();return copy}add(value){if(assertCollection(this.contents))this.contents.add(value)}addIn(path2,value){if(assertCollection(this.contents))this.
contents.addIn(path2,value)}createAlias(node,name){if(!node.anchor){const prev=anchorNames(this);node.anchor=!name||prev.has(name)?findNewAnchor(name||"a",prev):
name}return new Alias(node.anchor)}createNode(value,replacer,options){let _replacer=void 0;if(typeof replacer==="function"){value=replacer.call({"":value},"",value);
_replacer=replacer}else if(Array.isArray(replacer)){const keyToStr=v=>typeof v==="number"||v instanceof String||v instanceof Number;const asStr=replacer.filter(
keyToStr).map(String);if(asStr.length>0)replacer=replacer.concat(asStr);_replacer=replacer}else if(options===void 0&&replacer){options=replacer;replacer=void 0}
const{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{};const{onAnchor,setAnchors,sourceObjects}=createNodeAnchors(this,anchorPrefix||
"a");const ctx={aliasDuplicateObjects:aliasDuplicateObjects??true,keepUndefined:keepUndefined??false,onAnchor,onTagObj,replacer:_replacer,schema:this.schema,sourceObjects};
const node=createNode(value,tag,ctx);if(flow&&isCollection(node))node.flow=true;setAnchors();return node}createPair(key,value,options={}){const k=this.createNode(
key,null,options);const v=this.createNode(value,null,options);return new Pair(k,v)}delete(key){return assertCollection(this.contents)?this.contents.delete(key):
false}deleteIn(path2){if(isEmptyPath(path2)){if(this.contents==null)return false;this.contents=null;return true}return assertCollection(this.contents)?this.contents.
deleteIn(path2):false}get(key,keepScalar){return isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path2,keepScalar){if(isEmptyPath(path2))
return!keepScalar&&isScalar(this.contents)?this.contents.value:this.contents;return isCollection(this.contents)?this.contents.getIn(path2,keepScalar):void 0}has(key){
return isCollection(this.contents)?this.contents.has(key):false}hasIn(path2){if(isEmptyPath(path2))return this.contents!==void 0;return isCollection(this.contents)?
this.contents.hasIn(path2):false}set(key,value){if(this.contents==null){this.contents=collectionFromPath(this.schema,[key],value)}else if(assertCollection(this.
contents)){this.contents.set(key,value)}}setIn(path2,value){if(isEmptyPath(path2)){this.contents=value}else if(this.contents==null){this.contents=collectionFromPath(
this.schema,Array.from(path2),value)}else if(assertCollection(this.contents)){this.contents.setIn(path2,value)}}setSchema(version,options={}){if(typeof version===
"number")version=String(version);let opt;switch(version){case"1.1":if(this.directives)this.directives.yaml.version="1.1";else this.directives=new Directives({version:"\
1.1"});opt={resolveKnownTags:false,schema:"yaml-1.1"};break;case"1.2":case"next":if(this.directives)this.directives.yaml.version=version;else this.directives=new Directives(
{version});opt={resolveKnownTags:true,schema:"core"};break;case null:if(this.directives)delete this.directives;opt=null;break;default:{const sv=JSON.stringify(version);
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof Object)this.schema=options.schema;else if(opt)
this.schema=new Schema3(Object.assign(opt,options));else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json,jsonArg,
mapAsMap,maxAliasCount,onAnchor,reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===true,mapKeyWarned:false,maxAliasCount:typeof maxAliasCount===
"number"?maxAliasCount:100};const res=toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor==="function")for(const{count,res:res2}of ctx.anchors.values())onAnchor(
res2,count);return typeof reviver==="function"?applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:true,jsonArg,mapAsMap:false,
onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in options&&(!Number.isInteger(
options.indent)||Number(options.indent)<=0)){const s=JSON.stringify(options.indent);throw new Error(`"indent" option must be a positive integer, not ${s}`)}return stringifyDocument(
this,options)}};function assertCollection(contents){if(isCollection(contents))return true;throw new Error("Expected a YAML collection as document contents")}var YAMLError=class extends Error{constructor(name,pos,code,message){super();this.name=name;this.code=code;this.message=message;this.pos=pos}};var YAMLParseError=class extends YAMLError{constructor(pos,code,message){
super("YAMLParseError",pos,code,message)}};var YAMLWarning=class extends YAMLError{constructor(pos,code,message){super("YAMLWarning",pos,code,message)}};var prettifyError=(src,lc)=>error=>{
if(error.pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));const{line,col}=error.linePos[0];error.message+=` at line ${line}, column ${col}`;
let ci=col-1;let lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){const trimStart=Math.min(
ci-39,lineStr.length-79);lineStr="\u2026"+lineStr.substring(trimStart);ci-=trimStart-1}if(lineStr.length>80)lineStr=lineStr.substring(0,79)+"\u2026";if(line>1&&
/^ *$/.test(lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);if(prev.length>80)prev=prev.substring(0,79)+"\u2026\n";
lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count=1;const end=error.linePos[1];if(end?.line===line&&end.col>col){count=Math.max(1,Math.min(end.col-col,80-
ci))}const pointer=" ".repeat(ci)+"^".repeat(count);error.message+=`:

${lineStr}
${pointer}
`}};function resolveProps(tokens,{flow,indicator,next,offset,onError,parentIndent,startOnNewline}){let spaceBefore=false;let atNewline=startOnNewline;let hasSpace=startOnNewline;
let comment="";let commentSep="";let hasNewline=false;let reqSpace=false;let tab=null;let anchor=null;let tag=null;let newlineAfterProp=null;let comma=null;let found=null;
let start=null;for(const token of tokens){if(reqSpace){if(token.type!=="space"&&token.type!=="newline"&&token.type!=="comma")onError(token.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space");reqSpace=false}if(tab){if(atNewline&&token.type!=="comment"&&token.type!=="newline"){onError(
tab,"TAB_AS_INDENT","Tabs are not allowed as indentation")}tab=null}switch(token.type){case"space":if(!flow&&(indicator!=="doc-start"||next?.type!=="flow-collec\
tion")&&token.source.includes("	")){tab=token}hasSpace=true;break;case"comment":{if(!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from othe\
r tokens by white space characters");const cb=token.source.substring(1)||" ";if(!comment)comment=cb;else comment+=commentSep+cb;commentSep="";atNewline=false;break}case"\
newline":if(atNewline){if(comment)comment+=token.source;else if(!found||indicator!=="seq-item-ind")spaceBefore=true}else commentSep+=token.source;atNewline=true;
hasNewline=true;if(anchor||tag)newlineAfterProp=token;hasSpace=true;break;case"anchor":if(anchor)onError(token,"MULTIPLE_ANCHORS","A node can have at most one a\
nchor");if(token.source.endsWith(":"))onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true);anchor=token;start??(start=
token.offset);atNewline=false;hasSpace=false;reqSpace=true;break;case"tag":{if(tag)onError(token,"MULTIPLE_TAGS","A node can have at most one tag");tag=token;start??
(start=token.offset);atNewline=false;hasSpace=false;reqSpace=true;break}case indicator:if(anchor||tag)onError(token,"BAD_PROP_ORDER",`Anchors and tags must be a\
fter the ${token.source} indicator`);if(found)onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`);found=token;atNewline=indicator===
"seq-item-ind"||indicator==="explicit-key-ind";hasSpace=false;break;case"comma":if(flow){if(comma)onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`);comma=
token;atNewline=false;hasSpace=false;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`);atNewline=false;hasSpace=false}}const last=tokens[tokens.
length-1];const end=last?last.offset+last.source.length:offset;if(reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!==
"scalar"||next.source!=="")){onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")}if(tab&&(atNewline&&tab.
indent<=parentIndent||next?.type==="block-map"||next?.type==="block-seq"))onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation");return{comma,found,
spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,start:start??end}}function containsNewline(key){if(!key)return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.
includes("\n"))return true;if(key.end){for(const st of key.end)if(st.type==="newline")return true}return false;case"flow-collection":for(const it of key.items){
for(const st of it.start)if(st.type==="newline")return true;if(it.sep){for(const st of it.sep)if(st.type==="newline")return true}if(containsNewline(it.key)||containsNewline(
it.value))return true}return false;default:return true}}function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){const end=fc.end[0];if(end.indent===indent&&(end.source==="]"||end.source==="}")&&containsNewline(
fc)){const msg="Flow end indicator should be more indented than parent";onError(end,"BAD_INDENT",msg,true)}}}function mapIncludes(ctx,items,search){const{uniqueKeys}=ctx.options;if(uniqueKeys===false)return false;const isEqual=typeof uniqueKeys==="function"?uniqueKeys:
(a,b)=>a===b||isScalar(a)&&isScalar(b)&&a.value===b.value;return items.some(pair2=>isEqual(pair2.key,search))}var startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bm,onError,tag){
const NodeClass=tag?.nodeClass??YAMLMap;const map2=new NodeClass(ctx.schema);if(ctx.atRoot)ctx.atRoot=false;let offset=bm.offset;let commentEnd=null;for(const collItem of bm.
items){const{start,key,sep:sep2,value}=collItem;const keyProps=resolveProps(start,{indicator:"explicit-key-ind",next:key??sep2?.[0],offset,onError,parentIndent:bm.
indent,startOnNewline:true});const implicitKey=!keyProps.found;if(implicitKey){if(key){if(key.type==="block-seq")onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block\
 sequence may not be used as an implicit map key");else if("indent"in key&&key.indent!==bm.indent)onError(offset,"BAD_INDENT",startColMsg)}if(!keyProps.anchor&&
!keyProps.tag&&!sep2){commentEnd=keyProps.end;if(keyProps.comment){if(map2.comment)map2.comment+="\n"+keyProps.comment;else map2.comment=keyProps.comment}continue}
if(keyProps.newlineAfterProp||containsNewline(key)){onError(key??start[start.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}}else if(keyProps.
found?.indent!==bm.indent){onError(offset,"BAD_INDENT",startColMsg)}ctx.atKey=true;const keyStart=keyProps.end;const keyNode=key?composeNode2(ctx,key,keyProps,onError):
composeEmptyNode2(ctx,keyStart,start,null,keyProps,onError);if(ctx.schema.compat)flowIndentCheck(bm.indent,key,onError);ctx.atKey=false;if(mapIncludes(ctx,map2.
items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");const valueProps=resolveProps(sep2??[],{indicator:"map-value-ind",next:value,offset:keyNode.
range[2],onError,parentIndent:bm.indent,startOnNewline:!key||key.type==="block-scalar"});offset=valueProps.end;if(valueProps.found){if(implicitKey){if(value?.type===
"block-map"&&!valueProps.hasNewline)onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings");if(ctx.options.strict&&keyProps.
start<valueProps.found.offset-1024)onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block \
mapping key")}const valueNode=value?composeNode2(ctx,value,valueProps,onError):composeEmptyNode2(ctx,offset,sep2,null,valueProps,onError);if(ctx.schema.compat)flowIndentCheck(
bm.indent,value,onError);offset=valueNode.range[2];const pair2=new Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens)pair2.srcToken=collItem;map2.items.push(
pair2)}else{if(implicitKey)onError(keyNode.range,"MISSING_CHAR","Implicit map keys need to be followed by map values");if(valueProps.comment){if(keyNode.comment)
keyNode.comment+="\n"+valueProps.comment;else keyNode.comment=valueProps.comment}const pair2=new Pair(keyNode);if(ctx.options.keepSourceTokens)pair2.srcToken=collItem;
map2.items.push(pair2)}}if(commentEnd&&commentEnd<offset)onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content");map2.range=[bm.offset,offset,commentEnd??
offset];return map2}function resolveBlockSeq({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bs,onError,tag){const NodeClass=tag?.nodeClass??YAMLSeq;const seq2=new NodeClass(
ctx.schema);if(ctx.atRoot)ctx.atRoot=false;if(ctx.atKey)ctx.atKey=false;let offset=bs.offset;let commentEnd=null;for(const{start,value}of bs.items){const props=resolveProps(
start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:true});if(!props.found){if(props.anchor||props.tag||value){if(value?.
type==="block-seq")onError(props.end,"BAD_INDENT","All sequence items must start at the same column");else onError(offset,"MISSING_CHAR","Sequence item without \
- indicator")}else{commentEnd=props.end;if(props.comment)seq2.comment=props.comment;continue}}const node=value?composeNode2(ctx,value,props,onError):composeEmptyNode2(
ctx,props.end,start,null,props,onError);if(ctx.schema.compat)flowIndentCheck(bs.indent,value,onError);offset=node.range[2];seq2.items.push(node)}seq2.range=[bs.
offset,offset,commentEnd??offset];return seq2}function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=false;let sep2="";for(const token of end){const{source,type}=token;switch(type){case"\
space":hasSpace=true;break;case"comment":{if(reqSpace&&!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space chara\
cters");const cb=source.substring(1)||" ";if(!comment)comment=cb;else comment+=sep2+cb;sep2="";break}case"newline":if(comment)sep2+=source;hasSpace=true;break;default:
onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}return{comment,offset}}var blockMsg="Block collections are not allowed within flow collections";var isBlock=token=>token&&(token.type==="block-map"||token.type==="block-seq");function resolveFlowCollection({
composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,fc,onError,tag){const isMap3=fc.start.source==="{";const fcName=isMap3?"flow map":"flow sequenc\
e";const NodeClass=tag?.nodeClass??(isMap3?YAMLMap:YAMLSeq);const coll=new NodeClass(ctx.schema);coll.flow=true;const atRoot=ctx.atRoot;if(atRoot)ctx.atRoot=false;
if(ctx.atKey)ctx.atKey=false;let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){const collItem=fc.items[i];const{start,key,sep:sep2,
value}=collItem;const props=resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep2?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:false});
if(!props.found){if(!props.anchor&&!props.tag&&!sep2&&!value){if(i===0&&props.comma)onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`);else if(i<
fc.items.length-1)onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`);if(props.comment){if(coll.comment)coll.comment+="\n"+props.comment;else
coll.comment=props.comment}offset=props.end;continue}if(!isMap3&&ctx.options.strict&&containsNewline(key))onError(key,"MULTILINE_IMPLICIT_KEY","Implicit keys of\
 flow sequence pairs need to be on a single line")}if(i===0){if(props.comma)onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`)}else{if(!props.comma)
onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`);if(props.comment){let prevItemComment="";loop:for(const st of start){switch(st.type){case"\
comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}}if(prevItemComment){let prev=coll.items[coll.items.
length-1];if(isPair(prev))prev=prev.value??prev.key;if(prev.comment)prev.comment+="\n"+prevItemComment;else prev.comment=prevItemComment;props.comment=props.comment.
substring(prevItemComment.length+1)}}}if(!isMap3&&!sep2&&!props.found){const valueNode=value?composeNode2(ctx,value,props,onError):composeEmptyNode2(ctx,props.end,
sep2,null,props,onError);coll.items.push(valueNode);offset=valueNode.range[2];if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=
true;const keyStart=props.end;const keyNode=key?composeNode2(ctx,key,props,onError):composeEmptyNode2(ctx,keyStart,start,null,props,onError);if(isBlock(key))onError(
keyNode.range,"BLOCK_IN_FLOW",blockMsg);ctx.atKey=false;const valueProps=resolveProps(sep2??[],{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.
range[2],onError,parentIndent:fc.indent,startOnNewline:false});if(valueProps.found){if(!isMap3&&!props.found&&ctx.options.strict){if(sep2)for(const st of sep2){
if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
if(props.start<valueProps.found.offset-1024)onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an imp\
licit flow sequence key")}}else if(value){if("source"in value&&value.source?.[0]===":")onError(value,"MISSING_CHAR",`Missing space after : in ${fcName}`);else onError(
valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`)}const valueNode=value?composeNode2(ctx,value,valueProps,onError):valueProps.found?composeEmptyNode2(
ctx,valueProps.end,sep2,null,valueProps,onError):null;if(valueNode){if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else if(valueProps.comment){
if(keyNode.comment)keyNode.comment+="\n"+valueProps.comment;else keyNode.comment=valueProps.comment}const pair2=new Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens)
pair2.srcToken=collItem;if(isMap3){const map2=coll;if(mapIncludes(ctx,map2.items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");map2.items.
push(pair2)}else{const map2=new YAMLMap(ctx.schema);map2.flow=true;map2.items.push(pair2);const endRange=(valueNode??keyNode).range;map2.range=[keyNode.range[0],
endRange[1],endRange[2]];coll.items.push(map2)}offset=valueNode?valueNode.range[2]:valueProps.end}}const expectedEnd=isMap3?"}":"]";const[ce,...ee]=fc.end;let cePos=offset;
if(ce?.source===expectedEnd)cePos=ce.offset+ce.source.length;else{const name=fcName[0].toUpperCase()+fcName.substring(1);const msg=atRoot?`${name} must end with\
 a ${expectedEnd}`:`${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg);
if(ce&&ce.source.length!==1)ee.unshift(ce)}if(ee.length>0){const end=resolveEnd(ee,cePos,ctx.options.strict,onError);if(end.comment){if(coll.comment)coll.comment+=
"\n"+end.comment;else coll.comment=end.comment}coll.range=[fc.offset,cePos,end.offset]}else{coll.range=[fc.offset,cePos,cePos]}return coll}function resolveCollection(CN2,ctx,token,onError,tagName,tag){const coll=token.type==="block-map"?resolveBlockMap(CN2,ctx,token,onError,tag):token.type==="block\
-seq"?resolveBlockSeq(CN2,ctx,token,onError,tag):resolveFlowCollection(CN2,ctx,token,onError,tag);const Coll=coll.constructor;if(tagName==="!"||tagName===Coll.tagName){
coll.tag=Coll.tagName;return coll}if(tagName)coll.tag=tagName;return coll}function composeCollection(CN2,ctx,token,props,onError){const tagToken=props.tag;const tagName=!tagToken?
null:ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg));if(token.type==="block-seq"){const{anchor,newlineAfterProp:nl}=props;
const lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;if(lastProp&&(!nl||nl.offset<lastProp.offset)){const message="Mis\
sing newline after block sequence props";onError(lastProp,"MISSING_CHAR",message)}}const expType=token.type==="block-map"?"map":token.type==="block-seq"?"seq":token.
start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.tagName&&expType==="seq"){return resolveCollection(
CN2,ctx,token,onError,tagName)}let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){const kt=ctx.schema.knownTags[tagName];if(kt?.collection===
expType){ctx.schema.tags.push(Object.assign({},kt,{default:false}));tag=kt}else{if(kt){onError(tagToken,"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} col\
lection, but expects ${kt.collection??"scalar"}`,true)}else{onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,true)}return resolveCollection(CN2,
ctx,token,onError,tagName)}}const coll=resolveCollection(CN2,ctx,token,onError,tagName,tag);const res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAIL\
ED",msg),ctx.options)??coll;const node=isNode(res)?res:new Scalar(res);node.range=coll.range;node.tag=tagName;if(tag?.format)node.format=tag.format;return node}function resolveBlockScalar(ctx,scalar,onError){const start=scalar.offset;const header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{
value:"",type:null,comment:"",range:[start,start,start]};const type=header.mode===">"?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL;const lines=scalar.source?splitLines(
scalar.source):[];let chompStart=lines.length;for(let i=lines.length-1;i>=0;--i){const content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}
if(chompStart===0){const value2=header.chomp==="+"&&lines.length>0?"\n".repeat(Math.max(1,lines.length-1)):"";let end2=start+header.length;if(scalar.source)end2+=
scalar.source.length;return{value:value2,type,comment:header.comment,range:[start,end2,end2]}}let trimIndent=scalar.indent+header.indent;let offset=scalar.offset+
header.length;let contentStart=0;for(let i=0;i<chompStart;++i){const[indent,content]=lines[i];if(content===""||content==="\r"){if(header.indent===0&&indent.length>
trimIndent)trimIndent=indent.length}else{if(indent.length<trimIndent){const message="Block scalars with more-indented leading empty lines must use an explicit i\
ndentation indicator";onError(offset+indent.length,"MISSING_CHAR",message)}if(header.indent===0)trimIndent=indent.length;contentStart=i;if(trimIndent===0&&!ctx.
atRoot){const message="Block scalar values in collections must be indented";onError(offset,"BAD_INDENT",message)}break}offset+=indent.length+content.length+1}for(let i=lines.
length-1;i>=chompStart;--i){if(lines[i][0].length>trimIndent)chompStart=i+1}let value="";let sep2="";let prevMoreIndented=false;for(let i=0;i<contentStart;++i)value+=
lines[i][0].slice(trimIndent)+"\n";for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1;const crlf=content[content.
length-1]==="\r";if(crlf)content=content.slice(0,-1);if(content&&indent.length<trimIndent){const src=header.indent?"explicit indentation indicator":"first line";
const message=`Block scalar lines must not be less indented than their ${src}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message);indent=""}if(type===
Scalar.BLOCK_LITERAL){value+=sep2+indent.slice(trimIndent)+content;sep2="\n"}else if(indent.length>trimIndent||content[0]==="	"){if(sep2===" ")sep2="\n";else if(!prevMoreIndented&&
sep2==="\n")sep2="\n\n";value+=sep2+indent.slice(trimIndent)+content;sep2="\n";prevMoreIndented=true}else if(content===""){if(sep2==="\n")value+="\n";else sep2=
"\n"}else{value+=sep2+content;sep2=" ";prevMoreIndented=false}}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value+="\n"+lines[i][0].
slice(trimIndent);if(value[value.length-1]!=="\n")value+="\n";break;default:value+="\n"}const end=start+header.length+scalar.source.length;return{value,type,comment:header.
comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){if(props[0].type!=="block-scalar-header"){onError(props[0],"IMPOSS\
IBLE","Block scalar header not found");return null}const{source}=props[0];const mode=source[0];let indent=0;let chomp="";let error=-1;for(let i=1;i<source.length;++i){
const ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{const n=Number(ch);if(!indent&&n)indent=n;else if(error===-1)error=offset+i}}if(error!==-1)onError(
error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=false;let comment="";let length=source.length;for(let i=1;i<props.
length;++i){const token=props[i];switch(token.type){case"space":hasSpace=true;case"newline":length+=token.source.length;break;case"comment":if(strict&&!hasSpace){
const message="Comments must be separated from other tokens by white space characters";onError(token,"MISSING_CHAR",message)}length+=token.source.length;comment=
token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message);length+=token.source.length;break;default:{const message=`Unexpected\
 token in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);const ts=token.source;if(ts&&typeof ts==="string")length+=ts.length}}}return{
mode,indent,chomp,comment,length}}function splitLines(source){const split=source.split(/\n( *)/);const first=split[0];const m=first.match(/^( *)/);const line0=m?.[1]?
[m[1],first.slice(m[1].length)]:["",first];const lines=[line0];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}function resolveFlowScalar(scalar,strict,onError){const{offset,type,source,end}=scalar;let _type;let value;const _onError=(rel,code,msg)=>onError(offset+rel,code,
msg);switch(type){case"scalar":_type=Scalar.PLAIN;value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.QUOTE_SINGLE;value=singleQuotedValue(
source,_onError);break;case"double-quoted-scalar":_type=Scalar.QUOTE_DOUBLE;value=doubleQuotedValue(source,_onError);break;default:onError(scalar,"UNEXPECTED_TO\
KEN",`Expected a flow scalar value, but found: ${type}`);return{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}const valueEnd=offset+
source.length;const re=resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}function plainValue(source,onError){
let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"%":badChar="directive indicator\
 character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved character ${source[0]}`;break}}if(badChar)
onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`);return unfoldLines(source)}function singleQuotedValue(source,onError){if(source[source.
length-1]!=="'"||source.length===1)onError(source.length,"MISSING_CHAR","Missing closing 'quote");return unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){
const line=/(.*?)\r?\n/sy;let match2=line.exec(source);if(!match2)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<![ 	])[ 	]+$");trimBoth=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/;trimBoth=/^[ \t]+|[ \t]+$/g}let res=match2[1].replace(trimEnd,"");let sep2=" ";let pos=line.lastIndex;while(match2=
line.exec(source)){const lm=match2[1].replace(trimBoth,"");if(lm===""){if(sep2==="\n")res+=sep2;else sep2="\n"}else{res+=sep2+lm;sep2=" "}pos=line.lastIndex}const last=/[ \t]*(.*)/sy;
last.lastIndex=pos;match2=last.exec(source);return res+sep2+(match2?.[1]??"")}function doubleQuotedValue(source,onError){let res="";for(let i=1;i<source.length-
1;++i){const ch=source[i];if(ch==="\r"&&source[i+1]==="\n")continue;if(ch==="\n"){const{fold,offset}=foldNewline(source,i);res+=fold;i=offset}else if(ch==="\\"){
let next=source[++i];const cc=escapeCodes[next];if(cc)res+=cc;else if(next==="\n"){next=source[i+1];while(next===" "||next==="	")next=source[++i+1]}else if(next===
"\r"&&source[i+1]==="\n"){next=source[++i+1];while(next===" "||next==="	")next=source[++i+1]}else if(next==="x"||next==="u"||next==="U"){const length=next==="x"?
2:next==="u"?4:8;res+=parseCharCode(source,i+1,length,onError);i+=length}else{const raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequenc\
e ${raw}`);res+=raw}}else if(ch===" "||ch==="	"){const wsStart=i;let next=source[i+1];while(next===" "||next==="	")next=source[++i+1];if(next!=="\n"&&!(next==="\
\r"&&source[i+2]==="\n"))res+=i>wsStart?source.slice(wsStart,i+1):ch}else{res+=ch}}if(source[source.length-1]!=='"'||source.length===1)onError(source.length,"MI\
SSING_CHAR",'Missing closing "quote');return res}function foldNewline(source,offset){let fold="";let ch=source[offset+1];while(ch===" "||ch==="	"||ch==="\n"||ch===
"\r"){if(ch==="\r"&&source[offset+2]!=="\n")break;if(ch==="\n")fold+="\n";offset+=1;ch=source[offset+1]}if(!fold)fold=" ";return{fold,offset}}var escapeCodes={"\
0":"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:"\n",r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){
const cc=source.substr(offset,length);const ok=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc);const code=ok?parseInt(cc,16):NaN;try{return String.fromCodePoint(code)}catch{
const raw=source.substr(offset-2,length+2);onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`);return raw}}function composeScalar(ctx,token,tagToken,onError){const{value,type,comment,range:range2}=token.type==="block-scalar"?resolveBlockScalar(ctx,token,onError):resolveFlowScalar(
token,ctx.options.strict,onError);const tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;let tag;if(ctx.
options.stringKeys&&ctx.atKey){tag=ctx.schema[SCALAR]}else if(tagName)tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError);else if(token.type==="s\
calar")tag=findScalarTagByTest(ctx,value,token,onError);else tag=ctx.schema[SCALAR];let scalar;try{const res=tag.resolve(value,msg=>onError(tagToken??token,"TAG\
_RESOLVE_FAILED",msg),ctx.options);scalar=isScalar(res)?res:new Scalar(res)}catch(error){const msg=error instanceof Error?error.message:String(error);onError(tagToken??
token,"TAG_RESOLVE_FAILED",msg);scalar=new Scalar(value)}scalar.range=range2;scalar.source=value;if(type)scalar.type=type;if(tagName)scalar.tag=tagName;if(tag.format)
scalar.format=tag.format;if(comment)scalar.comment=comment;return scalar}function findScalarTagByName(schema5,value,tagName,tagToken,onError){if(tagName==="!")return schema5[SCALAR];
const matchWithTest=[];for(const tag of schema5.tags){if(!tag.collection&&tag.tag===tagName){if(tag.default&&tag.test)matchWithTest.push(tag);else return tag}}for(const tag of matchWithTest)
if(tag.test?.test(value))return tag;const kt=schema5.knownTags[tagName];if(kt&&!kt.collection){schema5.tags.push(Object.assign({},kt,{default:false,test:void 0}));
return kt}onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str");return schema5[SCALAR]}function findScalarTagByTest({
atKey,directives,schema:schema5},value,token,onError){const tag=schema5.tags.find(tag2=>(tag2.default===true||atKey&&tag2.default==="key")&&tag2.test?.test(value))||
schema5[SCALAR];if(schema5.compat){const compat=schema5.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema5[SCALAR];if(tag.tag!==compat.tag){const ts=directives.
tagString(tag.tag);const cs=directives.tagString(compat.tag);const msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,"TAG_RESOLVE_FAILED",msg,true)}}
return tag}function emptyScalarPosition(offset,before,pos){if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"\
comment":case"newline":offset-=st.source.length;continue}st=before[++i];while(st?.type==="space"){offset+=st.source.length;st=before[++i]}break}}return offset}var CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){const atKey=ctx.atKey;const{spaceBefore,comment,anchor,tag}=props;let node;let isSrcToken=true;
switch(token.type){case"alias":node=composeAlias(ctx,token,onError);if(anchor||tag)onError(token,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar(ctx,token,tag,onError);if(anchor)node.anchor=anchor.
source.substring(1);break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection(CN,ctx,token,props,onError);if(anchor)node.anchor=anchor.
source.substring(1)}catch(error){const message=error instanceof Error?error.message:String(error);onError(token,"RESOURCE_EXHAUSTION",message)}break;default:{const message=token.
type==="error"?token.message:`Unsupported token (type: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message);isSrcToken=false}}node??(node=composeEmptyNode(
ctx,token.offset,void 0,null,props,onError));if(anchor&&node.anchor==="")onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string");if(atKey&&ctx.options.stringKeys&&
(!isScalar(node)||typeof node.value!=="string"||node.tag&&node.tag!=="tag:yaml.org,2002:str")){const msg="With stringKeys, all keys must be strings";onError(tag??
token,"NON_STRING_KEY",msg)}if(spaceBefore)node.spaceBefore=true;if(comment){if(token.type==="scalar"&&token.source==="")node.comment=comment;else node.commentBefore=
comment}if(ctx.options.keepSourceTokens&&isSrcToken)node.srcToken=token;return node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,comment,anchor,
tag,end},onError){const token={type:"scalar",offset:emptyScalarPosition(offset,before,pos),indent:-1,source:""};const node=composeScalar(ctx,token,tag,onError);
if(anchor){node.anchor=anchor.source.substring(1);if(node.anchor==="")onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")}if(spaceBefore)node.spaceBefore=
true;if(comment){node.comment=comment;node.range[2]=end}return node}function composeAlias({options},{offset,source,end},onError){const alias=new Alias(source.substring(
1));if(alias.source==="")onError(offset,"BAD_ALIAS","Alias cannot be an empty string");if(alias.source.endsWith(":"))onError(offset+source.length-1,"BAD_ALIAS",
"Alias ending in : is ambiguous",true);const valueEnd=offset+source.length;const re=resolveEnd(end,valueEnd,options.strict,onError);alias.range=[offset,valueEnd,
re.offset];if(re.comment)alias.comment=re.comment;return alias}function composeDoc(options,directives,{offset,start,value,end},onError){const opts=Object.assign({_directives:directives},options);const doc=new Document(void 0,
opts);const ctx={atKey:false,atRoot:true,directives:doc.directives,options:doc.options,schema:doc.schema};const props=resolveProps(start,{indicator:"doc-start",
next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:true});if(props.found){doc.directives.docStart=true;if(value&&(value.type==="block-map"||value.
type==="block-seq")&&!props.hasNewline)onError(props.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}doc.contents=value?
composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);const contentEnd=doc.contents.range[2];const re=resolveEnd(end,contentEnd,
false,onError);if(re.comment)doc.comment=re.comment;doc.range=[offset,contentEnd,re.offset];return doc}function getErrorPos(src){if(typeof src==="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];const{offset,source}=src;return[
offset,offset+(typeof source==="string"?source.length:1)]}function parsePrelude(prelude){let comment="";let atComment=false;let afterEmptyLine=false;for(let i=0;i<
prelude.length;++i){const source=prelude[i];switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?"\n\n":"\n")+(source.substring(1)||" ");atComment=
true;afterEmptyLine=false;break;case"%":if(prelude[i+1]?.[0]!=="#")i+=1;atComment=false;break;default:if(!atComment)afterEmptyLine=true;atComment=false}}return{
comment,afterEmptyLine}}var Composer=class{constructor(options={}){this.doc=null;this.atDirectives=false;this.prelude=[];this.errors=[];this.warnings=[];this.onError=
(source,code,message,warning)=>{const pos=getErrorPos(source);if(warning)this.warnings.push(new YAMLWarning(pos,code,message));else this.errors.push(new YAMLParseError(
pos,code,message))};this.directives=new Directives({version:options.version||"1.2"});this.options=options}decorate(doc,afterDoc){const{comment,afterEmptyLine}=parsePrelude(
this.prelude);if(comment){const dc=doc.contents;if(afterDoc){doc.comment=doc.comment?`${doc.comment}
${comment}`:comment}else if(afterEmptyLine||doc.directives.docStart||!dc){doc.commentBefore=comment}else if(isCollection(dc)&&!dc.flow&&dc.items.length>0){let it=dc.
items[0];if(isPair(it))it=it.key;const cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{const cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else{doc.errors=this.errors;doc.warnings=this.warnings}this.prelude=[];this.errors=[];this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=false,endOffset=-1){for(const token of tokens)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(token.type){case"directive":this.directives.add(token.source,(offset,message,warning)=>{const pos=getErrorPos(
token);pos[0]+=offset;this.onError(pos,"BAD_DIRECTIVE",message,warning)});this.prelude.push(token.source);this.atDirectives=true;break;case"document":{const doc=composeDoc(
this.options,this.directives,token,this.onError);if(this.atDirectives&&!doc.directives.docStart)this.onError(token,"MISSING_CHAR","Missing directives-end/doc-st\
art indicator line");this.decorate(doc,false);if(this.doc)yield this.doc;this.doc=doc;this.atDirectives=false;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(token.source);break;case"error":{const msg=token.source?`${token.message}: ${JSON.stringify(token.source)}`:token.message;
const error=new YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);if(this.atDirectives||!this.doc)this.errors.push(error);else this.doc.errors.push(error);
break}case"doc-end":{if(!this.doc){const msg="Unexpected doc-end without preceding document";this.errors.push(new YAMLParseError(getErrorPos(token),"UNEXPECTED_\
TOKEN",msg));break}this.doc.directives.docEnd=true;const end=resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError);this.decorate(
this.doc,true);if(end.comment){const dc=this.doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsupported to\
ken ${token.type}`))}}*end(forceDoc=false,endOffset=-1){if(this.doc){this.decorate(this.doc,true);yield this.doc;this.doc=null}else if(forceDoc){const opts=Object.
assign({_directives:this.directives},this.options);const doc=new Document(void 0,opts);if(this.atDirectives)this.onError(endOffset,"MISSING_CHAR","Missing direc\
tives-end indicator line");doc.range=[0,endOffset,endOffset];this.decorate(doc,false);yield doc}}};var BREAK2=Symbol("break visit");var SKIP2=Symbol("skip children");var REMOVE2=Symbol("remove item");function visit2(cst,visitor){if("type"in cst&&cst.type==="d\
ocument")cst={start:cst.start,value:cst.value};_visit(Object.freeze([]),cst,visitor)}visit2.BREAK=BREAK2;visit2.SKIP=SKIP2;visit2.REMOVE=REMOVE2;visit2.itemAtPath=
(cst,path2)=>{let item=cst;for(const[field,index]of path2){const tok=item?.[field];if(tok&&"items"in tok){item=tok.items[index]}else return void 0}return item};
visit2.parentCollection=(cst,path2)=>{const parent=visit2.itemAtPath(cst,path2.slice(0,-1));const field=path2[path2.length-1][0];const coll=parent?.[field];if(coll&&
"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path2,item,visitor){let ctrl=visitor(item,path2);if(typeof ctrl==="sy\
mbol")return ctrl;for(const field of["key","value"]){const token=item[field];if(token&&"items"in token){for(let i=0;i<token.items.length;++i){const ci=_visit(Object.
freeze(path2.concat([[field,i]])),token.items[i],visitor);if(typeof ci==="number")i=ci-1;else if(ci===BREAK2)return BREAK2;else if(ci===REMOVE2){token.items.splice(
i,1);i-=1}}if(typeof ctrl==="function"&&field==="key")ctrl=ctrl(item,path2)}}return typeof ctrl==="function"?ctrl(item,path2):ctrl}var BOM="\uFEFF";var DOCUMENT="";var FLOW_END="";var SCALAR2="";function tokenType(source){switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR2:return"\
scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case"\n":case"\r\n":return"newline";case"-":return"seq-item-ind";case"?":return"explicit-ke\
y-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case"\
,":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anc\
hor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function isEmpty(ch){switch(ch){case void 0:case" ":case"\n":case"\r":case"	":return true;default:return false}}var hexDigits=new Set("0123456789ABCDEFabcdef");
var tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");var flowIndicatorChars=new Set(",[]{}");var invalidAnchorChars=new Set(
" ,[]{}\n\r	");var isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch);var Lexer=class{constructor(){this.atEnd=false;this.blockScalarIndent=-1;this.blockScalarKeep=
false;this.buffer="";this.flowKey=false;this.flowLevel=0;this.indentNext=0;this.indentValue=0;this.lineEndPos=null;this.next=null;this.pos=0}*lex(source,incomplete=false){
if(source){if(typeof source!=="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source;this.lineEndPos=null}this.atEnd=
!incomplete;let next=this.next??"stream";while(next&&(incomplete||this.hasChars(1)))next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos;let ch=this.buffer[i];
while(ch===" "||ch==="	")ch=this.buffer[++i];if(!ch||ch==="#"||ch==="\n")return true;if(ch==="\r")return this.buffer[i+1]==="\n";return false}charAt(n){return this.
buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;while(ch===" ")ch=this.buffer[++indent+offset];if(ch==="\
\r"){const next=this.buffer[indent+offset+1];if(next==="\n"||!next&&!this.atEnd)return offset+indent+1}return ch==="\n"||indent>=this.indentNext||!ch&&!this.atEnd?
offset+indent:-1}if(ch==="-"||ch==="."){const dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(this.buffer[offset+3]))return-1}return offset}getLine(){
let end=this.lineEndPos;if(typeof end!=="number"||end!==-1&&end<this.pos){end=this.buffer.indexOf("\n",this.pos);this.lineEndPos=end}if(end===-1)return this.atEnd?
this.buffer.substring(this.pos):null;if(this.buffer[end-1]==="\r")end-=1;return this.buffer.substring(this.pos,end)}hasChars(n){return this.pos+n<=this.buffer.length}setNext(state){
this.buffer=this.buffer.substring(this.pos);this.pos=0;this.lineEndPos=null;this.next=state;return null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(next){
switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"\
doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-s\
calar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let line=this.getLine();if(line===null)return this.
setNext("stream");if(line[0]===BOM){yield*this.pushCount(1);line=line.substring(1)}if(line[0]==="%"){let dirEnd=line.length;let cs=line.indexOf("#");while(cs!==
-1){const ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else{cs=line.indexOf("#",cs+1)}}while(true){const ch=line[dirEnd-1];if(ch===" "||ch==="	")dirEnd-=
1;else break}const n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(true));yield*this.pushCount(line.length-n);this.pushNewline();return"stream"}if(this.
atLineEnd()){const sp=yield*this.pushSpaces(true);yield*this.pushCount(line.length-sp);yield*this.pushNewline();return"stream"}yield DOCUMENT;return yield*this.
parseLineStart()}*parseLineStart(){const ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&!this.hasChars(
4))return this.setNext("line-start");const s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3))){yield*this.pushCount(3);this.indentValue=0;this.indentNext=
0;return s==="---"?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(false);if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.
indentValue;return yield*this.parseBlockStart()}*parseBlockStart(){const[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0===
"-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(true));this.indentNext=this.indentValue+1;this.indentValue+=n;
return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(true);const line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.
pushIndicators();switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:yield*this.pushNewline();return yield*this.parseLineStart();case"{":case"\
[":yield*this.pushCount(1);this.flowKey=false;this.flowLevel=1;return"flow";case"}":case"]":yield*this.pushCount(1);return"doc";case"*":yield*this.pushUntil(isNotAnchorChar);
return"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":n+=yield*this.parseBlockScalarHeader();n+=yield*this.pushSpaces(true);yield*this.
pushCount(line.length-n);yield*this.pushNewline();return yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,
sp;let indent=-1;do{nl=yield*this.pushNewline();if(nl>0){sp=yield*this.pushSpaces(false);this.indentValue=indent=sp}else{sp=0}sp+=yield*this.pushSpaces(true)}while(nl+
sp>0);const line=this.getLine();if(line===null)return this.setNext("flow");if(indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith("\
---")||line.startsWith("..."))&&isEmpty(line[3])){const atFlowEndMarker=indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}");if(!atFlowEndMarker){
this.flowLevel=0;yield FLOW_END;return yield*this.parseLineStart()}}let n=0;while(line[n]===","){n+=yield*this.pushCount(1);n+=yield*this.pushSpaces(true);this.
flowKey=false}n+=yield*this.pushIndicators();switch(line[n]){case void 0:return"flow";case"#":yield*this.pushCount(line.length-n);return"flow";case"{":case"[":yield*this.
pushCount(1);this.flowKey=false;this.flowLevel+=1;return"flow";case"}":case"]":yield*this.pushCount(1);this.flowKey=true;this.flowLevel-=1;return this.flowLevel?
"flow":"doc";case"*":yield*this.pushUntil(isNotAnchorChar);return"flow";case'"':case"'":this.flowKey=true;return yield*this.parseQuotedScalar();case":":{const next=this.
charAt(1);if(this.flowKey||isEmpty(next)||next===","){this.flowKey=false;yield*this.pushCount(1);yield*this.pushSpaces(true);return"flow"}}default:this.flowKey=
false;return yield*this.parsePlainScalar()}}*parseQuotedScalar(){const quote2=this.charAt(0);let end=this.buffer.indexOf(quote2,this.pos+1);if(quote2==="'"){while(end!==
-1&&this.buffer[end+1]==="'")end=this.buffer.indexOf("'",end+2)}else{while(end!==-1){let n=0;while(this.buffer[end-1-n]==="\\")n+=1;if(n%2===0)break;end=this.buffer.
indexOf('"',end+1)}}const qb=this.buffer.substring(0,end);let nl=qb.indexOf("\n",this.pos);if(nl!==-1){while(nl!==-1){const cs=this.continueScalar(nl+1);if(cs===
-1)break;nl=qb.indexOf("\n",cs)}if(nl!==-1){end=nl-(qb[nl-1]==="\r"?2:1)}}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}
yield*this.pushToIndex(end+1,false);return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1;this.blockScalarKeep=false;let i=this.
pos;while(true){const ch=this.buffer[++i];if(ch==="+")this.blockScalarKeep=true;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}
return yield*this.pushUntil(ch=>isEmpty(ch)||ch==="#")}*parseBlockScalar(){let nl=this.pos-1;let indent=0;let ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2){
switch(ch){case" ":indent+=1;break;case"\n":nl=i2;indent=0;break;case"\r":{const next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");
if(next==="\n")break}default:break loop}}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){if(this.blockScalarIndent===-1)this.
indentNext=indent;else{this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)}do{const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=
this.buffer.indexOf("\n",cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;ch=this.buffer[i];while(ch===
" ")ch=this.buffer[++i];if(ch==="	"){while(ch==="	"||ch===" "||ch==="\r"||ch==="\n")ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep){do{let i2=nl-1;let ch2=this.
buffer[i2];if(ch2==="\r")ch2=this.buffer[--i2];const lastChar=i2;while(ch2===" ")ch2=this.buffer[--i2];if(ch2==="\n"&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else
break}while(true)}yield SCALAR2;yield*this.pushToIndex(nl+1,true);return yield*this.parseLineStart()}*parsePlainScalar(){const inFlow=this.flowLevel>0;let end=this.
pos-1;let i=this.pos-1;let ch;while(ch=this.buffer[++i]){if(ch===":"){const next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.has(next))break;end=
i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch==="\r"){if(next==="\n"){i+=1;ch="\n";next=this.buffer[i+1]}else end=i}if(next==="#"||inFlow&&flowIndicatorChars.
has(next))break;if(ch==="\n"){const cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}}if(!ch&&
!this.atEnd)return this.setNext("plain-scalar");yield SCALAR2;yield*this.pushToIndex(end+1,true);return inFlow?"flow":"doc"}*pushCount(n){if(n>0){yield this.buffer.
substr(this.pos,n);this.pos+=n;return n}return 0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i);if(s){yield s;this.pos+=s.length;return s.length}else if(allowEmpty)
yield"";return 0}*pushIndicators(){let n=0;loop:while(true){switch(this.charAt(0)){case"!":n+=yield*this.pushTag();n+=yield*this.pushSpaces(true);continue loop;case"\
&":n+=yield*this.pushUntil(isNotAnchorChar);n+=yield*this.pushSpaces(true);continue loop;case"-":case"?":case":":{const inFlow=this.flowLevel>0;const ch1=this.charAt(
1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(ch1)){if(!inFlow)this.indentNext=this.indentValue+1;else if(this.flowKey)this.flowKey=false;n+=yield*this.pushCount(
1);n+=yield*this.pushSpaces(true);continue loop}}}break loop}return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2;let ch=this.buffer[i];while(!isEmpty(
ch)&&ch!==">")ch=this.buffer[++i];return yield*this.pushToIndex(ch===">"?i+1:i,false)}else{let i=this.pos+1;let ch=this.buffer[i];while(ch){if(tagChars.has(ch))
ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.has(this.buffer[i+2])){ch=this.buffer[i+=3]}else break}return yield*this.pushToIndex(
i,false)}}*pushNewline(){const ch=this.buffer[this.pos];if(ch==="\n")return yield*this.pushCount(1);else if(ch==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(
2);else return 0}*pushSpaces(allowTabs){let i=this.pos-1;let ch;do{ch=this.buffer[++i]}while(ch===" "||allowTabs&&ch==="	");const n=i-this.pos;if(n>0){yield this.
buffer.substr(this.pos,n);this.pos=i}return n}*pushUntil(test){let i=this.pos;let ch=this.buffer[i];while(!test(ch))ch=this.buffer[++i];return yield*this.pushToIndex(
i,false)}};function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return true;return false}function findNonEmptyIndex(list){for(let i=0;i<list.
length;++i){switch(list[i].type){case"space":case"comment":case"newline":break;default:return i}}return-1}function isFlowToken(token){switch(token?.type){case"a\
lias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return true;default:return false}}function getPrevProps(parent){switch(parent.
type){case"document":return parent.start;case"block-map":{const it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.
items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:while(--i>=0){switch(prev[i].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}}while(prev[++i]?.type==="space"){}return prev.splice(i,prev.length)}
function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start"){for(const it of fc.items){if(it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(
it.sep,"map-value-ind")){if(it.key)it.value=it.key;delete it.key;if(isFlowToken(it.value)){if(it.value.end)arrayPushArray(it.value.end,it.sep);else it.value.end=
it.sep}else arrayPushArray(it.start,it.sep);delete it.sep}}}}var Parser=class{constructor(onNewLine){this.atNewLine=true;this.atScalar=false;this.indent=0;this.
offset=0;this.onKeyLine=false;this.stack=[];this.source="";this.type="";this.lexer=new Lexer;this.onNewLine=onNewLine}*parse(source,incomplete=false){if(this.onNewLine&&
this.offset===0)this.onNewLine(0);for(const lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);if(!incomplete)yield*this.end()}*next(source){this.
source=source;if(this.atScalar){this.atScalar=false;yield*this.step();this.offset+=source.length;return}const type=tokenType(source);if(!type){const message=`No\
t a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source});this.offset+=source.length}else if(type==="scalar"){this.atNewLine=false;
this.atScalar=true;this.type="scalar"}else{this.type=type;yield*this.step();switch(type){case"newline":this.atNewLine=true;this.indent=0;if(this.onNewLine)this.
onNewLine(this.offset+source.length);break;case"space":if(this.atNewLine&&source[0]===" ")this.indent+=source.length;break;case"explicit-key-ind":case"map-value\
-ind":case"seq-item-ind":if(this.atNewLine)this.indent+=source.length;break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=false}this.offset+=
source.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){const st={type:this.type,offset:this.offset,indent:this.indent,source:this.source};
return st}*step(){const top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){while(this.stack.length>0)yield*this.pop();this.stack.push({type:"doc-\
end",offset:this.offset,source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alia\
s":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"b\
lock-map":return yield*this.blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"\
doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){const token=error??this.stack.pop();if(!token){
const message="Tried to pop an empty stack";yield{type:"error",offset:this.offset,source:"",message}}else if(this.stack.length===0){yield token}else{const top=this.
peek(1);if(token.type==="block-scalar"){token.indent="indent"in top?top.indent:0}else if(token.type==="flow-collection"&&top.type==="document"){token.indent=0}if(token.
type==="flow-collection")fixFlowSeqItems(token);switch(top.type){case"document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-\
map":{const it=top.items[top.items.length-1];if(it.value){top.items.push({start:[],key:token,sep:[]});this.onKeyLine=true;return}else if(it.sep){it.value=token}else{
Object.assign(it,{key:token,sep:[]});this.onKeyLine=!it.explicitKey;return}break}case"block-seq":{const it=top.items[top.items.length-1];if(it.value)top.items.push(
{start:[],value:token});else it.value=token;break}case"flow-collection":{const it=top.items[top.items.length-1];if(!it||it.value)top.items.push({start:[],key:token,
sep:[]});else if(it.sep)it.value=token;else Object.assign(it,{key:token,sep:[]});return}default:yield*this.pop();yield*this.pop(token)}if((top.type==="document"||
top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){const last=token.items[token.items.length-1];if(last&&!last.
sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token.indent))){
if(top.type==="document")top.end=last.start;else top.items.push({start:last.start});token.items.splice(-1,1)}}}}*stream(){switch(this.type){case"directive-line":
yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"\
doc-mode":case"doc-start":{const doc={type:"document",offset:this.offset,start:[]};if(this.type==="doc-start")doc.start.push(this.sourceToken);this.stack.push(doc);
return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.
lineEnd(doc);switch(this.type){case"doc-start":{if(findNonEmptyIndex(doc.start)!==-1){yield*this.pop();yield*this.step()}else doc.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken);return}const bv=this.startBlockValue(doc);if(bv)this.stack.push(bv);else{
yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}}*scalar(scalar){if(this.type==="map-value-in\
d"){const prev=getPrevProps(this.peek(2));const start=getFirstKeyStartProps(prev);let sep2;if(scalar.end){sep2=scalar.end;sep2.push(this.sourceToken);delete scalar.
end}else sep2=[this.sourceToken];const map2={type:"block-map",offset:scalar.offset,indent:scalar.indent,items:[{start,key:scalar,sep:sep2}]};this.onKeyLine=true;
this.stack[this.stack.length-1]=map2}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"newline":scalar.props.
push(this.sourceToken);return;case"scalar":scalar.source=this.source;this.atNewLine=true;this.indent=0;if(this.onNewLine){let nl=this.source.indexOf("\n")+1;while(nl!==
0){this.onNewLine(this.offset+nl);nl=this.source.indexOf("\n",nl)+1}}yield*this.pop();break;default:yield*this.pop();yield*this.step()}}*blockMap(map2){const it=map2.
items[map2.items.length-1];switch(this.type){case"newline":this.onKeyLine=false;if(it.value){const end="end"in it.value?it.value.end:void 0;const last=Array.isArray(
end)?end[end.length-1]:void 0;if(last?.type==="comment")end?.push(this.sourceToken);else map2.items.push({start:[this.sourceToken]})}else if(it.sep){it.sep.push(
this.sourceToken)}else{it.start.push(this.sourceToken)}return;case"space":case"comment":if(it.value){map2.items.push({start:[this.sourceToken]})}else if(it.sep){
it.sep.push(this.sourceToken)}else{if(this.atIndentedComment(it.start,map2.indent)){const prev=map2.items[map2.items.length-2];const end=prev?.value?.end;if(Array.
isArray(end)){arrayPushArray(end,it.start);end.push(this.sourceToken);map2.items.pop();return}}it.start.push(this.sourceToken)}return}if(this.indent>=map2.indent){
const atMapIndent=!this.onKeyLine&&this.indent===map2.indent;const atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-item-ind";let start=[];if(atNextItem&&
it.sep&&!it.value){const nl=[];for(let i=0;i<it.sep.length;++i){const st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"space":break;case"comment":
if(st.indent>map2.indent)nl.length=0;break;default:nl.length=0}}if(nl.length>=2)start=it.sep.splice(nl[1])}switch(this.type){case"anchor":case"tag":if(atNextItem||
it.value){start.push(this.sourceToken);map2.items.push({start});this.onKeyLine=true}else if(it.sep){it.sep.push(this.sourceToken)}else{it.start.push(this.sourceToken)}
return;case"explicit-key-ind":if(!it.sep&&!it.explicitKey){it.start.push(this.sourceToken);it.explicitKey=true}else if(atNextItem||it.value){start.push(this.sourceToken);
map2.items.push({start,explicitKey:true})}else{this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]})}
this.onKeyLine=true;return;case"map-value-ind":if(it.explicitKey){if(!it.sep){if(includesToken(it.start,"newline")){Object.assign(it,{key:null,sep:[this.sourceToken]})}else{
const start2=getFirstKeyStartProps(it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}}else if(it.
value){map2.items.push({start:[],key:null,sep:[this.sourceToken]})}else if(includesToken(it.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]})}else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){const start2=getFirstKeyStartProps(
it.start);const key=it.key;const sep2=it.sep;sep2.push(this.sourceToken);delete it.key;delete it.sep;this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:start2,key,sep:sep2}]})}else if(start.length>0){it.sep=it.sep.concat(start,this.sourceToken)}else{it.sep.push(this.sourceToken)}}else{if(!it.
sep){Object.assign(it,{key:null,sep:[this.sourceToken]})}else if(it.value||atNextItem){map2.items.push({start,key:null,sep:[this.sourceToken]})}else if(includesToken(
it.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]})}else{it.sep.
push(this.sourceToken)}}this.onKeyLine=true;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.
type);if(atNextItem||it.value){map2.items.push({start,key:fs,sep:[]});this.onKeyLine=true}else if(it.sep){this.stack.push(fs)}else{Object.assign(it,{key:fs,sep:[]});
this.onKeyLine=true}return}default:{const bv=this.startBlockValue(map2);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newl\
ine")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else if(atMapIndent){
map2.items.push({start})}this.stack.push(bv);return}}}}yield*this.pop();yield*this.step()}*blockSequence(seq2){const it=seq2.items[seq2.items.length-1];switch(this.
type){case"newline":if(it.value){const end="end"in it.value?it.value.end:void 0;const last=Array.isArray(end)?end[end.length-1]:void 0;if(last?.type==="comment")
end?.push(this.sourceToken);else seq2.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)seq2.
items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq2.indent)){const prev=seq2.items[seq2.items.length-2];const end=prev?.value?.end;
if(Array.isArray(end)){arrayPushArray(end,it.start);end.push(this.sourceToken);seq2.items.pop();return}}it.start.push(this.sourceToken)}return;case"anchor":case"\
tag":if(it.value||this.indent<=seq2.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq2.indent)break;if(it.value||includesToken(
it.start,"seq-item-ind"))seq2.items.push({start:[this.sourceToken]});else it.start.push(this.sourceToken);return}if(this.indent>seq2.indent){const bv=this.startBlockValue(
seq2);if(bv){this.stack.push(bv);return}}yield*this.pop();yield*this.step()}*flowCollection(fc){const it=fc.items[fc.items.length-1];if(this.type==="flow-error-\
end"){let top;do{yield*this.pop();top=this.peek(1)}while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"explicit-k\
ey-ind":if(!it||it.sep)fc.items.push({start:[this.sourceToken]});else it.start.push(this.sourceToken);return;case"map-value-ind":if(!it||it.value)fc.items.push(
{start:[],key:null,sep:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"sp\
ace":case"comment":case"newline":case"anchor":case"tag":if(!it||it.value)fc.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else
it.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type);if(!it||
it.value)fc.items.push({start:[],key:fs,sep:[]});else if(it.sep)this.stack.push(fs);else Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-s\
eq-end":fc.end.push(this.sourceToken);return}const bv=this.startBlockValue(fc);if(bv)this.stack.push(bv);else{yield*this.pop();yield*this.step()}}else{const parent=this.
peek(2);if(parent.type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep)){
yield*this.pop();yield*this.step()}else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){const prev=getPrevProps(parent);const start=getFirstKeyStartProps(
prev);fixFlowSeqItems(fc);const sep2=fc.end.splice(1,fc.end.length);sep2.push(this.sourceToken);const map2={type:"block-map",offset:fc.offset,indent:fc.indent,items:[
{start,key:fc,sep:sep2}]};this.onKeyLine=true;this.stack[this.stack.length-1]=map2}else{yield*this.lineEnd(fc)}}}flowScalar(type){if(this.onNewLine){let nl=this.
source.indexOf("\n")+1;while(nl!==0){this.onNewLine(this.offset+nl);nl=this.source.indexOf("\n",nl)+1}}return{type,offset:this.offset,indent:this.indent,source:this.
source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"\
block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-sta\
rt":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.
offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=true;const prev=getPrevProps(parent);const start=getFirstKeyStartProps(
prev);start.push(this.sourceToken);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=
true;const prev=getPrevProps(parent);const start=getFirstKeyStartProps(prev);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,
sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){if(this.type!=="comment")return false;if(this.indent<=indent)return false;return start.every(
st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){if(this.type!=="doc-mode"){if(docEnd.end)docEnd.end.push(this.sourceToken);else docEnd.end=[this.
sourceToken];if(this.type==="newline")yield*this.pop()}}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow\
-map-end":case"map-value-ind":yield*this.pop();yield*this.step();break;case"newline":this.onKeyLine=false;case"space":case"comment":default:if(token.end)token.end.
push(this.sourceToken);else token.end=[this.sourceToken];if(this.type==="newline")yield*this.pop()}}};function parseOptions(options){const prettyErrors=options.prettyErrors!==false;const lineCounter=options.lineCounter||prettyErrors&&new LineCounter||null;return{
lineCounter,prettyErrors}}function parseDocument(source,options={}){const{lineCounter,prettyErrors}=parseOptions(options);const parser=new Parser(lineCounter?.addNewLine);const composer=new Composer(
options);let doc=null;for(const _doc of composer.compose(parser.parse(source),true,source.length)){if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.
errors.push(new YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}}if(prettyErrors&&
lineCounter){doc.errors.forEach(prettifyError(source,lineCounter));doc.warnings.forEach(prettifyError(source,lineCounter))}return doc}function stringify3(value,replacer,options){let _replacer=null;if(typeof replacer==="function"||Array.isArray(replacer)){_replacer=replacer}else if(options===void 0&&
replacer){options=replacer}if(typeof options==="string")options=options.length;if(typeof options==="number"){const indent=Math.round(options);options=indent<1?void 0:
indent>8?{indent:8}:{indent}}if(value===void 0){const{keepUndefined}=options??replacer??{};if(!keepUndefined)return void 0}if(isDocument(value)&&!_replacer)return value.
toString(options);return new Document(value,_replacer,options).toString(options)}var WEB_ADDRESS=/^https?:\/\/[^\s<>"]+$/;var isFlag=value=>typeof value==="boolean";var isSome=text=>text.length>0;var isCount=number=>Number.isInteger(number)&&number>=1;var hasTextOrUrl=({text,url})=>text!==
void 0||url!==void 0;var isText=(...rules)=>value=>typeof value==="string"&&rules.every(rule=>rule instanceof RegExp?rule.test(value):rule(value));var isNumber=rule=>value=>typeof value===
"number"&&rule(value);var isOneOf=(...values)=>value=>values.includes(value);var isEither=(...tests)=>value=>tests.some(test=>test(value));var isList=test=>value=>Array.
isArray(value)&&value.every(one=>test(one));function isMap2(required,optional,rule=()=>true){const tests=new Map(Object.entries({...required,...optional}));const needed=Object.
keys(required);return value=>{if(!isRecord(value))return false;for(const key of needed)if(!Object.hasOwn(value,key))return false;for(const key of Object.keys(value))
if(!tests.get(key)?.(value[key]))return false;return rule(value)}}var isMapOf=test=>value=>isRecord(value)&&Object.entries(value).every(([key,one])=>key!=="__pr\
oto__"&&test(one));export{compareText,SEVERITIES,FINDING_CODES,severityOf,isFault,compareFindings,MAINTAINER,parseMaintainer,profileUrl,isAskable,codeOwnerOf,maintainerKey,namesWithout,
OUTCOMES,CHANGE_KINDS,NEEDS,ACCEPTS,LEVEL_CHANGES,isPlanned,plannedMaintainers,namesMaintainer,isMaintained,worst,slug,Minimatch,nameControl,contains,checkPattern,
compilePattern,expandBraces,DATE,isDate,dateOf,yearBefore,monthsBefore,DUE,DUE_WORDS,dueKind,isDue,isRemovalDue,lastDayOf,DEFAULT_LEVEL_CHANGES,ACCEPTS_WORDS,BUILT_IN_LEVELS,
isAlias,isMap,isScalar,isSeq,isNode,visit,LineCounter,parseDocument,stringify3 as stringify,YAMLException,EVENT_ID,parseEvents,LARGE,readPlain,readAnyValue,constructPlain,
findOtherText,looksLikeUtf16,MAX_BYTES,sizeOf,decode,readSound,readSoundText,plainRead,linesOf,positionIn,findDeepBracket,directionOf,buildMatrix,words,dotted,checkTexts,
WEB_ADDRESS,isFlag,isSome,isCount,hasTextOrUrl,isText,isNumber,isOneOf,isEither,isList,isMap2,isMapOf,quote,levelIds,checkMeaning};
