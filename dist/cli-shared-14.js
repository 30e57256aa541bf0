import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{capitalized,count,listing,spellApart}from"./cli-shared-8.js";import{ACCEPTS_WORDS,BUILT_IN_LEVELS,OUTCOMES,isDate,namesWithout,profileUrl}from"./cli-shared-9.js";
import{listUpTo,mdCellCode,mdCode,mdLink,mdText,renderNote,visible}from"./cli-shared-4.js";import{groupBy}from"./cli-shared-5.js";function lookAlikeSentence({feature,pattern,write,paths},pen){const[first="",...rest]=paths;const files=rest.length===0?pen.code(first):`${pen.code(first)} and ${count(
rest.length,"more file")}`;const[look,it]=rest.length===0?["looks","it"]:["look","them"];const fix=write===void 0?"":`: write ${pen.code(`"${spellApart(write,pattern)}\
"`)} to cover ${it}`;const whose=`${pen.code(pattern)} of ${pen.strong(pen.text(feature.name))}`;return`${files} ${look} like ${whose}, but in another Unicode f\
orm, which does not match${fix}.`}var jsonText=value=>`${JSON.stringify(value,null,2)}
`;function checkJson(report){return{version:1,base:pointJson(report.base),head:pointJson(report.head),baseBehind:report.base?.behind??null,verdict:report.verdict,
complete:report.complete,features:report.features.map(feature=>({id:feature.id,category:feature.category,name:feature.name,level:feature.level,tentative:feature.
tentative,...feature.accepts&&{accepts:feature.accepts},change:feature.change,outcome:feature.outcome,maintainers:feature.maintainers,planned:feature.planned,checks:feature.
checks,files:feature.files.map(({path,previousPath,status,pattern})=>({path,...previousPath!==void 0&&{previous_path:previousPath},status,pattern})),because:feature.
because,emptied:feature.emptied})),unmapped:report.unmapped,unmappedOutcome:report.unmappedOutcome,levelChanges:report.levelChanges.map(({id,name,category,change,
isNew,title,missing,files,outcome})=>({...{id,name,category,change,isNew,title,missing,files,outcome}})),contentNotChecked:report.contentNotChecked,problems:report.
problems,override:report.override,preview:report.preview,baseFaults:report.baseFaults,toMap:report.toMap,mappedByHead:report.mappedByHead,suggestions:report.suggestions,
lookAlikes:report.lookAlikes,matrixChange:report.matrixChange&&{...report.matrixChange,diff:report.matrixChange.diff&&matrixDiffJson(report.matrixChange.diff)}}}
var pointJson=point=>point&&{ref:point.ref,sha:point.sha};function matrixDiffJson({before,after,features,matrix}){const named=({id,name,category})=>({id,name,category});
const mark=(file,{level,tentative})=>({level,title:file.levels.get(level).title,tentative});const pairs=features.flatMap(change=>change.before&&change.after?[{change,
was:change.before,now:change.after}]:[]);const having=(...keys)=>pairs.filter(({change})=>change.keys.some(key=>keys.includes(key)));return{added:features.filter(
change=>change.before===null).map(named),removed:features.filter(change=>change.after===null).map(named),renamed:having("name").map(({change,was})=>({...named(change),
from:was.name})),levels:having("level","tentative").map(({change,was,now})=>({...named(change),direction:change.changes.find(word=>word==="raised"||word==="lowe\
red")??null,from:mark(before,was),to:mark(after,now)})),maintainers:having("maintainers").map(({change,was,now})=>({...named(change),added:namesWithout(now.maintainers,
was.maintainers),removed:namesWithout(was.maintainers,now.maintainers)})),paths:having("paths","exclude","content","cross-cutting").map(({change})=>named(change)),
rules:[...new Set(matrix.map(({path})=>path[0]))],features:features.map(change=>({...named(change),changes:change.changes,keys:change.keys})),keys:matrix.map(({
key,before:before2,after:after2})=>({key,before:before2??null,after:after2??null}))}}function explainJson(path,hits){return{path,features:hits.map(hitJson)}}var hitJson=({feature,pattern})=>({...featureJson(feature),pattern});function featureJson({
id,category,name,level,tentative,maintainers}){return{id,category,name,level,tentative,maintainers}}function findingSentences({message,fix}){return`${/[.!?]$/.test(message)?message:`${message}.`} ${fix}`.trim()}function levelTitle({level,accepts="anything",tentative},levels){
return[levels.get(level).title,ACCEPTS_WORDS[accepts],tentative?"under review":""].filter(Boolean).join(", ")}function adviceOf(level,kind){return level.advice[kind]||
level.meaning}function maintainersOf({maintainers,planned},pen){const isPlanned=new Set(planned);const names=maintainers.map(name=>isPlanned.has(name)?`${pen.text(
name)} (planned)`:pen.maintainer(name));return names.join(", ")||"nobody"}function contactOf({text,url},pen){if(url===void 0)return pen.text(text??"");return pen.
link(text??url.replace(/^https?:\/\//,"").replace(/\/$/,""),url)}function sunsetSentence(feature,pen){const{deprecated,removal,tracking}=feature.sunset??{};const facts=[
...deprecated!==void 0?[`deprecated from ${pen.text(deprecated)}`]:[],...removal!==void 0?[`to be removed ${isDate(removal)?"on":"in"} ${pen.text(removal)}`]:[],
...feature.replacement!==void 0?[`replaced by ${pen.strong(pen.text(feature.replacement))}`]:[],...tracking!==void 0?[pen.link("tracked here",tracking)]:[]];return facts.
length===0?"":`${capitalized(facts.join(", "))}.`}function byStrictness(a,b){return OUTCOMES.indexOf(b.outcome)-OUTCOMES.indexOf(a.outcome)}function strictestFirst(features){
return[...features].sort((a,b)=>byStrictness(a,b)||Number(a.crossCutting)-Number(b.crossCutting))}function welcomeFeatures(report){return report.features.filter(
({outcome,level,change})=>{const says=report.levels.get(level);return outcome==="pass"&&says.outcome[change]==="pass"&&says.advice[change]!==""})}function isMaintainedByAuthor({
maintainers},report){const login=report.author?.login.toLowerCase();return login!==void 0&&maintainers.some(name=>name.toLowerCase()===`@${login}`)}function isNewFile({
status}){return status==="added"||status==="copied"||status==="renamed"}var KIND_WORDS={add:"new files",edit:"edits",remove:"removals"};function flaggedFeatures(report){return report.features.filter(feature=>feature.outcome!=="pass")}function levelChangeTexts(report,pen,{hasWayOut=false}={}){const{levelChanges,matrixChange}=report;const keyOf=({change,isNew,title,missing,outcome,files})=>JSON.
stringify([change,isNew,title,missing,outcome,files]);return[...groupBy(levelChanges,keyOf).values()].map(group=>{const[{outcome,line}]=group;const text=sentences(
group,{report,matrix:pen.code(matrixChange.file),pen,hasWayOut}).join(" ");return{outcome,lead:leadOf(group[0],pen),text,...line!==void 0&&{line}}}).sort(byStrictness)}
function leadOf({change,isNew,title},pen){if(change==="removed")return"Removed";return`${isNew?"Added as":change==="raised"?"Raised to":"Lowered to"} ${pen.text(
title)}`}function sentences(group,{report,matrix,pen,hasWayOut}){const[{change,missing,files,outcome}]=group;const isMany=group.length>1;const names=listing(group.
map(({name})=>pen.strong(pen.text(name))));const codes=missing.map(pen.code);const keys=[...codes.length>1?[codes.slice(0,-1).join(", ")]:[],...codes.slice(-1)].
join(" or ");const isBot=report.author?.isBot??false;const isTold=outcome==="fail"&&hasWayOut;const says=(fact,what)=>isBot||isTold?`${names} ${fact}.`:`${names}\
 ${fact}: ${what}.`;const left=files>0?[`${isMany?"Each":"It"} still has ${count(files,"file")}${isBot?".":`: remove ${files>1||isMany?"them":"it"} too, or find\
 another feature for ${files>1||isMany?"them":"it"}.`}`]:[];if(missing.length>0)return change==="removed"?[says(`had no ${keys}`,"add that first, in a pull requ\
est of its own"),...left]:[says(`${isMany?"have":"has"} no ${keys}`,`add ${missing.length>1?"them":"it"} in ${matrix}`)];const rule=`${matrix} ${outcome==="fail"?
"does not allow this":"asks for a second look at this"}`;return[`${names}. ${rule}${isBot||outcome==="fail"?".":"; say why in the description."}`,...left]}function levelChangeSubject(changes){
const kinds=new Set(changes.map(kindOf));const kind=kinds.size===1?kindOf(changes[0]):"level change";const isMany=changes.length>1;return{words:isMany?count(changes.
length,kind):`a ${kind}`,isMany}}function kindOf({change,isNew}){if(isNew)return"new feature";return change==="removed"?"removed feature":`${change} level`}function levelChangeWays(report,pen){
const failing=report.levelChanges.filter(({outcome})=>outcome==="fail");return[...groupBy(failing,wayOf)].map(([way,changes])=>{const names=listing(changes.map(
({name})=>pen.strong(pen.text(name))));return`${way} ${names}`});function wayOf({change,isNew,missing}){if(change==="removed")return"keep the row of";if(missing.
length>0)return`add ${listing(missing.map(pen.code))} to the row of`;return isNew?"leave out the row of":"keep the level of"}}function adviceOfLevels(report,pen){const asked=flaggedFeatures(report).filter(feature=>feature.outcome==="fail"||!isMaintainedByAuthor(feature,report));const byLevel=groupBy(
strictestFirst(asked),feature=>JSON.stringify([feature.level,acceptsRule(feature)]));return[...byLevel.values()].flatMap(features=>{const{outcome}=features[0];const text=(report.
author?.isBot?factsOf(features):sentencesOf(features,report,pen)).join(" ");return text===""?[]:[{outcome,level:pen.text(titleOf(features[0],report)),text,features}]})}
var titleOf=(feature,{levels})=>acceptsRule(feature)?levelTitle({...feature,tentative:false},levels):levels.get(feature.level).title;function acceptsRule({because}){
const reason=because.find(reason2=>reason2.rule==="accepts");return reason&&(reason.bothSides?"both":reason.accepts)}function sentencesOf(features,report,pen){const[
lead]=features;const rule=acceptsRule(lead);const{meaning,advice}=report.levels.get(lead.level);const meant=report.author?.isNew?[pen.text(meaning)]:[];return[...meant,
...adviceSentences()];function adviceSentences(){const elsewhere=lead.change==="remove"?[]:replacementSentences(features,pen);if(lead.because.some(reason=>reason.
rule==="fail-on"))return[`New files and edits fail here (${pen.code("fail-on")}).`,...elsewhere];if(rule==="both")return[];if(isMadeStricter(lead,report))return[
`${capitalized(KIND_WORDS[lead.change])} fail here.`,...elsewhere];if(rule==="fixes")return["Is it a fix? Go ahead.",...elsewhere.length>0?elsewhere:["Nothing n\
ew is accepted here."]];if(rule==="removals")return["Only removals are accepted here.",...elsewhere];const own=advice[lead.change]||(meant.length>0?"":meaning);
return[...own===""?[]:[pen.text(own)],...elsewhere]}}function isMadeStricter({level:id,change,outcome},{levels}){const builtIn=BUILT_IN_LEVELS.find(level=>level.
id===id);if(outcome!=="fail"||!builtIn||builtIn.outcome[change]==="fail")return false;return levels.get(id).advice[change]===builtIn.advice[change]}function replacementSentences(features,pen){
const replaced=features.filter(({replacement})=>replacement!==void 0);const byTarget=groupBy(replaced,({replacement})=>replacement);if(byTarget.size===0)return[];
const targets=[...byTarget].map(([target,group])=>{const from=features.length===1||group.length===features.length?"":` (for ${listing(group.map(({name})=>pen.text(
name)))})`;return`${pen.strong(pen.text(target))}${from}`});return[`New work goes to ${listing(targets)}.`]}function factsOf(features){const facts=features.map(
({change,outcome})=>`${KIND_WORDS[change]} here ${JUDGED[outcome]}`);return[`${capitalized([...new Set(facts)].join(", "))}.`]}var JUDGED={pass:"pass",notice:"a\
re noted",warn:"give a warning",fail:"fail"};function findWayOut(report,context,pen){const remedy=remedyFor(report,context,pen);const isNamed=report.contact&&remedy?.
includes(contactOf(report.contact,pen));return{remedy,whom:isNamed?void 0:whomToAsk(report,pen)}}function whomToAsk(report,pen){if(report.contact===void 0||report.
author?.isBot)return void 0;const flagged=flaggedFeatures(report);const alone=flagged.filter(({unmaintained})=>unmaintained);const isUnmappedAsked=report.toMap.
length>0&&(flagged.length===0||report.unmappedOutcome==="fail");if(alone.length===0&&!isUnmappedAsked)return void 0;const whom=contactOf(report.contact,pen);return alone.
length===flagged.length?`Questions? Ask ${whom}.`:`No maintainers? Ask ${whom}.`}function ownLines(report,pen){const own=flaggedFeatures(report).filter(feature=>feature.
outcome!=="fail"&&isMaintainedByAuthor(feature,report));if(own.length===0)return[];return[`You maintain ${listing(own.map(({name})=>pen.strong(pen.text(name))))}\
, so this is for your reviewers only.`]}function remedyFor(report,context,pen){if(report.verdict!=="fail"||report.problems.length>0||context.warnOnly)return void 0;
const{overrideLabel,author}=report;if(author?.isBot)return overrideLabel===void 0?void 0:`the label ${pen.code(overrideLabel)} allows it.`;const failing=report.
features.filter(feature=>feature.outcome==="fail");const ways=[...[...groupBy(failing,feature=>wayOut(feature,report,pen))].map(([way,features])=>`${way} ${listing(
features.map(({name})=>pen.strong(pen.text(name))))}`),...levelChangeWays(report,pen),...report.unmappedOutcome==="fail"?[report.toMap.length===0?"merge the cha\
nge of the matrix first, by itself":`give the ${report.toMap.length===1?"file":"files"} a feature first, in a pull request of its own`]:[]];if(ways.length===0)return void 0;
const shown=ways.length>3?[...ways.slice(0,3),`the same for ${ways.length-3} more`]:ways;return`${listing(shown)}${labelWay(failing,report,pen)}.`}function wayOut(feature,report,pen){
const level=report.levels.get(feature.level);const editFails=level.outcome.edit==="fail"||report.failOn.includes(level.id)||feature.change!=="add";if(editFails)
return"leave out the changes to";const added=feature.files.filter(isNewFile);const isCertain=added.length===1||added.every(({status})=>status!=="renamed");const isNamed=isCertain&&
added.length<=2;return`take ${isNamed?listing(added.map(({path})=>pen.code(path))):"the new files"} out of`}function labelWay(failing,report,pen){if(report.overrideLabel===
void 0)return"";const from=failing.some(({unmaintained})=>!unmaintained)?" from its maintainers":report.contact?` from ${contactOf(report.contact,pen)}`:"";return`\
, or get the label ${pen.code(report.overrideLabel)}${from}`}function welcomeSentences(report,pen){if(report.author?.isBot)return[];const said=welcomeFeatures(report).
map(({level:id,change})=>{const level=report.levels.get(id);return`${pen.strong(`${pen.text(level.title)}:`)} ${pen.text(adviceOf(level,change))}`});return[...new Set(
said)]}function emptiedLines(report,{matrixPath},{pen,limit=Infinity}){const names=report.features.filter(({emptied})=>emptied).map(({name})=>pen.strong(pen.text(
name)));if(names.length===0)return[];const[goes,row]=names.length===1?["loses its last file","its row"]:["lose their last files","their rows"];const toDo=report.
author?.isBot?"":`: drop ${row} from ${pen.code(matrixPath)} too`;return[`${listUpTo(names,limit).join(", ")} ${goes} here${toDo}.`]}var COMMENT_MARKER="<!-- support-matrix:v1 -->";function commentMarker(context){if(context.marker===void 0)return COMMENT_MARKER;const id=encodeURIComponent(visible(
context.marker)).replace(/[-!~*'()]/g,character=>{return`%${character.charCodeAt(0).toString(16).toUpperCase()}`});return`<!-- support-matrix:v1 ${id} -->`}function markdownPen(context,isTable=false){
const code=isTable?mdCellCode:mdCode;return{text:mdText,code,strong:rendered=>`**${rendered}**`,link:mdLink,maintainer:name=>linkMaintainer(name,context.server),
note:markdown=>renderNote(markdown,{text:mdText,code})}}function linkMaintainer(name,server){const url=server===void 0?void 0:profileUrl(name,server);return url===
void 0?mdText(name):mdLink(name,url)}function matrixUrl(context,preview,view="blob"){const{server,repository,matrixRepository,headRepository,baseRef,baseSha,headSha,
matrixPath}=context;const at=preview?headSha:view==="edit"?context.isBranch?baseRef:void 0:baseSha??(matrixRepository&&baseRef);const owner=preview?headRepository:
matrixRepository??repository;if(server===void 0||owner===void 0||at===void 0||preview&&view==="edit")return void 0;return`${server}/${owner}/${view}/${encodePath(
at)}/${encodePath(matrixPath)}`}var encodePath=path=>path.split("/").map(encodeURIComponent).join("/");function reportUrl({summaryUrl,runUrl}){return summaryUrl??
runUrl}export{flaggedFeatures,findingSentences,levelTitle,adviceOf,maintainersOf,contactOf,sunsetSentence,byStrictness,strictestFirst,welcomeFeatures,isNewFile,KIND_WORDS,
levelChangeTexts,levelChangeSubject,adviceOfLevels,findWayOut,whomToAsk,ownLines,welcomeSentences,emptiedLines,commentMarker,markdownPen,matrixUrl,encodePath,reportUrl,
lookAlikeSentence,jsonText,checkJson,explainJson,hitJson,featureJson};
