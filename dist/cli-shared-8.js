import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{compilePattern,isRegex}from"./cli-shared-9.js";import{UsageError}from"./cli-shared-2.js";import{append}from"./cli-shared-5.js";var GRAM=3;var gramAt=(text,index)=>(text.charCodeAt(index)<<18^text.charCodeAt(index+1)<<9^text.charCodeAt(index+2))&1073741823;var GRAM_BITS=4096;var bitOf=gram=>(gram^
gram>>12)&GRAM_BITS-1;function gramsOf(text){return Array.from({length:Math.max(0,text.length-GRAM+1)},(_,index)=>gramAt(text,index))}function rarestGram(text,filed){
const size=gram=>filed.get(gram)?.length??0;return gramsOf(text).reduce((rarest,gram)=>size(gram)<size(rarest)?gram:rarest)}function isSubmodule(path){return path.endsWith("/")}function plainPath(path){return isSubmodule(path)?path.slice(0,-1):path}function compileMatrix(matrix,only){const exact=new Map;const folders=new Map;const excludes=new Map;const indexOf=new Map(matrix.features.map((feature,index)=>[
feature,index]));const ignore=matrix.unmapped.ignore.map(compilePattern);const ranks=matrix.features.map(({crossCutting},index)=>(crossCutting?matrix.features.length:
0)+index);matrix.features.forEach((feature,index)=>feature.paths.forEach((source,pattern)=>{if(only&&!mayMatch(source,only))return;const matcher=compilePattern(
source);for(const shape of matcher.shapes)file(shape,{feature:index,pattern,matcher,certain:shape.kind!=="under"})}));function file(shape,entry){if(shape.kind===
"exact"){append(exact,shape.path,entry);return}let node=folders.get(shape.folder);if(!node)folders.set(shape.folder,node={...{below:[],byBasename:new Map,byEnding:new Map,
endingLengths:new Set},...{byGram:new Map,gramBits:new Uint8Array(GRAM_BITS),rest:[]}});if(shape.kind==="below")node.below.push(entry);else if(shape.basename!==
void 0)append(node.byBasename,shape.basename,entry);else if(shape.ending!==void 0){append(node.byEnding,shape.ending,entry);node.endingLengths.add(shape.ending.
length)}else if(!only&&shape.includes!==void 0&&shape.includes.length>=GRAM){const gram=rarestGram(shape.includes,node.byGram);append(node.byGram,gram,{...entry,
includes:shape.includes});node.gramBits[bitOf(gram)]=1}else node.rest.push({...entry,includes:shape.includes})}let lastFolder;let lastNodes=[];function nodesAbove(path){
const end=path.lastIndexOf("/");const folder=end<0?"":path.slice(0,end);if(folder===lastFolder)return lastNodes;const nodes=[];const root=folders.get("");if(root)
nodes.push(root);for(let slash=path.indexOf("/");slash>=0;slash=path.indexOf("/",slash+1)){const node=folders.get(path.slice(0,slash));if(node)nodes.push(node)}
lastFolder=folder;lastNodes=nodes;return nodes}function ask(matcher,path){map.asking=matcher.source;return matcher.matches(path)}const matchesPath=(matcher,path)=>ask(
matcher,path)||isSubmodule(path)&&ask(matcher,plainPath(path));function isExcludedAt(index,path){const{exclude}=matrix.features[index];if(exclude.length===0)return false;
let matchers=excludes.get(index);if(!matchers)excludes.set(index,matchers=exclude.map(compilePattern));return matchers.some(matcher=>matchesPath(matcher,path))}
function firstPatterns(path){const found=new Map;offerAll(path,(entries,form)=>{for(const entry of entries){const before=found.get(entry.feature);if(before!==void 0&&
before<=entry.pattern)continue;if(matchesEntry(entry,form))found.set(entry.feature,entry.pattern)}});return found}function patternsOf(path){const matched=new Map;
offerAll(path,(entries,form)=>{for(const entry of entries)if(!matched.has(entry.matcher)&&matchesEntry(entry,form))matched.set(entry.matcher,entry)});const found=new Map;
for(const{feature,pattern}of matched.values())found.set(feature,Math.min(pattern,found.get(feature)??pattern));const patterns=[...matched.values()].map(({feature,
pattern})=>({feature:matrix.features[feature],index:pattern}));return{hits:hitsOf(found,path),patterns}}function matchesEntry({matcher,certain,includes},path){if(includes!==
void 0&&!path.includes(includes))return false;return certain||ask(matcher,path)}function offerAll(path,take){if(isSubmodule(path))offerForm(plainPath(path),take);
offerForm(path,take)}function offerForm(path,take){const offer=entries=>{if(entries)take(entries,path)};offer(exact.get(path));const basename=path.slice(path.lastIndexOf(
"/")+1);for(const node of nodesAbove(path)){offer(node.below);offer(node.byBasename.get(basename));for(const length of node.endingLengths)if(length<=basename.length)
offer(node.byEnding.get(basename.slice(-length)));if(node.byGram.size>0)for(let index=0;index+GRAM<=path.length;index++){const gram=gramAt(path,index);if(node.gramBits[bitOf(
gram)])offer(node.byGram.get(gram))}offer(node.rest)}}const featuresOf=path=>hitsOf(firstPatterns(path),path);function hitsOf(found,path){if(found.size===0)return[];
let indexes=[...found.keys()];if(matrix.match==="last"){const last=indexes.sort((a,b)=>a-b).findLast(index=>!isExcludedAt(index,path));indexes=last===void 0?[]:
[last]}else{if(indexes.length>1)indexes.sort((a,b)=>ranks[a]-ranks[b]);indexes=indexes.filter(index=>!isExcludedAt(index,path))}return indexes.map(index=>{const feature=matrix.
features[index];return{feature,pattern:feature.paths[found.get(index)]}})}const map={matrix,featuresOf,patternsOf,isExcluded:(feature,path)=>isExcludedAt(indexOf.
get(feature),path),isIgnored:path=>ignore.some(matcher=>matchesPath(matcher,path)),contentOf:matrix.features.filter(feature=>feature.content.length>0).map(feature=>({
feature,expressions:feature.content.map(source=>({source,regex:new RegExp(source,"u")}))})),asking:""};return map}var NOT_LITERAL=/[*?[\]{}()!+@\\]|\/[/.]/;function mayMatch(pattern,paths){
if(isRegex(pattern))return true;const end=pattern.search(NOT_LITERAL);const start=end<0?pattern:pattern.slice(0,end);return paths.some(path=>path.startsWith(start))}import{setFlagsFromString}from"node:v8";import{Script,createContext}from"node:vm";var CHECK_SECONDS=10;var AUDIT_SECONDS=60;var TimeLimitError=class extends Error{seconds;constructor(seconds){super(`took longer than ${seconds} s`);this.seconds=
seconds}};setFlagsFromString("--regexp-tier-up-ticks=50");var script=new Script("work()");var context;function withTimeLimit(seconds,work){const done={};context??=
createContext();context.work=()=>done.value=work();try{script.runInContext(context,{timeout:seconds*1e3});return done.value}catch(error){if(error.code==="ERR_SC\
RIPT_EXECUTION_TIMEOUT")throw new TimeLimitError(seconds);throw error}}function withinLimit(seconds,{what,fix},work){try{return withTimeLimit(seconds,work)}catch(error){
if(!(error instanceof TimeLimitError))throw error;throw new UsageError(`${what} took longer than ${seconds} s; ${fix}`,{cause:error})}}function matchWithinLimit(map,work,seconds=CHECK_SECONDS){
try{return{value:withTimeLimit(seconds,work)}}catch(error){if(!(error instanceof TimeLimitError))throw error;return{problem:{code:"time-limit",pattern:map.asking,
seconds}}}}function textWithinLimit(what,work,seconds=AUDIT_SECONDS){return withinLimit(seconds,{what,fix:"make the files smaller, or leave some out"},work)}function renderWithinLimit(work){
return withinLimit(AUDIT_SECONDS,{what:"writing the report",fix:"make the matrix or the change smaller"},work)}var foldForm=text=>isAscii(text)?text:text.normalize("NFC").replace(new RegExp("\\p{Default_Ignorable_Code_Point}","gu"),"");var isAscii=text=>/^[\0-\x7f]*$/.test(
text);function spellApart(text,other){const known=new Set(other);const spell=isPlain=>Array.from(text,one=>isAscii(one)||isPlain(one)?one:escape(one)).join("");
const apart=spell(one=>known.has(one));return apart===text?spell(()=>false):apart}var escape=one=>Array.from({length:one.length},(_,index)=>unit(one.charCodeAt(
index))).join("");var unit=code=>`\\u${code.toString(16).padStart(4,"0")}`;function findLookAlikes(map,paths){const{matrix}=map;const isFolded=text=>foldForm(text)===text;const isPlain=matrix.features.every(feature=>feature.paths.every(
isFolded))&&paths.every(isAscii);if(isPlain)return[];const foldPattern=pattern=>isRegex(pattern)?pattern:foldForm(pattern);const features=matrix.features.map(feature=>({
...feature,...{paths:feature.paths.map(foldPattern),exclude:feature.exclude.map(foldPattern)}}));const original=new Map(features.map((feature,index)=>[feature,matrix.
features[index]]));const folded=compileMatrix({...matrix,features});const found=new Map;for(const path of paths)for(const{feature,pattern:match}of folded.featuresOf(
foldForm(path))){const own=original.get(feature);const pattern=own.paths[feature.paths.indexOf(match)];const known=found.get(`${own.id} ${pattern}`);if(known)known.
paths.push(path);else found.set(`${own.id} ${pattern}`,{...describe(own,pattern,path),paths:[path]})}return[...found.values()]}function describe({id,name,category},pattern,path){
const feature={id,name,category};const write=inFormOf(path,pattern);return{feature,pattern,...write!==void 0&&{write}}}function inFormOf(path,pattern){const parts=path.
split("/");const spelled=pattern.split("/").map((part,index)=>parts[index]!==void 0&&foldForm(parts[index])===foldForm(part)?parts[index]:part).join("/");const candidates=[
spelled,pattern.normalize("NFD"),pattern.normalize("NFC"),foldForm(pattern)];return candidates.find(one=>one!==pattern&&compilePattern(one).matches(path))}function count(number,one,many=`${one}s`){return`${number} ${number===1?one:many}`}function listing(items,most=Infinity){if(items.length>most)return`${items.slice(
0,most).join(", ")} and ${items.length-most} more`;return items.length<2?items.join(""):`${items.slice(0,-1).join(", ")} and ${items.at(-1)}`}function kebab(name){
return name.replace(/[A-Z]/g,letter=>`-${letter.toLowerCase()}`)}function capitalized(sentence){return sentence.charAt(0).toUpperCase()+sentence.slice(1)}export{count,listing,kebab,capitalized,foldForm,spellApart,isSubmodule,plainPath,compileMatrix,CHECK_SECONDS,AUDIT_SECONDS,withinLimit,matchWithinLimit,textWithinLimit,
renderWithinLimit,findLookAlikes};
