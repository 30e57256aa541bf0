import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{MAX_VALUES,MOST_FAULTS,MOST_LISTED,findNesting,readDocument,readLarge,tooDeep,unreadable}from"./cli-shared-10.js";import{LARGE,MAX_BYTES,comparePositions,
decode,findDeepBracket,lineAt,linesOf,plainRead,positionIn,readPlain,readSoundText,sizeOf}from"./cli-shared-6.js";import{findWideEncoding}from"./cli-shared-2.js";var MOST_CHARACTERS=32*1024;var MARK="a piece of the matrix: ";function cutLists(text){if(text.includes(MARK))return[];const starts=linesOf(text);const indents=Float64Array.
from(starts,start=>indentAt(text,start));const ends=endsOf(indents);const length=(line,end)=>(starts[end]??text.length)-starts[line];const pieces=[];for(let line=0;line<
starts.length;){const[indent,end]=[indents[line],ends[line]];if(!isItem(text,starts[line],indent)||length(line,end)>MOST_CHARACTERS){line++;continue}const last=pieces.
at(-1);if(last?.end===line&&last.indent===indent&&length(last.line,end)<=MOST_CHARACTERS)last.end=end;else pieces.push({indent,line,end,text:""});line=end}for(const piece of pieces)
piece.text=text.slice(starts[piece.line],starts[piece.end]);return pieces}function itemsOf({indent,line,end,text}){const start=`${" ".repeat(indent)}-`;const lines=text.
split(/(?<=\n)/);const firsts=lines.flatMap((one,index)=>one.startsWith(start)?[index]:[]);return firsts.map((first,index)=>{const next=firsts[index+1]??end-line;
return{indent,line:line+first,end:line+next,text:lines.slice(first,next).join("")}})}function frameOf(text,pieces){const starts=linesOf(text);const parts=[];const lines=[];
let at=0;const keep=end=>{if(at<end)parts.push(text.slice(starts[at],starts[end]??text.length));while(at<end)lines.push(at++)};for(const[index,{line,end,indent}]of pieces.
entries()){keep(line);parts.push(`${" ".repeat(indent)}- '${MARK}${index}'
`);lines.push(line);at=end}keep(starts.length);return{text:parts.join(""),lines}}function pieceNamed(value){return typeof value==="string"&&value.startsWith(MARK)?
Number(value.slice(MARK.length)):void 0}function indentAt(text,start){let at=start;while(text[at]===" ")at++;return at>=text.length||"\n\r#	".includes(text[at])?
Infinity:at-start}var isItem=(text,start,indent)=>text[start+indent]==="-"&&" \n\r".includes(text[start+indent+1]??"\n");function endsOf(indents){const ends=new Uint32Array(
indents.length);const open=[];for(let line=indents.length-1;line>=0;line--){while(open.length>0&&indents[open.at(-1)]>indents[line])open.pop();ends[line]=open.at(
-1)??indents.length;open.push(line)}return ends}function readInPieces(text,readSmall){const{read:frame,pieces,end}=readFrame(text,readSmall);const partsOf=new WeakMap;const owns=[];const faults=[...frame.faults];
const unread=new Set(pieces);let left=MAX_VALUES;const fill=value2=>{if(typeof value2!=="object"||value2===null)return value2;if(!Array.isArray(value2)){const map=Object.
create(null);for(const[key,inner]of Object.entries(value2))map[key]=fill(inner);return map}const items=[];const parts=[];for(const[index,item]of value2.entries()){
const piece=pieces[pieceNamed(item)??-1];if(!piece){parts.push({from:items.length,index});items.push(fill(item));continue}for(const own of readPiece(piece,readSmall,
()=>faults.length>MOST_LISTED||owns.length>MOST_OWN)){if(faults.length>MOST_FAULTS||left<0)return items;owns.push(own);parts.push({from:items.length,own});for(const fault of own.
read.faults)faults.push(fault);for(const one of valuesOf(own)){left-=countValues(one);items.push(one)}}unread.delete(piece)}if(parts.some(({own})=>own))partsOf.
set(items,parts);return items};const value=fill(frame.value);const find=path=>{const inFrame=[];let inner=value;for(const[depth,key]of path.entries()){const part=partsOf.
get(inner)?.findLast(({from})=>from<=Number(key));if(part?.own)return[part.own.read,[...part.own.path,Number(key)-part.from,...path.slice(depth+1)]];inFrame.push(
part?.index??key);inner=inner?.[key]}return[frame,inFrame]};const ask=question=>path=>{const[read,own]=find(path);return question(read)(own)};const inOrder=owns.
sort((a,b)=>a.line-b.line);const starts=inOrder.map(({line})=>line);const readAt=line=>{const own=inOrder[positionIn(starts,line-1).line-1];return own&&own.line<
line&&line<=own.end?own.read:frame};const[first]=unread;const stop=end??(first&&{line:first.line+1,column:1});return{value:stop?void 0:value,faults,broken:frame.
broken||owns.some(({read})=>read.broken),isUnread:at=>readAt(at.line).isUnread(at),locate:ask(read=>read.locate),locateKey:ask(read=>read.locateKey),sourceOf:ask(
read=>read.sourceOf),mayHaveLines:ask(read=>read.mayHaveLines),...stop&&{end:stop}}}function*readPiece(piece,readSmall,isEnough){const sound=readSoundText(piece.
text,line=>line+piece.line,{leavesOut:true});if(sound)yield{...piece,read:sound,path:[]};else{const items=isEnough()?[piece]:itemsOf(piece);const half=items.length>>
1;if(half>0){yield*readPiece(join(items.slice(0,half)),readSmall,isEnough);yield*readPiece(join(items.slice(half)),readSmall,isEnough)}else{const read=readSmall(
`${KEY}:
${piece.text}`,line=>Math.max(line-1,1)+piece.line);yield{...piece,read,path:[KEY]}}}}var KEY="items";var MOST_OWN=1e4;var join=items=>({...items[0],end:items.at(
-1).end,text:items.map(({text})=>text).join("")});function valuesOf({read,path}){const list=path.reduce((value,key)=>value?.[key],read.value);return Array.isArray(
list)?list:[]}function readFrame(text,readSmall){const all=cutLists(text);const first=readFrameOf(text,all,readSmall);const named=new Set(piecesIn(first.read.value));
if(first.end||named.size===all.length)return first;const pieces=all.filter((_,index)=>named.has(index));return readFrameOf(text,pieces,readSmall)}function readFrameOf(text,pieces,readSmall){
const{text:whole,lines}=frameOf(text,pieces);const lineStart=whole.lastIndexOf("\n",LARGE-1)+1;const part=whole.length>LARGE?whole.slice(0,lineStart>LARGE/2?lineStart:
LARGE):whole;const lineInWhole=line2=>(lines[line2-1]??lines.length-1)+1;const read=readSmall(part,lineInWhole);if(part===whole)return{read,pieces};const{line,column}=positionIn(
linesOf(part),part.length);const end={line:lineInWhole(line),column};return{read:{...read,faults:read.faults.filter(fault=>comparePositions(fault,end)<0)},pieces,
end}}function piecesIn(value){if(typeof value!=="object"||value===null)return[];const own=Array.isArray(value)?value.flatMap(item=>pieceNamed(item)??[]):[];return[
...own,...Object.values(value).flatMap(piecesIn)]}function countValues(value){if(typeof value!=="object"||value===null)return 1;return Object.values(value).reduce(
(sum,inner)=>sum+countValues(inner),1)}var CONFLICT=/^(<{7}|>{7}|\|{7}|={7})(?:[ \r]|$)/m;var OTHERS=[{found:CONFLICT,message:marker=>`found a merge conflict marker (${marker.trim()})`,fix:"Resolve t\
he merge conflict: keep what belongs there, and remove the lines with <<<<<<<, ======= and >>>>>>>."},{found:/^version https:\/\/git-lfs\.github\.com\/spec\//,message:()=>"\
the file is a Git LFS pointer, not the file itself",fix:"Keep the matrix in the repository itself: git lfs untrack it, and commit it again."},{found:/^[^\s:#]+\.ya?ml\s*$/,
message:()=>"the file holds only a path, as a symbolic link does where links are not supported",fix:"Name the file itself with --matrix."},{found:/^diff --git /,
message:()=>"the file is a diff, not YAML",fix:"Apply it, and name the file that it changes."},{found:/^\[[\w."-]+\][ \t]*\r?\n[\w."-]+ *=/m,message:()=>"the fi\
le looks like TOML or INI, not YAML",fix:"Write a matrix in YAML."},{found:/^[MF]:\t/m,message:()=>"the file looks like Linux's MAINTAINERS, not YAML",fix:"Make\
 a matrix of it with support-matrix import maintainers."},{found:/^\s*<(?:!doctype|html|\?xml)/i,message:()=>"the file is HTML or XML, not YAML",fix:"Write a ma\
trix in YAML."},{found:/^\|[ :]*-{3}/m,message:()=>"the file is a Markdown table, not YAML",fix:"Make a matrix of it with support-matrix import markdown."},{found:/^(?:\*|\/[^\s:]*)[ \t]+@\S/m,
message:()=>"the file looks like CODEOWNERS, not YAML",fix:"Make a matrix of it with support-matrix import codeowners."}];function findOtherText(text){for(const{
found,message,fix}of OTHERS){const match=found.exec(text);if(!match)continue;const line=lineAt(text,match.index);return{code:"bad-yaml",message:message(match[0]),
fix,line,column:1}}return void 0}function readYaml(input){const size=sizeOf(input);if(size>MAX_BYTES){return unreadable("too-large",`the file has ${size} bytes; allowed: at most ${MAX_BYTES} (4\
 MiB)`,"Shorten the file: replace lists of single files with patterns.")}const encoding=typeof input==="string"?void 0:findWideEncoding(input);if(encoding)return notUtf8(
`is ${encoding} text; allowed: UTF-8`);let text;try{text=decode(input)}catch{return notUtf8("is not UTF-8 text")}return text.length>LARGE?readLargeText(text):readSoundText(
text)??other(text)??readSmallText(text)}function readSmallText(text,lineInWhole=line=>line){const at=({line,column})=>({line:lineInWhole(line),column});const deep=findDeepBracket(
text);if(deep)return tooDeep(at(deep));const plain=readPlain(text);if(plain)return plainRead(plain,text,lineInWhole);const nested=findNesting(text);return nested===
void 0?readDocument(text,lineInWhole):tooDeep(at(positionIn(linesOf(text),nested)))}function readLargeText(text){const quick=readLarge(text);if("value"in quick){
const isHolder=typeof quick.value==="object"&&quick.value!==null;return(isHolder?void 0:other(text))??plainRead({value:quick.value,linesAreBlocks:false,isClean:false},
text)}const alone=other(text);if(alone)return alone;const lines=linesOf(text);const known=quick.faults.map(({offset,...fault})=>({...fault,...positionIn(lines,offset)}));
if(known[0]?.code==="too-large")return{...unreadable("too-large","",""),faults:known};const{end,...read}=readInPieces(text,readSmallText);if(!end)return read.faults.
length>0?read:{...read,faults:known};const unsaid=read.faults.length===0?known:known.filter(fault=>comparePositions(fault,end)>=0);return{...read,isPart:true,faults:[
...read.faults,...unsaid,unreadFrom(end)]}}function other(text){const found=findOtherText(text);return found&&unreadable(found.code,found.message,found.fix,found)}
var unreadFrom=end=>({code:"bad-yaml",message:"the file was searched in full only up to here, so there may be more faults",fix:"Correct the others first.",...end});
var notUtf8=what=>unreadable("bad-yaml",`the file ${what}`,"Save the file as UTF-8.");export{readYaml};
