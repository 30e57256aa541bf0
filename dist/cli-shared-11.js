import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{compareText,compilePattern,directionOf,maintainerKey}from"./cli-shared-12.js";import{UsageError}from"./cli-shared-3.js";var GRAM=3;var gramAt=(text,index)=>(text.charCodeAt(index)<<18^text.charCodeAt(index+1)<<9^text.charCodeAt(index+2))&1073741823;var GRAM_BITS=4096;var bitOf=gram=>(gram^
gram>>12)&GRAM_BITS-1;function gramsOf(text){return Array.from({length:Math.max(0,text.length-GRAM+1)},(_,index)=>gramAt(text,index))}function rarestGram(text,filed){
const size=gram=>filed.get(gram)?.length??0;return gramsOf(text).reduce((rarest,gram)=>size(gram)<size(rarest)?gram:rarest)}function isSubmodule(path){return path.endsWith("/")}function plainPath(path){return isSubmodule(path)?path.slice(0,-1):path}function compileMatrix(matrix,only){const exact=new Map;const folders=new Map;const excludes=new Map;const indexOf=new Map(matrix.features.map((feature,index)=>[
feature,index]));const ignore=matrix.unmapped.ignore.map(compilePattern);const ranks=matrix.features.map(({crossCutting},index)=>(crossCutting?matrix.features.length:
0)+index);matrix.features.forEach((feature,index)=>feature.paths.forEach((source,pattern)=>{if(only&&!mayMatch(source,only))return;const matcher=compilePattern(
source);for(const shape of matcher.shapes)file(shape,{feature:index,pattern,matcher,certain:shape.kind!=="under"})}));function file(shape,entry){if(shape.kind===
"exact"){append(exact,shape.path,entry);return}let node=folders.get(shape.folder);if(!node)folders.set(shape.folder,node={...{below:[],byBasename:new Map,byEnding:new Map,
endingLengths:new Set},...{byGram:new Map,gramBits:new Uint8Array(GRAM_BITS),rest:[]}});if(shape.kind==="below")node.below.push(entry);else if(shape.basename!==
void 0)append(node.byBasename,shape.basename,entry);else if(shape.ending!==void 0){append(node.byEnding,shape.ending,entry);node.endingLengths.add(shape.ending.
length)}else if(shape.includes!==void 0&&shape.includes.length>=GRAM){const gram=rarestGram(shape.includes,node.byGram);append(node.byGram,gram,{...entry,includes:shape.
includes});node.gramBits[bitOf(gram)]=1}else node.rest.push({...entry,includes:shape.includes})}let lastFolder;let lastNodes=[];function nodesAbove(path){const end=path.
lastIndexOf("/");const folder=end<0?"":path.slice(0,end);if(folder===lastFolder)return lastNodes;const nodes=[];const root=folders.get("");if(root)nodes.push(root);
for(let slash=path.indexOf("/");slash>=0;slash=path.indexOf("/",slash+1)){const node=folders.get(path.slice(0,slash));if(node)nodes.push(node)}lastFolder=folder;
lastNodes=nodes;return nodes}function ask(matcher,path){map.asking=matcher.source;return matcher.matches(path)}const matchesPath=(matcher,path)=>ask(matcher,path)||
isSubmodule(path)&&ask(matcher,plainPath(path));function isExcludedAt(index,path){const{exclude}=matrix.features[index];if(exclude.length===0)return false;let matchers=excludes.
get(index);if(!matchers)excludes.set(index,matchers=exclude.map(compilePattern));return matchers.some(matcher=>matchesPath(matcher,path))}function firstPatterns(path){
const found=new Map;offerAll(path,(entries,form)=>{for(const entry of entries){const before=found.get(entry.feature);if(before!==void 0&&before<=entry.pattern)continue;
if(matchesEntry(entry,form))found.set(entry.feature,entry.pattern)}});return found}function patternsOf(path){const matched=new Map;offerAll(path,(entries,form)=>{
for(const entry of entries)if(!matched.has(entry.matcher)&&matchesEntry(entry,form))matched.set(entry.matcher,entry)});const found=new Map;for(const{feature,pattern}of matched.
values())found.set(feature,Math.min(pattern,found.get(feature)??pattern));const patterns=[...matched.values()].map(({feature,pattern})=>({feature:matrix.features[feature],
index:pattern}));return{hits:hitsOf(found,path),patterns}}function matchesEntry({matcher,certain,includes},path){if(includes!==void 0&&!path.includes(includes))
return false;return certain||ask(matcher,path)}function offerAll(path,take){if(isSubmodule(path))offerForm(plainPath(path),take);offerForm(path,take)}function offerForm(path,take){
const offer=entries=>{if(entries)take(entries,path)};offer(exact.get(path));const basename=path.slice(path.lastIndexOf("/")+1);for(const node of nodesAbove(path)){
offer(node.below);offer(node.byBasename.get(basename));for(const length of node.endingLengths)if(length<=basename.length)offer(node.byEnding.get(basename.slice(
-length)));if(node.byGram.size>0)for(let index=0;index+GRAM<=path.length;index++){const gram=gramAt(path,index);if(node.gramBits[bitOf(gram)])offer(node.byGram.
get(gram))}offer(node.rest)}}const featuresOf=path=>hitsOf(firstPatterns(path),path);function hitsOf(found,path){if(found.size===0)return[];let indexes=[...found.
keys()];if(matrix.match==="last"){const last=indexes.sort((a,b)=>a-b).findLast(index=>!isExcludedAt(index,path));indexes=last===void 0?[]:[last]}else{if(indexes.
length>1)indexes.sort((a,b)=>ranks[a]-ranks[b]);indexes=indexes.filter(index=>!isExcludedAt(index,path))}return indexes.map(index=>{const feature=matrix.features[index];
return{feature,pattern:feature.paths[found.get(index)]}})}const map={matrix,featuresOf,patternsOf,isExcluded:(feature,path)=>isExcludedAt(indexOf.get(feature),path),
isIgnored:path=>ignore.some(matcher=>matchesPath(matcher,path)),contentOf:matrix.features.filter(feature=>feature.content.length>0).map(feature=>({feature,expressions:feature.
content.map(source=>({source,regex:new RegExp(source,"u")}))})),asking:""};return map}var NOT_LITERAL=/[*?[\]{}()!+@\\]|\/[/.]/;function mayMatch(pattern,paths){
if(pattern.startsWith("re:"))return true;const end=pattern.search(NOT_LITERAL);const start=end<0?pattern:pattern.slice(0,end);return paths.some(path=>path.startsWith(
start))}function append(map,key,entry){const entries=map.get(key);if(entries)entries.push(entry);else map.set(key,[entry])}import{Script,createContext}from"node:vm";var CHECK_SECONDS=10;var AUDIT_SECONDS=60;var TimeLimitError=class extends Error{seconds;constructor(seconds){super(`took longer than ${seconds} s`);this.seconds=
seconds}};var script=new Script("work()");var context;function withTimeLimit(seconds,work){const done={};context??=createContext();context.work=()=>done.value=work();
try{script.runInContext(context,{timeout:seconds*1e3});return done.value}catch(error){if(error.code==="ERR_SCRIPT_EXECUTION_TIMEOUT")throw new TimeLimitError(seconds);
throw error}}function withinLimit(seconds,tooLong,work){try{return withTimeLimit(seconds,work)}catch(error){if(!(error instanceof TimeLimitError))throw error;const{
what,fix}=tooLong();throw new UsageError(`${what} took longer than ${seconds} s; ${fix}`,{cause:error})}}function matchWithinLimit(map,work,seconds=CHECK_SECONDS){
try{return{value:withTimeLimit(seconds,work)}}catch(error){if(!(error instanceof TimeLimitError))throw error;return{problem:{code:"time-limit",pattern:map.asking,
seconds}}}}function textWithinLimit(what,work,seconds=AUDIT_SECONDS){return withinLimit(seconds,()=>({what,fix:"make the files smaller, or leave some out"}),work)}
function renderWithinLimit(work){const tooLong=()=>({what:"writing the report",fix:"make the matrix or the change smaller"});return withinLimit(AUDIT_SECONDS,tooLong,
work)}var CHANGE_WORDS=["added","removed","renamed","raised","lowered","moved","people","sunset","edited"];function diffMatrices(before,after){const old=new Map(before.
features.map(feature=>[feature.id,feature]));const kept=new Set(after.features.map(feature=>feature.id));const features=after.features.flatMap(now=>{const was=old.
get(now.id);const about={id:now.id,name:now.name,category:now.category,after:now};if(!was)return[{...about,changes:["added"],keys:[],before:null}];const keys=changedKeys(
was,now);if(keys.length===0)return[];return[{...about,changes:wordsOf(keys,{before,after,was,now}),keys,before:was}]});const removed=before.features.filter(({id})=>!kept.
has(id)).map(was=>{const{id,name,category}=was;return{id,name,category,changes:["removed"],keys:[],before:was,after:null}});return{before,after,features:[...features,
...removed],matrix:diffKeys(keysOf(before),keysOf(after))}}function isEmptyDiff(diff){return diff.features.length===0&&diff.matrix.length===0}var PLACE=new Set(
["id","at"]);function changedKeys(was,now){const keys=new Set([...Object.keys(now),...Object.keys(was)]);return[...keys].filter(key=>!PLACE.has(key)&&valueOf(was,
key)!==valueOf(now,key)).map(kebab)}function valueOf(feature,key){const isPeople=key==="maintainers"||key==="emeritus";return JSON.stringify(isPeople?[...new Set(
feature[key].map(maintainerKey))].sort(compareText):feature[key])}var PEOPLE=new Set(["maintainers","emeritus","seeking-maintainers"]);var kebab=key=>key.replace(
/[A-Z]/g,letter=>`-${letter.toLowerCase()}`);function wordOfLevel({before,after,was,now}){const by=matrix=>directionOf(matrix.levelOrder,was.level,now.level);return by(
after)??by(before)??"edited"}function wordsOf(keys,pair){const words=new Set(keys.map(key=>key==="level"?wordOfLevel(pair):wordOf(key)));return CHANGE_WORDS.filter(
word=>words.has(word))}function wordOf(key){if(key==="name")return"renamed";if(key==="category")return"moved";if(PEOPLE.has(key))return"people";return key==="su\
nset"?"sunset":"edited"}function keysOf(matrix){const{categories,unmapped}=matrix;const keys=new Map;const add=(path,value)=>{if(value===void 0||Array.isArray(value)&&
value.length===0)return;if(typeof value!=="object"||value===null||Array.isArray(value))keys.set(keyOf(path),{path,value});else if(value instanceof Map)for(const[
name,inner]of value)add([...path,String(name)],inner);else for(const[name,inner]of Object.entries(value))if(!NAMES.has(name))add([...path,kebab(name)],inner)};for(const[
key,value]of Object.entries(matrix))if(!OWN.has(key))add([kebab(key)],value);add(["unmapped"],{...unmapped.outcome,ignore:unmapped.ignore});for(const{name,notes}of categories)
add(["categories",name,"notes"],notes);return keys}var keyOf=path=>path[0]==="teams"?maintainerKey(path.join(".")):path.join(".");var OWN=new Set(["file","featu\
res","locate","levelOrder","plannedTeams","categories","unmapped"]);var NAMES=new Set(["id","name"]);function diffKeys(before,after){return[...new Map([...after,
...before])].map(([key,{path}])=>{return{key:path.join("."),path,before:before.get(key)?.value,after:after.get(key)?.value}}).filter(change=>JSON.stringify(change.
before)!==JSON.stringify(change.after))}var foldForm=text=>ASCII.test(text)?text:text.normalize("NFC").replace(new RegExp("\\p{Default_Ignorable_Code_Point}","gu"),"");var ASCII=/^[\0-\x7f]*$/;function spellApart(text,other){
const known=new Set(other);const spell=isPlain=>Array.from(text,one=>ASCII.test(one)||isPlain(one)?one:escape(one)).join("");const apart=spell(one=>known.has(one));
return apart===text?spell(()=>false):apart}var escape=one=>Array.from({length:one.length},(_,index)=>unit(one.charCodeAt(index))).join("");var unit=code=>`\\u${code.
toString(16).padStart(4,"0")}`;function findLookAlikes(map,paths){const{matrix}=map;const isFolded=text=>foldForm(text)===text;const isPlain=matrix.features.every(feature=>feature.paths.every(
isFolded))&&paths.every(isAscii);if(isPlain)return[];const foldPattern=pattern=>pattern.startsWith("re:")?pattern:foldForm(pattern);const features=matrix.features.
map(feature=>({...feature,...{paths:feature.paths.map(foldPattern),exclude:feature.exclude.map(foldPattern)}}));const original=new Map(features.map((feature,index)=>[
feature,matrix.features[index]]));const folded=compileMatrix({...matrix,features});const found=new Map;for(const path of paths)for(const{feature,pattern:match}of folded.
featuresOf(foldForm(path))){const own=original.get(feature);const pattern=own.paths[feature.paths.indexOf(match)];const known=found.get(`${own.id} ${pattern}`);
if(known)known.paths.push(path);else found.set(`${own.id} ${pattern}`,{...describe(own,pattern,path),paths:[path]})}return[...found.values()]}var isAscii=path=>/^[\0-\x7f]*$/.
test(path);function describe({id,name,category},pattern,path){const feature={id,name,category};const write=inFormOf(path,pattern);return{feature,pattern,...write!==
void 0&&{write}}}function inFormOf(path,pattern){const parts=path.split("/");const spelled=pattern.split("/").map((part,index)=>parts[index]!==void 0&&foldForm(
parts[index])===foldForm(part)?parts[index]:part).join("/");const candidates=[spelled,pattern.normalize("NFD"),pattern.normalize("NFC"),foldForm(pattern)];return candidates.
find(one=>one!==pattern&&compilePattern(one).matches(path))}function groupBy(items,keyOf2){const groups=new Map;for(const item of items){const key=keyOf2(item);const group=groups.get(key);if(group)group.push(item);else groups.
set(key,[item])}return groups}var MAX_SUGGESTIONS=10;var MAX_PLACES=20;var ENOUGH_SIBLINGS=2;var SPECIAL=/[*?[\]{}()|\\]/;function suggestRows(map,uncovered,paths){if(uncovered.length===0)return[];
const open=new Set(uncovered);const settled=new Set(paths.filter(path=>!open.has(path)).flatMap(foldersOf));const places=new Set(uncovered.map(path=>foldersOf(path).
find(folder=>!settled.has(folder))??path));const suggestions=[...places].sort(compareText).slice(0,MAX_PLACES).flatMap(place=>{if(SPECIAL.test(place))return[];const isFolder=!open.
has(place);const pattern=isFolder?`${place}/`:place;const row=isFolder?suggestRow(map,place,paths):void 0;return row??suggestPlace(map,{place,pattern,paths,open})});
return suggestions.slice(0,MAX_SUGGESTIONS)}function foldersOf(path){const folders=[];for(let slash=path.indexOf("/");slash>=0;slash=path.indexOf("/",slash+1))folders.
push(path.slice(0,slash));return folders}var parentOf=path=>path.slice(0,Math.max(0,path.lastIndexOf("/")));function suggestRow(map,place,paths){const parent=parentOf(
place);const prefix=parent===""?"":`${parent}/`;const owners=new Map;for(const feature of map.matrix.features)for(const pattern of feature.crossCutting?[]:feature.
paths){const folder=pattern.replace(/\/(?:\*\*)?$/,"");if(folder!==pattern&&parentOf(folder)===parent&&!SPECIAL.test(folder))owners.set(folder,feature)}const siblings=new Set;
for(const path of paths)if(path.startsWith(prefix)){const slash=path.indexOf("/",prefix.length);if(slash>0)siblings.add(path.slice(0,slash))}siblings.delete(place);
const withRows=[...siblings].flatMap(folder=>owners.get(folder)??[]);const isCustom=new Set(withRows).size>=ENOUGH_SIBLINGS&&withRows.length*2>siblings.size;if(!isCustom)
return void 0;const[[category]]=[...groupBy(withRows,feature=>feature.category)].sort((a,b)=>b[1].length-a[1].length);return[{kind:"row",category,name:place.slice(
prefix.length),pattern:`${place}/`}]}function suggestPlace(map,{place,pattern,paths,open}){for(let folder=parentOf(place);folder!=="";folder=parentOf(folder)){const neighbours=paths.
filter(path=>path.startsWith(`${folder}/`)&&!open.has(path));const homes=neighbours.flatMap(path=>map.featuresOf(path).flatMap(({feature:feature2})=>feature2.crossCutting?
[]:[feature2]));if(homes.length===0)continue;const[[feature,files]]=[...groupBy(homes,home=>home)].sort((a,b)=>b[1].length-a[1].length);if(files.length*2<=neighbours.
length)return[];const{id,name,category}=feature;return[{kind:"pattern",feature:{id,name,category},pattern}]}return[]}function describeMatrixChange({file,before,after,paths,changedFilesOnly,isRepair=false}){const nothing={file,diff:null,faults:[],leftBehind:[],...NO_FILES,changedFilesOnly};
if(!after)return{...nothing,status:"deleted"};if(!after.side)return{...nothing,status:"faulty",faults:after.findings};if(!before)return{...nothing,status:isRepair?
"edited":"added"};const{side:now}=after;const diff=diffMatrices(before.matrix,now.matrix);return{...nothing,...{status:"edited",diff,leftBehind:findLeftBehind(diff,
before.homes)},...compareHomes(paths,before.homes,now.homes)}}function findLeftBehind({features},homes){const files=new Map(features.filter(({after})=>after===null).
map(({id})=>[id,0]));if(files.size===0)return[];for(const home of homes)for(const id of home??[]){const seen=files.get(id);if(seen!==void 0)files.set(id,seen+1)}
return[...files].filter(([,count])=>count>0).map(([id,count])=>({id,files:count}))}function listHomes(map,paths){return paths.map(path=>{const hits=map.featuresOf(
path);return hits.length===0&&map.isIgnored(path)?null:hits.map(({feature})=>feature.id)})}var NO_FILES={becomesUnmapped:[],becomesCovered:[],changesFeature:[]};
function compareHomes(paths,before,after){const becomesUnmapped=[];const becomesCovered=[];const moves=new Map;paths.forEach((path,index)=>{const[from,to]=[before[index]??
null,after[index]??null];const[was,is]=[from?.length===0,to?.length===0];if(was&&!is)becomesCovered.push(path);else if(!was&&is)becomesUnmapped.push(path);else if(from&&
to&&(from.length!==to.length||from.some(id=>!to.includes(id)))){const key=JSON.stringify([from,to]);const move=moves.get(key);if(move)move.paths.push(path);else
moves.set(key,{from:[...from],to:[...to],paths:[path]})}});const changesFeature=[...moves.values()].map(move=>({...move,paths:move.paths.sort(compareText)}));return{
becomesUnmapped:becomesUnmapped.sort(compareText),becomesCovered:becomesCovered.sort(compareText),changesFeature}}function problemsOf(change){if(change?.status===
"faulty")return[{code:"matrix-faulty"}];if(change?.status==="deleted")return[{code:"matrix-deleted"}];return[]}function touchesFile(changes,file){return changes.
some(change=>change.path===file||change.previousPath===file)}function findEmptied({map,mapping,headPaths,after=map}){const rows=new Map(after.matrix.features.map(
feature=>[feature.id,feature]));const candidates=new Set(mapping.touched.filter(losesFiles).flatMap(({feature:{id}})=>{const row=rows.get(id);return row&&row.paths.
length>0&&row.content.length===0?[id]:[]}));if(!headPaths||candidates.size===0)return new Set;for(const path of headPaths)for(const{feature}of after.featuresOf(
path))candidates.delete(feature.id);return candidates}var MOST_FOLDERS=3;function foldersBeside(matrix,mapping){if(newUncovered(matrix,mapping).length>0)return void 0;
const folders=new Set(mapping.touched.filter(losesFiles).map(({files})=>{const{change}=files.find(({change:{status}})=>status==="removed"||status==="renamed");const path=change.
previousPath??change.path;return path.slice(0,Math.max(0,path.lastIndexOf("/")))}));return folders.has("")||folders.size>MOST_FOLDERS?[]:[...folders]}function foldersOf2({
match,features},ids){const asked=features.filter(({id})=>ids.has(id));if(match==="last"||asked.some(({exclude})=>exclude.length>0))return void 0;const shapes=asked.
flatMap(({paths})=>paths.flatMap(pattern=>compilePattern(pattern).shapes));const folders=new Set(shapes.map(shape=>shape.kind==="below"?shape.folder:void 0));return folders.
size>MOST_FOLDERS||folders.has(void 0)?void 0:[...folders]}function needsTree(matrix,mapping){return mapping.touched.some(losesFiles)||newUncovered(matrix,mapping).
length>0}function newUncovered({unmapped:{outcome}},{unmapped}){return outcome.add==="pass"?[]:unmapped.filter(({kind})=>kind==="add").map(({path})=>path)}function suggestFor({
map,mapping,headPaths,after=map}){if(!headPaths)return[];const open=newUncovered(map.matrix,mapping).filter(path=>after.featuresOf(path).length===0);return suggestRows(
after,open,headPaths)}function lookAlikesFor({map,mapping,after=map}){const open=mapping.unmapped.map(({path})=>path);return findLookAlikes(after,after===map?open:
open.filter(path=>after.featuresOf(path).length===0))}var losesFiles=({kind,files})=>kind==="remove"&&files.some(({change})=>change.status==="removed"||change.status===
"renamed");export{foldForm,spellApart,isSubmodule,plainPath,groupBy,compileMatrix,CHECK_SECONDS,AUDIT_SECONDS,withinLimit,matchWithinLimit,textWithinLimit,renderWithinLimit,
diffMatrices,isEmptyDiff,findLookAlikes,describeMatrixChange,listHomes,problemsOf,touchesFile,findEmptied,foldersBeside,foldersOf2 as foldersOf,needsTree,suggestFor,
lookAlikesFor};
