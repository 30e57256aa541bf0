import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var getCodePointsLength=(()=>{const SURROGATE_PAIR_RE=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g;return input=>{let surrogatePairsNr=0;SURROGATE_PAIR_RE.lastIndex=0;while(SURROGATE_PAIR_RE.
test(input)){surrogatePairsNr+=1}return input.length-surrogatePairsNr}})();var isFullWidth=x=>{return x===12288||x>=65281&&x<=65376||x>=65504&&x<=65510};var isWideNotCJKTNotEmoji=x=>{
return x===8987||x===9001||x>=12272&&x<=12287||x>=12289&&x<=12350||x>=12441&&x<=12543||x>=12549&&x<=12591||x>=12593&&x<=12686||x>=12688&&x<=12771||x>=12783&&x<=
12830||x>=12832&&x<=12871||x>=12880&&x<=19903||x>=65040&&x<=65049||x>=65072&&x<=65106||x>=65108&&x<=65126||x>=65128&&x<=65131||x>=127488&&x<=127490||x>=127504&&
x<=127547||x>=127552&&x<=127560||x>=131072&&x<=196605||x>=196608&&x<=262141};var ANSI_RE=/[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;var CONTROL_RE=/[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
var CJKT_WIDE_RE=/(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;var TAB_RE=/\t{1,1000}/y;
var EMOJI_RE=new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20\
E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uF\
E0F\\u20E3?))*","yu");var LATIN_RE=/(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;var MODIFIER_RE=new RegExp("\\p{M}+","gu");var NO_TRUNCATION={limit:Infinity,ellipsis:""};
var getStringTruncatedWidth=(input,truncationOptions={},widthOptions={})=>{const LIMIT=truncationOptions.limit??Infinity;const ELLIPSIS=truncationOptions.ellipsis??
"";const ELLIPSIS_WIDTH=truncationOptions?.ellipsisWidth??(ELLIPSIS?getStringTruncatedWidth(ELLIPSIS,NO_TRUNCATION,widthOptions).width:0);const ANSI_WIDTH=0;const CONTROL_WIDTH=widthOptions.
controlWidth??0;const TAB_WIDTH=widthOptions.tabWidth??8;const EMOJI_WIDTH=widthOptions.emojiWidth??2;const FULL_WIDTH_WIDTH=2;const REGULAR_WIDTH=widthOptions.
regularWidth??1;const WIDE_WIDTH=widthOptions.wideWidth??FULL_WIDTH_WIDTH;const PARSE_BLOCKS=[[LATIN_RE,REGULAR_WIDTH],[ANSI_RE,ANSI_WIDTH],[CONTROL_RE,CONTROL_WIDTH],
[TAB_RE,TAB_WIDTH],[EMOJI_RE,EMOJI_WIDTH],[CJKT_WIDE_RE,WIDE_WIDTH]];let indexPrev=0;let index=0;let length=input.length;let lengthExtra=0;let truncationEnabled=false;
let truncationIndex=length;let truncationLimit=Math.max(0,LIMIT-ELLIPSIS_WIDTH);let unmatchedStart=0;let unmatchedEnd=0;let width=0;let widthExtra=0;outer:while(true){
if(unmatchedEnd>unmatchedStart||index>=length&&index>indexPrev){const unmatched=input.slice(unmatchedStart,unmatchedEnd)||input.slice(indexPrev,index);lengthExtra=
0;for(const char of unmatched.replaceAll(MODIFIER_RE,"")){const codePoint=char.codePointAt(0)||0;if(isFullWidth(codePoint)){widthExtra=FULL_WIDTH_WIDTH}else if(isWideNotCJKTNotEmoji(
codePoint)){widthExtra=WIDE_WIDTH}else{widthExtra=REGULAR_WIDTH}if(width+widthExtra>truncationLimit){truncationIndex=Math.min(truncationIndex,Math.max(unmatchedStart,
indexPrev)+lengthExtra)}if(width+widthExtra>LIMIT){truncationEnabled=true;break outer}lengthExtra+=char.length;width+=widthExtra}unmatchedStart=unmatchedEnd=0}if(index>=
length){break outer}for(let i=0,l=PARSE_BLOCKS.length;i<l;i++){const[BLOCK_RE,BLOCK_WIDTH]=PARSE_BLOCKS[i];BLOCK_RE.lastIndex=index;if(BLOCK_RE.test(input)){lengthExtra=
BLOCK_RE===CJKT_WIDE_RE?getCodePointsLength(input.slice(index,BLOCK_RE.lastIndex)):BLOCK_RE===EMOJI_RE?1:BLOCK_RE.lastIndex-index;widthExtra=lengthExtra*BLOCK_WIDTH;
if(width+widthExtra>truncationLimit){truncationIndex=Math.min(truncationIndex,index+Math.floor((truncationLimit-width)/BLOCK_WIDTH))}if(width+widthExtra>LIMIT){
truncationEnabled=true;break outer}width+=widthExtra;unmatchedStart=indexPrev;unmatchedEnd=index;index=indexPrev=BLOCK_RE.lastIndex;continue outer}}index+=1}return{
width:truncationEnabled?truncationLimit:width,index:truncationEnabled?truncationIndex:length,truncated:truncationEnabled,ellipsed:truncationEnabled&&LIMIT>=ELLIPSIS_WIDTH}};
var dist_default=getStringTruncatedWidth;var NO_TRUNCATION2={limit:Infinity,ellipsis:"",ellipsisWidth:0};var fastStringWidth=(input,options={})=>{return dist_default(input,NO_TRUNCATION2,options).width};
var dist_default2=fastStringWidth;var ESC="\x1B";var CSI="\x9B";var END_CODE=39;var ANSI_ESCAPE_BELL="\x07";var ANSI_CSI="[";var ANSI_OSC="]";var ANSI_SGR_TERMINATOR="m";var ANSI_ESCAPE_LINK=`${ANSI_OSC}\
8;;`;var GROUP_REGEX=new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`,"y");var getClosingCode=openingCode=>{if(openingCode>=
30&&openingCode<=37)return 39;if(openingCode>=90&&openingCode<=97)return 39;if(openingCode>=40&&openingCode<=47)return 49;if(openingCode>=100&&openingCode<=107)
return 49;if(openingCode===1||openingCode===2)return 22;if(openingCode===3)return 23;if(openingCode===4)return 24;if(openingCode===7)return 27;if(openingCode===
8)return 28;if(openingCode===9)return 29;if(openingCode===0)return 0;return void 0};var wrapAnsiCode=code=>`${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;var wrapAnsiHyperlink=url=>`${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
var wrapWord=(rows,word,columns)=>{const characters=word[Symbol.iterator]();let isInsideEscape=false;let isInsideLinkEscape=false;let lastRow=rows.at(-1);let visible=lastRow===
void 0?0:dist_default2(lastRow);let currentCharacter=characters.next();let nextCharacter=characters.next();let rawCharacterIndex=0;while(!currentCharacter.done){
const character=currentCharacter.value;const characterLength=dist_default2(character);if(visible+characterLength<=columns){rows[rows.length-1]+=character}else{rows.
push(character);visible=0}if(character===ESC||character===CSI){isInsideEscape=true;isInsideLinkEscape=word.startsWith(ANSI_ESCAPE_LINK,rawCharacterIndex+1)}if(isInsideEscape){
if(isInsideLinkEscape){if(character===ANSI_ESCAPE_BELL){isInsideEscape=false;isInsideLinkEscape=false}}else if(character===ANSI_SGR_TERMINATOR){isInsideEscape=false}}else{
visible+=characterLength;if(visible===columns&&!nextCharacter.done){rows.push("");visible=0}}currentCharacter=nextCharacter;nextCharacter=characters.next();rawCharacterIndex+=
character.length}lastRow=rows.at(-1);if(!visible&&lastRow!==void 0&&lastRow.length&&rows.length>1){rows[rows.length-2]+=rows.pop()}};var stringVisibleTrimSpacesRight=string=>{
const words=string.split(" ");let last=words.length;while(last){if(dist_default2(words[last-1])){break}last--}if(last===words.length){return string}return words.
slice(0,last).join(" ")+words.slice(last).join("")};var exec=(string,columns,options={})=>{if(options.trim!==false&&string.trim()===""){return""}let returnValue="";
let escapeCode;let escapeUrl;const words=string.split(" ");let rows=[""];let rowLength=0;for(let index=0;index<words.length;index++){const word=words[index];if(options.
trim!==false){const row=rows.at(-1)??"";const trimmed=row.trimStart();if(row.length!==trimmed.length){rows[rows.length-1]=trimmed;rowLength=dist_default2(trimmed)}}
if(index!==0){if(rowLength>=columns&&(options.wordWrap===false||options.trim===false)){rows.push("");rowLength=0}if(rowLength||options.trim===false){rows[rows.length-
1]+=" ";rowLength++}}const wordLength=dist_default2(word);if(options.hard&&wordLength>columns){const remainingColumns=columns-rowLength;const breaksStartingThisLine=1+
Math.floor((wordLength-remainingColumns-1)/columns);const breaksStartingNextLine=Math.floor((wordLength-1)/columns);if(breaksStartingNextLine<breaksStartingThisLine){
rows.push("")}wrapWord(rows,word,columns);rowLength=dist_default2(rows.at(-1)??"");continue}if(rowLength+wordLength>columns&&rowLength&&wordLength){if(options.wordWrap===
false&&rowLength<columns){wrapWord(rows,word,columns);rowLength=dist_default2(rows.at(-1)??"");continue}rows.push("");rowLength=0}if(rowLength+wordLength>columns&&
options.wordWrap===false){wrapWord(rows,word,columns);rowLength=dist_default2(rows.at(-1)??"");continue}rows[rows.length-1]+=word;rowLength+=wordLength}if(options.
trim!==false){rows=rows.map(row=>stringVisibleTrimSpacesRight(row))}const preString=rows.join("\n");let inSurrogate=false;for(let i=0;i<preString.length;i++){const character=preString[i];
returnValue+=character;if(!inSurrogate){inSurrogate=character>="\uD800"&&character<="\uDBFF";if(inSurrogate){continue}}else{inSurrogate=false}if(character===ESC||
character===CSI){GROUP_REGEX.lastIndex=i+1;const groupsResult=GROUP_REGEX.exec(preString);const groups=groupsResult?.groups;if(groups?.code!==void 0){const code=Number.
parseFloat(groups.code);escapeCode=code===END_CODE?void 0:code}else if(groups?.uri!==void 0){escapeUrl=groups.uri.length===0?void 0:groups.uri}}if(preString[i+1]===
"\n"){if(escapeUrl){returnValue+=wrapAnsiHyperlink("")}const closingCode=escapeCode?getClosingCode(escapeCode):void 0;if(escapeCode&&closingCode){returnValue+=wrapAnsiCode(
closingCode)}}else if(character==="\n"){if(escapeCode&&getClosingCode(escapeCode)){returnValue+=wrapAnsiCode(escapeCode)}if(escapeUrl){returnValue+=wrapAnsiHyperlink(
escapeUrl)}}}return returnValue};var CRLF_OR_LF=/\r?\n/;function wrapAnsi(string,columns,options){return String(string).normalize().split(CRLF_OR_LF).map(line=>exec(
line,columns,options)).join("\n")}export{dist_default2 as dist_default,wrapAnsi};
