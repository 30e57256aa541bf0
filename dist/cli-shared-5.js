import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{compilePattern,directionOf,featuresById,findLookAlikes,firstFrom,fits,maintainerKey}from"./cli-shared-6.js";import{compareText,plainPath}from"./cli-shared-7.js";
import{append,getOrMake,groupBy,kebab}from"./cli-shared-2.js";var CHANGE_WORDS=["added","removed","renamed","raised","lowered","moved","people","sunset","edited"];function diffMatrices(before,after){const[old,kept]=[featuresById(
before.features),featuresById(after.features)];const features=after.features.flatMap(now=>{const was=old.get(now.id);const about={id:now.id,name:now.name,category:now.
category,after:now};if(!was)return[{...about,changes:["added"],keys:[],before:null}];const keys=changedKeys(was,now);if(keys.length===0)return[];return[{...about,
changes:wordsOf(keys,{before,after,was,now}),keys,before:was}]});const removed=before.features.filter(({id})=>!kept.has(id)).map(was=>{const{id,name,category}=was;
return{id,name,category,changes:["removed"],keys:[],before:was,after:null}});return{before,after,features:[...features,...removed],matrix:diffKeys(keysOf(before),
keysOf(after))}}function isEmptyDiff(diff){return diff.features.length===0&&diff.matrix.length===0}var COMPARED={category:true,name:true,level:true,tentative:true,
maintainers:true,emeritus:true,accepts:true,reviewed:true,seekingMaintainers:true,notes:true,warning:true,crossCutting:true,paths:true,exclude:true,content:true,
sunset:true,docs:true,ci:true,checks:true,labels:true,allow:true};function changedKeys(was,now){const keys=Object.keys(COMPARED);return keys.filter(key=>valueOf(
was,key)!==valueOf(now,key)).map(kebab)}function valueOf(feature,key){const isPeople=key==="maintainers"||key==="emeritus";return JSON.stringify(isPeople?[...new Set(
feature[key].map(maintainerKey))].sort(compareText):feature[key])}var PEOPLE=new Set(["maintainers","emeritus","seeking-maintainers"]);function wordOfLevel({before,
after,was,now}){const by=matrix=>directionOf(matrix.levelOrder,was.level,now.level);return by(after)??by(before)??"edited"}function wordsOf(keys,pair){const words=new Set(
keys.map(key=>key==="level"?wordOfLevel(pair):wordOf(key)));return CHANGE_WORDS.filter(word=>words.has(word))}function wordOf(key){if(key==="name")return"rename\
d";if(key==="category")return"moved";if(PEOPLE.has(key))return"people";return key==="sunset"?"sunset":"edited"}function keysOf(matrix){const{categories,unmapped}=matrix;
const keys=new Map;const add=(path,value)=>{if(value===void 0||Array.isArray(value)&&value.length===0)return;if(typeof value!=="object"||value===null||Array.isArray(
value))keys.set(keyOf(path),{path,value});else if(value instanceof Map)for(const[name,inner]of value)add([...path,String(name)],inner);else for(const[name,inner]of Object.
entries(value))if(!NAMES.has(name))add([...path,kebab(name)],inner)};for(const[key,value]of Object.entries(matrix))if(!OWN.has(key))add([kebab(key)],value);add(
["unmapped"],{...unmapped.outcome,ignore:unmapped.ignore});for(const{name,notes}of categories)add(["categories",name,"notes"],notes);return keys}var keyOf=path=>path[0]===
"teams"?maintainerKey(path.join(".")):path.join(".");var OWN=new Set(["file","features","locate","levelOrder","plannedTeams","categories","unmapped"]);var NAMES=new Set(
["id","name"]);function diffKeys(before,after){return[...new Map([...after,...before])].map(([key,{path}])=>{return{key:path.join("."),path,before:before.get(key)?.
value,after:after.get(key)?.value}}).filter(change=>JSON.stringify(change.before)!==JSON.stringify(change.after))}function compileTree(files){const paths=[...new Set(files)].sort(compareText);const fileSet=new Set(paths);const children=new Map([["",[]]]);const byName=new Map;
const file=path=>{for(let[left,isNew]=[path,true];isNew;){const end=left.lastIndexOf("/");const parent=end<0?"":left.slice(0,end);const name=left.slice(end+1);const siblings=children.
get(parent);if(siblings)siblings.push(name);else children.set(parent,[name]);append(byName,name,left);isNew=siblings===void 0;left=parent}};for(const path of paths)
file(path);function someBelow(folder,test){if(folder==="")return paths.some(test);const prefix=`${folder}/`;for(let index=firstFrom(paths,prefix);paths[index]?.
startsWith(prefix);index++)if(test(paths[index]))return true;return false}return{paths,hasFile:path=>fileSet.has(path),hasFolder:path=>children.has(path),childrenOf:folder=>children.
get(folder)??[],named:name=>[...byName.get(name)??[]].sort(compareText),matchesSome:matcher=>matcher.shapes.some(shape=>{if(shape.kind==="exact")return fileSet.
has(shape.path);if(shape.kind==="below")return children.has(shape.folder);return someBelow(shape.folder,path=>fits(shape,path)&&matcher.matches(path))})}}function foldersAbove(path){
const folders=[];for(let slash=path.indexOf("/");slash>=0;slash=path.indexOf("/",slash+1))folders.push(path.slice(0,slash));return folders}function foldersOf(paths){
const folders=new Set;for(const path of paths)for(let slash=path.lastIndexOf("/");slash>0;slash=path.lastIndexOf("/",slash-1)){const folder=path.slice(0,slash);
if(folders.has(folder))break;folders.add(folder)}return folders}function parentFolder(path){return path.slice(0,Math.max(0,path.lastIndexOf("/")))}function upToRoot(folder){const folders=[folder];while(folder!=="")folders.push(
folder=parentFolder(folder));return folders}var MAX_SUGGESTIONS=10;var MAX_PLACES=20;var ENOUGH_SIBLINGS=2;var SPECIAL=/[*?[\]{}()|\\]/;function suggestRows(map,uncovered,paths){if(uncovered.length===0)return[];
const open=new Set(uncovered);const settled=new Set(paths.filter(path=>!open.has(path)).flatMap(foldersAbove));const places=new Set(uncovered.map(path=>foldersAbove(
path).find(folder=>!settled.has(folder))??path));const suggestions=[...places].sort(compareText).slice(0,MAX_PLACES).flatMap(place=>{if(SPECIAL.test(place))return[];
const isFolder=!open.has(place);const pattern=isFolder?`${place}/`:place;const row=isFolder?suggestRow(map,place,paths):void 0;return row??suggestPlace(map,{place,
pattern,paths,open})});return suggestions.slice(0,MAX_SUGGESTIONS)}function suggestRow(map,place,paths){const parent=parentFolder(place);const prefix=parent===""?
"":`${parent}/`;const owners=new Map;for(const feature of map.matrix.features)for(const pattern of feature.crossCutting?[]:feature.paths){const folder=pattern.replace(
/\/(?:\*\*)?$/,"");if(folder!==pattern&&parentFolder(folder)===parent&&!SPECIAL.test(folder))owners.set(folder,feature)}const siblings=new Set;for(const path of paths)
if(path.startsWith(prefix)){const slash=path.indexOf("/",prefix.length);if(slash>0)siblings.add(path.slice(0,slash))}siblings.delete(place);const withRows=[...siblings].
flatMap(folder=>owners.get(folder)??[]);const isCustom=new Set(withRows).size>=ENOUGH_SIBLINGS&&withRows.length*2>siblings.size;if(!isCustom)return void 0;const[
[category]]=[...groupBy(withRows,feature=>feature.category)].sort((a,b)=>b[1].length-a[1].length);return[{kind:"row",category,name:place.slice(prefix.length),pattern:`${place}\
/`}]}function suggestPlace(map,{place,pattern,paths,open}){for(let folder=parentFolder(place);folder!=="";folder=parentFolder(folder)){const neighbours=paths.filter(
path=>path.startsWith(`${folder}/`)&&!open.has(path));const homes=neighbours.flatMap(path=>map.featuresOf(path).flatMap(({feature:feature2})=>feature2.crossCutting?
[]:[feature2]));if(homes.length===0)continue;const[[feature,files]]=[...groupBy(homes,home=>home)].sort((a,b)=>b[1].length-a[1].length);if(files.length*2<=neighbours.
length)return[];const{id,name,category}=feature;return[{kind:"pattern",feature:{id,name,category},pattern}]}return[]}function describeMatrixChange({file,before,after,paths,changedFilesOnly,isRepair=false}){const nothing={file,diff:null,faults:[],leftBehind:[],...NO_FILES,changedFilesOnly};
if(!after)return{...nothing,status:"deleted"};if(!after.side)return{...nothing,status:"faulty",faults:after.findings};if(!before)return{...nothing,status:isRepair?
"edited":"added"};const{side:now}=after;const diff=diffMatrices(before.matrix,now.matrix);return{...nothing,...{status:"edited",diff,leftBehind:findLeftBehind(diff,
before.homes)},...compareHomes(paths,before.homes,now.homes)}}function findLeftBehind({features},homes){const files=new Map(features.filter(({after})=>after===null).
map(({id})=>[id,0]));if(files.size===0)return[];for(const home of homes)for(const id of home??[]){const seen=files.get(id);if(seen!==void 0)files.set(id,seen+1)}
return[...files].filter(([,count])=>count>0).map(([id,count])=>({id,files:count}))}function listHomes(map,paths,check){return paths.map(path=>{const hits=map.featuresOf(
path);check?.(path,hits.length);return hits.length===0&&map.isIgnored(path)?null:hits.map(({feature})=>feature.id)})}function mapsAlike(one,other){const placing=({
match,unmapped:{ignore},features})=>{const rows=features.map(({id,paths,exclude,crossCutting})=>[id,paths,exclude,crossCutting]);return JSON.stringify([match,ignore,
rows])};return placing(one)===placing(other)}var NO_FILES={becomesUnmapped:[],becomesCovered:[],changesFeature:[]};function compareHomes(paths,before,after){const becomesUnmapped=[];
const becomesCovered=[];const moves=new Map;paths.forEach((path,index)=>{const[from,to]=[before[index]??null,after[index]??null];const[was,is]=[from?.length===0,
to?.length===0];if(was&&!is)becomesCovered.push(path);else if(!was&&is)becomesUnmapped.push(path);else if(from&&to&&(from.length!==to.length||from.some(id=>!to.
includes(id)))){const make=()=>({from:[...from],to:[...to],paths:[]});getOrMake(moves,JSON.stringify([from,to]),make).paths.push(path)}});const changesFeature=[
...moves.values()].map(move=>({...move,paths:move.paths.sort(compareText)}));return{becomesUnmapped:becomesUnmapped.sort(compareText),becomesCovered:becomesCovered.
sort(compareText),changesFeature}}function problemsOf(change){if(change?.status==="faulty")return[{code:"matrix-faulty"}];if(change?.status==="deleted")return[{
code:"matrix-deleted"}];return[]}function touchesFile(changes,file){return changes.some(change=>change.path===file||change.previousPath===file)}var FEW_SHAPES=20;
function findEmptied({map,mapping,headPaths,after=map}){const rows=featuresById(after.matrix.features);const candidates=new Set(mapping.touched.filter(losesFiles).
flatMap(({feature:{id}})=>{const row=rows.get(id);return row&&row.paths.length>0&&row.content.length===0?[id]:[]}));if(!headPaths||candidates.size===0)return new Set;
const shapes=[...candidates].flatMap(id=>rows.get(id).paths.flatMap(one=>compilePattern(one).shapes));const canBeTheirs=path=>shapes.length>FEW_SHAPES||shapes.some(
shape=>fits(shape,path)||fits(shape,plainPath(path)));for(const path of headPaths){if(!canBeTheirs(path))continue;for(const{feature}of after.featuresOf(path))candidates.
delete(feature.id);if(candidates.size===0)break}return candidates}var MOST_FOLDERS=3;function foldersBeside(matrix,mapping){if(newUncovered(matrix,mapping).length>
0)return void 0;const folders=new Set(mapping.touched.filter(losesFiles).map(({files})=>{const{change}=files.find(({change:{status}})=>status==="removed"||status===
"renamed");return parentFolder(change.previousPath??change.path)}));return folders.has("")||folders.size>MOST_FOLDERS?[]:[...folders]}function foldersOf2({match,
features},ids){const asked=features.filter(({id})=>ids.has(id));if(match==="last"||asked.some(({exclude})=>exclude.length>0))return void 0;const shapes=asked.flatMap(
({paths})=>paths.flatMap(pattern=>compilePattern(pattern).shapes));const folders=new Set(shapes.map(shape=>shape.kind==="below"?shape.folder:void 0));return folders.
size>MOST_FOLDERS||folders.has(void 0)?void 0:[...folders]}function needsTree(matrix,mapping){return mapping.touched.some(losesFiles)||newUncovered(matrix,mapping).
length>0}function newUncovered({unmapped:{outcome}},{unmapped}){return outcome.add==="pass"?[]:unmapped.filter(({kind})=>kind==="add").map(({path})=>path)}function suggestFor({
map,mapping,headPaths,after=map}){if(!headPaths)return[];const open=newUncovered(map.matrix,mapping).filter(path=>after.featuresOf(path).length===0);return suggestRows(
after,open,headPaths)}function lookAlikesFor({map,mapping,after=map}){const open=mapping.unmapped.map(({path})=>path);return findLookAlikes(after,after===map?open:
open.filter(path=>after.featuresOf(path).length===0))}var losesFiles=({kind,files})=>kind==="remove"&&files.some(({change})=>change.status==="removed"||change.status===
"renamed");export{parentFolder,upToRoot,compileTree,foldersAbove,foldersOf,diffMatrices,isEmptyDiff,describeMatrixChange,listHomes,mapsAlike,problemsOf,touchesFile,findEmptied,
foldersBeside,foldersOf2,needsTree,suggestFor,lookAlikesFor};
