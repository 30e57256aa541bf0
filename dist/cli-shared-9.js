import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var INVISIBLE=/(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu;function visible(text){return PRINTABLE.test(text)?text:text.replace(INVISIBLE,spellOut)}
var PRINTABLE=/^[ -~]*$/;var spellOut=character=>`\\u{${character.codePointAt(0).toString(16)}}`;var REACTS=/@|#(?=\d)|GH(?=-\d)|:(?=\/\/)|:(?=[\w+-])|www(?=\.)|[0-9a-f]{7,}|\$/gi;
var COMMENT="<!-- -->";function breakUp(found){if(found==="$")return"<span>$</span>";if(found.length<7)return found+COMMENT;return found.replace(/.{6}(?=.)/g,`$\
&${COMMENT}`)}var ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","|":"&#124;"};var entity=character=>ENTITIES[character];var MARKDOWN=new RegExp(
`[\\\\\`*_[\\]~]|[<>&|]|${REACTS.source}`,"gi");function mdText(text){return atEdges(visible(text).replace(MARKDOWN,found=>markdownOf(found)??breakUp(found)))}function mdLinkText(text){
return atEdges(visible(text).replace(MARKDOWN,found=>markdownOf(found)??found))}function markdownOf(found){return found in ENTITIES?entity(found):/[\\`*_[\]~]/.
test(found)?`\\${found}`:void 0}function atEdges(markdown){return markdown.replace(/^[-+=#:]/,"\\$&").replace(/^(\d{1,9})(?=[.)])/,"$1\\").replace(new RegExp("^\
\\p{Zs}*\\\\\\[","u"),`$&${COMMENT}`).replace(/(?<!\\)#$/,"\\#").replace(new RegExp("^\\p{Zs}|\\p{Zs}$","gu"),space=>`&#${space.codePointAt(0)};`)}var LONGEST_RUN=20;
function mdCode(text){const shown=visible(text).replace(/`+/g,run=>run.length>LONGEST_RUN?"\\u{60}".repeat(run.length):run);if(/^ *$/.test(shown))return`\` ${shown}\
\``;const runs=shown.match(/`+/g)??[];const fence="`".repeat(runs.reduce((longest,run)=>Math.max(longest,run.length),0)+1);const pad=/^[ `]|[ `]$/.test(shown)?"\
 ":"";return fence+pad+shown+pad+fence}function mdCellCode(text){return`<code>${mdText(text)}</code>`}var LONGEST_URL=2e3;function mdLink(text,url){const address=safeUrl(
url);return address===void 0?mdText(text):`[${mdLinkText(text)}](${address})`}function safeUrl(url){if(url.length>LONGEST_URL||!URL.canParse(url))return void 0;
const{protocol,username,password,href}=new URL(url);if(protocol!=="https:"&&protocol!=="http:"||username||password)return void 0;return href.replace(/[()<>"'`|\\{}^*$]/g,
character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&","&amp;")}var HTML=new RegExp(`[<>&"'|]|${REACTS.source}`,"gi");function htmlText(text){
return visible(text).replace(HTML,found=>found in ENTITIES?entity(found):breakUp(found))}function xmlText(text){return visible(text).replace(/[<>&"']/g,entity)}function commandData(text){return text.replace(INVISIBLE,character=>character==="\n"?character:spellOut(character)).replaceAll("%","%25").replaceAll("\n","%0A")}
function commandProperty(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A").replaceAll(":","%3A").replaceAll(",","%2C")}function terminalText(text){
return visible(text)}export{visible,mdText,mdCode,mdCellCode,mdLink,htmlText,xmlText,commandData,commandProperty,terminalText};
