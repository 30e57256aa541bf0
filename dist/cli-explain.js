import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{adviceOf,adviceOfLevels,explainJson,featureJson,hitJson,jsonText,levelTitle,lookAlikeSentence,maintainersOf,markdownPen,welcomeFeatures,whomToAsk}from"./cli-shared-14.js";
import{STANDARD_INPUT,buildReport,compileWithinLimit,decodeGiven,describeFaults,describePathFault,exists,findMatrix,findPlace,findServer,judge,mapChanges,markdownTable,
readMatrix,readPathLines}from"./cli-shared-12.js";import{findLookAlikes,matchWithinLimit}from"./cli-shared-8.js";import{CHANGE_KINDS,namesMaintainer,
plannedMaintainers}from"./cli-shared-9.js";import"./cli-shared-10.js";import{NO_PAINT,PLAIN_VIEW,mdCellCode,mdCode,mdText,nextStep,outcomeColours,
plainPen,require_picocolors,terminalText,textView,wrapped}from"./cli-shared-4.js";import"./cli-shared.js";import{EXIT,UsageError}from"./cli-shared-2.js";
import{nearest}from"./cli-shared-5.js";import{__toESM}from"./cli-shared-3.js";var import_picocolors=__toESM(require_picocolors(),1);import{dirname,join}from"node:path";var CHANGES={add:{status:"added",additions:1,deletions:0,lines:[]},edit:{status:"modified",additions:1,deletions:1,lines:[]},remove:{status:"removed",additions:0,
deletions:1,lines:[]}};function advise(map,path,submodule=false){return{add:reportOf(map,{path,submodule,...CHANGES.add}),edit:reportOf(map,{path,submodule,...CHANGES.
edit}),remove:reportOf(map,{path,submodule,...CHANGES.remove})}}function reportOf(map,change){const{matrix}=map;const mapping=mapChanges(map,{changes:[change],complete:true});
const failOn=[];return buildReport({matrix,mapping,judgement:judge(matrix,mapping,{failOn}),failOn})}var renderExplain=(matrix,explanations,view)=>explainRenderer(matrix,view)(explanations);function explainRenderer(matrix,view=PLAIN_VIEW){const cellsOf=remembered(
feature=>[`${terminalText(feature.name)} (${terminalText(feature.category)})`,terminalText(levelTitle(feature,matrix.levels)),namesOf(matrix,feature,plainPen(view.
paint))]);const linesOf=hits=>{const rows=hits.map(({feature,pattern})=>[...cellsOf(feature),terminalText(pattern)]);return(rows.length>0?renderRows(rows,view.width):
["  belongs to no feature"]).join("\n")};return explanations=>{const blockOf=remembered(linesOf);return explanations.map(({path,hits})=>`${view.paint.bold(terminalText(
path))}
${blockOf(hits)}
`).join("")}}function renderExplainJson(explanations){const featuresOf=remembered(hits=>JSON.stringify(hits.map(hitJson)));return explanations.map(({path,hits})=>`\
{"path":${JSON.stringify(path)},"features":${featuresOf(hits)}}`).join(",\n")}function renderExplainMarkdown(matrix,explanations,context){const pen=markdownPen(
context);const cellsOf=remembered(feature=>[`**${mdText(feature.name)}**<br>${mdText(feature.category)}`,mdText(levelTitle(feature,matrix.levels)),namesOf(matrix,
feature,pen)]);const tables=explanations.map(({path,hits})=>{const rows=hits.map(({feature,pattern})=>[...cellsOf(feature),mdCellCode(pattern)]);const table=markdownTable(
["Feature","Support level","Maintainers","By pattern"],rows);return`**${mdCode(path)}**

${rows.length>0?table:"Belongs to no feature."}
`});return tables.join("\n")}function remembered(make){const made=new Map;return key=>{const value=made.get(key)??make(key);made.set(key,value);return value}}function namesOf(matrix,feature,pen){
return maintainersOf({...feature,planned:plannedMaintainers(matrix,feature)},pen)}function renderRows(rows,width){const widths=rows[0].map((_,column)=>rows.reduce(
(widest,row)=>Math.max(widest,row[column].length),0));const aligned=rows.map(row=>row.map((cell,column)=>column===row.length-1?cell:cell.padEnd(widths[column])).
join("  "));if(width===void 0||aligned.every(line=>line.length+2<=width))return aligned.map(line=>`  ${line}`);return rows.flatMap(([feature,...cells])=>[wrapped(
feature,{indent:2,hang:4,width}),...cells.map(cell=>wrapped(cell,{indent:4,hang:6,width}))])}var KINDS={add:"new file",edit:"edit",remove:"removal"};function renderAdvice(matrix,paths,view=PLAIN_VIEW){const{paint,width}=view;const pen=plainPen(paint);const colour=outcomeColours(
paint);return paths.map(path=>{const lines=CHANGE_KINDS.map(kind=>{const{verdict}=path.reports[kind];const told=sentencesOf(path.reports[kind],pen).join(" ");const outcome=colour[verdict](
verdict.padEnd("notice".length));return wrapped(`${KINDS[kind].padEnd("new file".length)}  ${outcome}  ${told}`,{indent:2,hang:4,width})});return`${renderExplain(
matrix,[path],view)}${lines.map(line=>`${line}
`).join("")}`}).join("")}function renderAdviceMarkdown(matrix,paths,context){const pen=markdownPen(context,true);return paths.map(path=>{const rows=CHANGE_KINDS.
map(kind=>{const report=path.reports[kind];return[KINDS[kind],report.verdict,sentencesOf(report,pen).join(" ")]});return`${renderExplainMarkdown(matrix,[path],context)}\

${markdownTable(["Change","Outcome","What the check would say"],rows)}
`}).join("\n")}function adviceJson({path,hits,reports}){const pen=plainPen();const advice=CHANGE_KINDS.map(kind=>{const{verdict}=reports[kind];return[kind,{outcome:verdict,
text:sentencesOf(reports[kind],pen)}]});return{...explainJson(path,hits),advice:Object.fromEntries(advice)}}function sentencesOf(report,pen){const levels=adviceOfLevels(
report,pen).map(({level,text})=>`${level}: ${text}`);const welcomes=welcomeFeatures(report).map(({level,change})=>pen.text(adviceOf(report.levels.get(level),change)));
const unmapped=report.unmappedOutcome==="pass"?[]:["No feature covers it."];const whom=whomToAsk(report,pen);return[...new Set([...levels,...unmapped,...welcomes,
...whom===void 0?[]:[whom]])]}function renderFeatures(matrix,features,paint=NO_PAINT){const titles=features.map(feature=>terminalText(levelTitle(feature,matrix.levels)));const width=titles.reduce(
(widest,title)=>Math.max(widest,title.length),0);return features.map(({name,category,id},index)=>`${paint.bold(titles[index].padEnd(width))}  ${terminalText(name)}\
 (${terminalText(category)})  ${paint.dim(id)}
`).join("")}function renderFeaturesMarkdown(matrix,features){const rows=features.map(feature=>[feature.name,feature.category,levelTitle(feature,matrix.levels)].
map(text=>mdText(text)));return`${markdownTable(["Feature","Category","Support level"],rows)}
`}async function explainCommand(named,options,io){const found=await findMatrix(io,options);const bytes=await found.read();const placed=options.maintainer!==void 0||
await isPlain(io)?void 0:findPlace(io.cwd);placed?.catch(()=>void 0);const matrix=await readMatrix(bytes,found.name);if(options.z&&named.length>0)throw new UsageError(
"-z is for paths on standard input; leave out -z or the paths");if(options.maintainer!==void 0){if(options.advice)throw new UsageError("--advice is for paths; l\
eave out --advice or --maintainer");if(named.length>0)throw new UsageError("--maintainer lists features; leave out the paths");io.stdout(renderMaintainer(matrix,
options.maintainer,options.format,io));return EXIT.fine}if(named.length===0&&io.interactive)io.stderr("Reading paths from standard input, one per line; end with\
 Ctrl-D.\n");const paths=named.length>0?named:splitPaths(decodeGiven(await io.stdin(),STANDARD_INPUT),options.z);refuseImpossible(paths);const place=await placed;
const notes=[...place?notesOnPlace(paths,place):[],...notesOnBackslashes(paths,place?.files)];for(const note of notes)io.stderr(`${terminalText(note)}
`);const submodules=place?.submodules??new Set;const asked=path=>submodules.has(path)?`${path}/`:path;const map=compileWithinLimit(matrix,named.length>0&&named.
length<=FEW?named.map(asked):void 0);const matched=matchWithinLimit(map,()=>{const explanations2=explainAll(map,paths,asked);const open=explanations2.filter(({hits})=>hits.
length===0).map(({path})=>path);const lookAlikes2=findLookAlikes(map,open);return{explanations:explanations2,lookAlikes:lookAlikes2,advised:options.advice?adviseAll(
map,explanations2,submodules):void 0}});if("problem"in matched)throw new UsageError(`matching took too long, last at the pattern ${JSON.stringify(map.asking)}: \
simplify it`);const{explanations,lookAlikes,advised}=matched.value;for(const one of lookAlikes)io.stderr(`Note: ${lookAlikeSentence(one,plainPen())}
`);if(advised){io.stdout(await renderAdvised(matrix,advised,options,io));return advised.some(({reports})=>reports.add.verdict==="fail")?EXIT.policy:EXIT.fine}const render=await pieceRenderer(
matrix,options,io);for(let start=0;start<Math.max(1,explanations.length);start+=PIECE){const place2={isFirst:start===0,isLast:start+PIECE>=explanations.length};
await io.writeOut(render(explanations.slice(start,start+PIECE),place2))}if(options.format==="text")io.stdout(explainNext(explanations,found.name,io));return EXIT.
fine}var FEW=100;var PIECE=500;async function pieceRenderer(matrix,options,io){if(options.format==="text")return explainRenderer(matrix,textView(io));if(options.
format==="json")return(piece,{isFirst,isLast})=>`${isFirst?"[":""}${renderExplainJson(piece)}${isLast?"]":","}
`;const server=await findServer(io,options);return(piece,{isLast})=>renderExplainMarkdown(matrix,piece,{server})+(isLast?"":"\n")}function explainAll(map,paths,asked){
let last=[];return paths.map(path=>{const hits=map.featuresOf(asked(path));const isSame=hits.length===last.length&&hits.every(({feature,pattern},index)=>feature===
last[index].feature&&pattern===last[index].pattern);if(!isSame)last=hits;return{path,hits:last}})}function adviseAll(map,explanations,submodules){return explanations.
map(one=>({...one,reports:advise(map,one.path,submodules.has(one.path))}))}async function renderAdvised(matrix,advised,options,io){if(options.format==="json")return`\
[${advised.map(one=>JSON.stringify(adviceJson(one))).join(",\n")}]
`;if(options.format==="text")return renderAdvice(matrix,advised,textView(io));return renderAdviceMarkdown(matrix,advised,{server:await findServer(io,options)})}
async function isPlain({cwd,env}){if(env.GIT_DIR!==void 0)return false;for(let folder=cwd;;folder=dirname(folder)){if(await exists(join(folder,".git")))return folder===
cwd&&!await exists(join(cwd,".gitmodules"));if(folder===dirname(folder))return true}}function refuseImpossible(paths){const faults=paths.flatMap((path,index)=>{
const message=describePathFault(path);return message===void 0?[]:[{line:index+1,message}]});if(faults.length>0)throw new UsageError(describeFaults(faults,"path"))}
function notesOnPlace(paths,{prefix,files,submodules}){const inside=submodules.size===0?[]:paths.flatMap(path=>noteOnSubmodule(path,submodules)??[]);if(prefix===
"")return inside;const elsewhere=paths.filter(path=>!files.has(path)&&files.has(prefix+path)).map(path=>`Note: paths are from the repository's root: there is no\
 ${path}; did you mean ${prefix}${path}?`);return[...inside,...elsewhere]}function notesOnBackslashes(paths,files){return paths.filter(path=>path.includes("\\")&&
files?.has(path)!==true).map(path=>`Note: ${path} has \\ in its name; a path from the root is written ${path.replaceAll("\\","/")}.`)}function noteOnSubmodule(path,submodules){
for(let end=path.indexOf("/");end>=0;end=path.indexOf("/",end+1))if(submodules.has(path.slice(0,end)))return`Note: ${path.slice(0,end)} is a submodule, and a ch\
ange of it has that path alone, never ${path}.`;return void 0}function explainNext(explanations,matrix,io){if(explanations.length===0)return"";const step=explanations.
some(({hits})=>hits.length===0)?`add what belongs to no feature to the paths of one in ${terminalText(matrix)}, or to unmapped.ignore`:"`support-matrix explain \
--advice PATH` says what a change there would be told";return`
${nextStep(step,textView(io))}
`}function splitPaths(text,zero=false){if(!zero)return readPathLines(text);const fields=text.split("\0");if(fields.at(-1)==="")fields.pop();return fields}function renderMaintainer(matrix,name,format,io){
const features=matrix.features.filter(feature=>namesMaintainer(feature,name));if(features.length===0){const near=nearest(name,new Set(matrix.features.flatMap(feature=>feature.
maintainers)));throw new UsageError(`no feature names ${JSON.stringify(name)} as maintainer${near?`; did you mean ${near}?`:""}`)}if(format==="json")return jsonText(
features.map(featureJson));return format==="markdown"?renderFeaturesMarkdown(matrix,features):renderFeatures(matrix,features,(0,import_picocolors.createColors)(
io.colour))}export{explainCommand};
