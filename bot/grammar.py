"""What words ask for what: a table of patterns, the first that fits has it."""

import re
from dataclasses import dataclass

from bot.conversation import Asks
from bot.prompt import FORMAT, NUMBER, QUOTE, SHAPE, SIDE

_PIC = r"(?:one|picture|image|pic|photo|version|drawing|painting|result|render|post)"
_IT = (
    rf"(?:it|this|that|these|those|them|#\s?\d+|(?:the|my|your)(?: \w+)?(?: \w+)? {_PIC}s?|(?:this|that|these"
    rf"|those) {_PIC}s?|picture \d+)"
)
_THEM = (
    r"(?:it|this|that|him|her|them|these|those|everything|everyone|everybody|both|all|each|#\s?\d+|(?:the|his|its"
    r"|their|my|your|this|that|these|those|all|both)\s+\w+|picture \d+|\w+['’]s)"
)
NTH = r"(?:first|second|third|fourth|fifth|last|left|right|middle|other|top|bottom)"
_A = rf"(?:an?|some|another|{NUMBER}|one|\d+)"
SHADE = (
    "darker|lighter|brighter|bigger|smaller|larger|taller|shorter|narrower|thinner|thicker|fatter|slimmer"
    "|happier|sadder|angrier|softer"
    "|sharper|warmer|cooler|colder|hotter|closer|further|farther|younger|older|cuter|prettier|uglier|scarier"
    "|funnier|creepier|crazier|weirder"
    "|blurrier|simpler|cleaner|dirtier|redder|bluer|greener|pinker|whiter|blacker|greyer|grayer|paler|moodier"
    "|spookier|sunnier|cloudier|rainier"
    "|snowier|foggier|shinier|rounder|longer|higher|lower|faster|slower|rustier|fluffier|hairier|bolder|louder"
    "|stormier|grittier|grainier|wavier|mistier|windier|dustier|curlier|cosier|cozier|livelier|stronger|weaker"
    "|deeper|wetter|drier|dryer|rougher|smoother|flatter|steeper|denser|calmer|wilder|fancier|punchier|juicier"
    "|glossier|steamier|icier|greasier|classier|quieter|busier|emptier|fuller|better|nicer|cooler"
)
COLOUR = (
    "red|blue|green|yellow|orange|purple|violet|pink|black|white|gr[ae]y|brown|gold(?:en)?|silver|teal|turquoise|beige|cyan"
    "|magenta|crimson|navy|lilac|maroon|burgundy|cream"
)
_VERBS = (
    "add|remove|erase|replace|swap|convert|transform|recolou?r|colou?ri[sz]e|colou?r|flip|mirror|rotate|crop"
    "|blur|unblur|sharpen|brighten|darken|lighten|adjust|increase|decrease|reduce"
    "|lower|raise|insert|dress|edit|modify|tweak|restyle|cartoonify|styli[sz]e|combine|merge|blend|mix"
    "|desaturate|saturate|tint|fade|straighten|soften|smooth|retouch|clean up|get rid of|lose|take (?:off|out"
    "|away)"
    "|turn|change|fix|swap out|fill|apply|paint over|cut out|shrink|tilt|invert|simplify|emphasi[sz]e|age|shave"
    "|relight|reposition|center|centre|resize|photoshop|put|place|move|give(?! me| us)|let|undo|have|hide|cover"
    "|delete|drop|bring|include|switch|set|keep|use|paste|overlay|attach|stick|shift|leave|redraw|repaint"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` is searched in the words without address, politeness and flags."""

    asks: Asks
    pattern: re.Pattern[str]


def _rule(asks: Asks, *patterns: str) -> Rule:
    return Rule(asks, re.compile("|".join(patterns), re.IGNORECASE))


RULES = (
    _rule(
        Asks.HELP,
        r"^/?help(?: me)?$",
        r"^(?:what|which things) (?:all )?(?:can|do) (?:you|u|this bot|the bot) do\b",
        r"^how (?:do|can|should) (?:i|we|one) \w+",
        r"^how (?:do|does|can|should) (?:this|it|you|u) (?:use|work|talk|ask|start|make|edit|draw)\b",
        r"^what (?:commands|options) \w+",
        r"^commands$",
        r"^(?:what|who) are (?:you|u)$",
        r"^what(?:'s| is|s) (?:this|that) (?:bot|thing here)\b",
        r"^usage help$",
        r"^instructions$",
        r"^i need help$",
        r"^how to\b",
        r"^(?:hi |hey |hello |so )*,? ?what(?:'s| is|s) (?:this|that|overpaint)(?: (?:bot|thing))?\b.*\bhow\b",
        r"\bhow (?:do|does|can|should|would) (?:i|we|one|you|people|somebody|someone|this|that) (?:even |actually )?(?:use|work with|talk to|ask|operate|control) (?:you|u|this|it|the bot|that)\b",
        r"^(?:can|could) (?:you|u) (?:explain|tell (?:me|us)) (?:how (?:you|this|it) works?|what you (?:can )?do)\b",
        r"^(?:explain|show|tell)(?: (?:me|us|to me))? (?:how (?:you|this|it) works?|how to use (?:you|this|it)|what you (?:can )?do|the commands)\b",
        r"^what (?:can|do) (?:you|u|this bot|the bot) (?:all |actually |really |even |exactly )+do\b",
        r"^(?:what|which) (?:else )?(?:can|do) (?:you|u) (?:do|understand|offer|support|draw)\b",
    ),
    _rule(
        Asks.USAGE,
        r"^how (?:many|much)\b.*\b(?:left|quota|credits?|remaining|used?|did i|have i|can i)\b",
        r"^(?:show )?(?:me )?(?:my |our |the )?(?:usage|quota|credits|limits?|stats)$",
        r"^what(?:'s| is| are) (?:my|our) (?:quota|limits?|usage)\b",
    ),
    _rule(
        Asks.SETTINGS,
        r"^(?:open |show |change )?(?:me )?(?:the |your |my )?(?:settings|preferences|config(?:uration)?|defaults?)$",
        r"^(?:where|how|open|show|change|see|the|your|adjust|edit)\b.*\b(?:settings|preferences|configuration)\b(?! (?:of|behind) (?:this|that|it))",
        r"\bfrom now on\b",
        r"\bby default\b",
        r"^always (?:use|draw|make|answer)\b",
        r"^(?:set|change|use|switch) (?:the |my |our |your )?(?:default|standard)\b",
        r"^(?:don'?t|do not|never) (?:ping|mention|tag|notify) (?:me|us)\b",
        r"^(?:stop|start) (?:pinging|mentioning|answering|replying)\b",
        r"^default (?:model|size|style|aspect)\b",
    ),
    _rule(
        Asks.CANCEL,
        r"^(?:/?cancel|stop|abort|halt|nvm|nevermind|never mind|forget (?:it|that|about it)|scratch that|leave"
        r" it)(?: (?:it|that|this|please|drawing|everything|all|now|my (?:request|picture|job)|the (?:request"
        r"|picture|job|drawing|current one)))*$",
        r"^(?:don't|do not|dont) (?:bother|draw (?:it|that)|do (?:it|that)|worry about it)$",
        r"^(?:nvm|never ?mind|cancel|stop|wait|no)(?:[\s,.!-]+(?:don'?t|do not|dont|nvm|never ?mind|stop|cancel|forget it|leave it|it'?s fine|no need|not needed|all good))+$",
        r"^(?:no longer needed|not needed(?: any ?more)?|don'?t need (?:it|that|this)(?: any ?more)?|no need(?: any ?more)?|call it off|drop it|kill (?:it|that|the job)|stop (?:that|it|this))\b",
        r"^(?:nvm|never ?mind|scratch that|forget it)\b(?:[,.!]|$)",
        r"^(?:stop|abort|wait|halt)\b[!,.\s]+(?:wrong|sorry|i\b|please\b|no\b|not\b|oh\b|omg\b|my (?:bad|mistake))",
        r"^cancel\b",
        r"^(?:stop|abort) (?:drawing|generating|rendering|the|my)\b",
    ),
    _rule(
        Asks.DELETE,
        r"^delete$",
        rf"^(?:delete|remove|erase|trash|take down) {_IT}(?: (?:post|message|please|from (?:here|the channel|this"
        rf" channel)|everywhere))*$",
        rf"^take {_IT} down$",
        rf"^(?:delete|trash|nuke|bin) (?:{_IT}|(?:the |your )?{NTH}(?: of (?:them|these|those|the \w+))?)(?: (?:entirely|completely|for good|forever|altogether|right now|now|asap|again))*$",
        r"^(?:remove|erase|take down|get rid of) (?:this|that|the|your) (?:picture|image|post|photo|pic)(?: (?:entirely|completely|for good|forever|altogether|right now|now|asap))*$",
        r"^(?:delete|remove|take down|trash|nuke) (?:this|that|the|your) (?:\w+ )?(?:post|message|answer|reply)\b",
        r"^(?:get )?rid of (?:this|that|the) (?:picture|image|post)$",
        r"^(?:delete|unpost) (?:your|the) (?:post|message|answer)$",
    ),
    _rule(
        Asks.UNDO,
        r"^/?undo(?:[,.!]|$| (?:that|it|this|the last|my last|last|twice|\d|one|two|three|all|everything|please"
        r"|again|and|then|change|edit)\b)",
        r"^revert\b",
        r"^(?:go|step|take it|bring it|roll|switch|change it|put it|turn it|get) back(?: (?:one|two|three|\d+|a)"
        r" (?:steps?|versions?|edits?))?(?: (?:please|one|again|a bit|to (?:before|how|what|the way)\b.*))?$",
        rf"^(?:(?:go|step|get|roll|switch|take (?:it|me|us)|bring it|change it|turn it) )?back to (?:#\s?\d+|the"
        rf" (?:\w+ )?(?:original|first|previous|last|old|second|third|fourth|{_PIC})\b|my\b|\w+'s\b|how|before)",
        r"^restore\b",
        r"^(?:use|give me|i want|take|bring back|return to) the (?:previous|prior|old|last|original|earlier)"
        r" (?:one|version|picture|image)(?: (?:back|again|instead))?$",
        r"^(?:undo|reverse) (?:that|the last)\b",
        r"^that was (?:better|nicer) before$",
        r"^(?:i )?(?:liked|preferred|prefer) (?:it |that )?(?:better |more )?(?:the )?(?:one )?(?:before|previous)",
        r"^before that$",
        r"^the (?:previous|original) (?:one|version)? ?(?:was better|again)$",
        r"^ctrl ?[+-]? ?z\b",
        r"^(?:take|put|roll) (?:the )?(?:last |that |this )?(?:\w+ )?(?:step|change|edit) back$",
        r"^(?:go )?(?:one|two|three|1|2|3) (?:steps? )?back$",
        r"^(?:the )?(?:previous|earlier|last) (?:one|version)(?: again| back)$",
        r"^(?:take|roll|put) (?:that|it|this|the last (?:one|change|edit|step)) back$",
        r"^back (?:one|two|three|\d+|a) (?:steps?|versions?|edits?)\b",
        r"^(?:as it was|how it was|like (?:it was )?before)$",
        r"^(?:put|have|leave|make) it (?:back )?(?:how|the way|as|like) it (?:was|used to be)(?: before)?$",
    ),
    _rule(
        Asks.COMPARE,
        r"^compare\b",
        r"\bside by side\b",
        r"^(?:show |make )?(?:me )?(?:the |an? )?(?:before ?(?:and|&|/) ?after|difference|comparison)\b",
        r"^what(?:'s| is| has| are)? (?:the )?(?:differences?|changed|different)\b",
        r"\bvs\.? #?\d",
        r"^diff\b",
        r"^how (?:does|do|is|are) (?:this|that|it|they|these|#\s?\d+) (?:differ|different|compare)",
        r"\bnext to each other\b(?=.*\b(?:compare|decide|see|choose|judge|look)\b)",
    ),
    _rule(
        Asks.EXPORT,
        r"^(?:(?:an?|the|as|in|its|layered|file|original|this|it)\s+)*(?:psd|ora|webp|png|gif|mp4|zip|json)s?(?:\s+(?:file|files|version|format|of (?:this|it|that)|please|pls|with layers|for .*))*$",
        rf"^(?:export|download|save)\b(?!.*\b(?:as an? (?:style|character|look)\b|under))(?!.*\b(?:as|called|named|style) (?!an? |the )(?!(?:{FORMAT})s?\b)\w)",
        rf"^(?:give me|send me|get me|i want|convert|turn|show me|make)?\s*(?:{_IT})?\s*(?:me\s+)?(?:the |an? |it "
        rf"|this |that |as |in |to |into |all |layers )*\b(?:psd|ora|png|webp|gif|mp4|zip|json|photoshop file"
        rf"|layers|recipe|timelapse)\b(?:\s+(?:file|files|format|version|of\b.*|please|from\b.*|with layers))*$",
        r"^(?:give|send) me the (?:file|source|full[- ]res)\b",
        r"^(?:the |a |an )?(?:original |raw |full[- ]?(?:size|res(?:olution)?) |hi(?:gh)?-?res )?(?:file|download)(?: (?:of|for) (?:it|this|that))?$",
        rf"^(?:the|that|this|it|mine|#\s?\d+)\b[^,.;]{{0,40}}?\bas (?:an? )?(?:{FORMAT})s?(?: files?)?$",
        rf"^(?:send|post|share|give|get|upload|drop|attach|(?:i|we) (?:need|want|would like|'d like))\b.*\b(?:as|in)\s+(?:an?\s+)?(?:{FORMAT})\b",
    ),
    _rule(
        Asks.REMEMBER,
        r"^(?:remember|memori[sz]e|save|store)\b(?=.*\b(?:as|called|named|is|style|look)\b)",
        r"^(?:keep|save|store|remember|file|add|put)\b.*\b(?:under (?:the )?name|as an? (?:style|character)\b|by the name)",
        r"^(?:call|name) (?:this|that|it|him|her|them|the|#)\b",
        r"^(?:this|that|he|she|it) ?(?:is|'s) (?:called|named)\b",
        r"^(?:his|her|its|the \w+'s) name is\b",
        r"^remember (?:him|her|this|it|them)$",
    ),
    _rule(Asks.FORGET, r"^(?:forget|unlearn)(?: about)? (?!it$|that$|this$|the \w+(?: \w+)?,)\S"),
    _rule(
        Asks.TEXT,
        rf"^(?:letter|inscribe|emboss|stencil|embroider|scrawl|spell|sign|overlay|superimpose|tag|mark|number|header|subtitle|headline|include)\b.*(?:{QUOTE})",
        rf"^(?:add|write|put|set|place|print|insert|engrave|change|replace|make|have|let|paint|carve|stamp|caption"
        rf"|title|label|type)\b.*(?:{QUOTE})",
        rf"^(?:{QUOTE})\s*(?:at|on|in|along|across|under|above|below)\b",
        rf"^(?:with )?(?:the )?(?:text|words?|title|caption|headline|letters) (?:should (?:be|say|read) |saying "
        rf"|reading )?(?:{QUOTE})",
        rf"\b(?:say|says|read|reads|saying|reading)\s*:?\s*(?:{QUOTE})",
        rf"\b(?:caption|title|label|text|headline)(?: \w+){{0,3}}\s*:?\s*(?:{QUOTE})",
    ),
    _rule(
        Asks.DESCRIBE,
        rf"^(?:describe|caption|explain) (?:{_IT}|what|to me)",
        r"^(?:for [\w' -]{3,40}: )what(?:'s| is) (?:in|on)\b",
        r"^describe$",
        r"^what(?:'s| is| are) (?:in |on )?(?:this|that|these|those|it|#\s?\d+)(?: (?:picture|image|photo|pic|one"
        r"|thing)s?)?(?: of| about)?$",
        r"^what(?:'s| is) (?:in|on) (?:the|this|that|my|#)\b",
        r"^what do you see\b",
        r"^tell (?:me|us) what(?:'s| is| you see)\b",
        r"^(?:put|say) (?:it |this |that )?in(?:to)? words\b",
        r"^what does (?:this|that|it|#\s?\d+) (?:show|depict)",
        r"^who(?:'s| is) (?:this|that|in)\b",
        r"^what (?:am i|are we) looking at",
        r"^alt text\b",
        r"^(?:give|write) (?:me )?(?:an? |the )?(?:alt text|description|caption) (?:for|of)",
        r"^how many \w+ (?:are|do you see) (?:in|on|there)\b",
    ),
    _rule(
        Asks.SHOW,
        rf"^(?:show|see|list|open|display|view|where(?:'s| is)|let me see|let us see)\s+(?:me |us |everyone )?(?:again"
        rf" )?(?:#\s?\d+|{_IT}|all (?:of )?(?:the |my |our )?{_PIC}s?|(?:the |its |his |my |this )?(?:full |whole "
        rf"|edit )?(?:history|lineage|tree|edits|steps|versions|gallery|parents?|ancestors|original|prompt|seed"
        rf"|recipe|last|latest|first|previous))(?: again| of .*| for .*| please)*$",
        r"^(?:history|lineage|tree|family tree|gallery)$",
        r"^what did (?:this|it|that) (?:come from|start from|start as|look like before)",
        r"^(?:what|which)(?:'?s| is| was) (?:the |its |this )?(?:prompt|seed|settings?|model|recipe|original|number)\b",
        r"^how (?:was|did) (?:this|it|that|#\s?\d+) (?:made|come about|get made)",
        r"^who made (?:this|that|it|#)",
        r"^(?:prompt|seed)$",
        rf"^(?:show|see|let me see|let us see|bring up|pull up|post)\s+(?:me |us |everyone )?(?:the |my |our )?(?:{NTH}|original|previous|earlier|oldest|newest|\w+'s)(?: (?:one|{_PIC}|version))?(?: (?:again|once more|one more time|we had|side))*$",
        r"^what(?:'s|s| is| was| are)? (?:the |its |this one's )?(?:history|lineage|story|prompt|seed|recipe|steps|edits|tree|settings) (?:of|on|for|behind|here|with|did)\b",
        r"^(?:which|what) (?:prompt|seed|model|words|settings|steps) (?:did|was|were|is|are|have|has|do|does)\b",
        r"^(?:how|where) did we (?:get|come) (?:here|to this|there|from)",
        r"^(?:history|lineage|tree|prompt|seed|recipe)(?: (?:of|for|on|please) ?.*)?$",
        r"^(?:see |show |pull up |bring up |post |dig up |repost )?(?:me |us )?again (?:#\s?\d+|(?:picture|image|number|pic) #?\d+)\b",
        r"^(?:see|show|pull up|bring up|post|dig up|repost) (?:me |us )?(?:#\s?\d+|(?:picture|image|number|pic) #?\d+)(?: again| once more)(?: for .*)?$",
        r"^show (?:me |us )?(?:the )?(?:prompt|seed|history)\b",
        rf"^(?:the |my )?(?:{NTH}|original) (?:one|{_PIC}) again$",
        r"^who (?:drew|painted|asked for|ordered) (?:this|that|it|#)",
        r"^show (?:me |us )?(?:what (?:it|this|that) looked like before|where (?:this|it|that) (?:came|comes) from)$",
        r"^where (?:does|did) (?:this|it) come from",
        r"^what (?:prompt|seed|model)\b",
    ),
    _rule(
        Asks.UPSCALE,
        r"\bup-?(?:scal|siz|res|sampl)(?:e|ed|ing)?\b",
        r"^(?:make |get |turn )?(?:it|this|that|them|#\s?\d+|the (?:picture|image|pic|photo)|give me|i"
        r" want)?\s*(?:an? |in |into |to )?(?:much |a lot |even )?(?:hi(?:gh(?:er)?)?[- ]?res(?:olution)?|4k|8k"
        r"|hd|uhd|print(?: size|able)?|larger|bigger)(?: (?:version|picture|image|resolution|one))?(?: of (?:it"
        r"|this|that))?$",
        r"^(?:increase|raise|improve|double|up) (?:the |its )?(?:resolution|res|size)\b",
        r"^enlarge (?:it|this|that|the (?:picture|image|photo)|#\s?\d+)?",
        r"^enhance(?: (?:it|this|the (?:picture|image|details?)))?$",
        r"^make (?:it|this|that|the (?:picture|image)) (?:\d(?:\.\d)?x|twice|double|triple|\w+ times) (?:the size"
        r"|as (?:big|large)|bigger|larger)$",
        r"^(?:\d(?:\.\d)?x|x\d)$",
        r"^(?:more|higher|better) (?:resolution|pixels|quality)$",
        r"^(?:make |get |turn |have )?(?:it |this |that |them |these |the (?:picture|image) |#\s?\d+ )?(?:\d{1,2} ?x|x ?\d|\w+ times|twice|double|triple) (?:the (?:size|resolution|pixels)|as (?:big|large)|larger|bigger|in size)\b",
        r"^(?:make |get |have )?(?:it |this |that |the (?:picture|image) )?(?:bigger|larger|high(?:er)? res\w*|big enough|large enough) (?:for (?:the )?(?:print\w*|poster|billboard)|to print)\b",
        r"^(?:in )?print[- ](?:quality|ready|size|resolution)(?: (?:version|file|please))*$",
        r"^enlarge$",
    ),
    _rule(
        Asks.EXTEND,
        r"^(?:zoom|move|pull|pan) (?:\w+ )?(?:out|back)\b",
        r"^zoom \w+ out\b",
        r"^(?:out-?paint|uncrop|extend|expand|widen)\b",
        r"\b(?:extend|expand|widen|outpaint|uncrop) (?:it|this|that|the (?:picture|image|canvas|frame|photo|view"
        r"|scene|background)|#\s?\d+|to\b|on\b)",
        rf"^(?:make|turn|convert|change|put|get|reframe|reshape|resize|i want|give me|have)?\s*(?:{_IT})?\s*(?:in"
        rf"|into|to|as|be|a bit|an?|much|more)?\s*(?:in|to)?\s*(?:wider|\d{{1,2}}:\d{{1,2}}|phone (?:wallpaper"
        rf"|background)|(?:{SHAPE})(?: (?:format|mode|orientation|shape|aspect(?: ratio)?|version|picture"
        rf"|image))?)(?: (?:format|aspect(?: ratio)?|ratio|version))?(?: instead| too| of (?:it|this|that))?$",
        rf"^(?:show|see|add|give) (?:me )?(?:some )?more (?:of (?:the |what's )?(?:{SIDE}|scene|surroundings|room"
        rf"|sky|background)|space|room|canvas|border)\b.*",
        rf"^(?:pan|continue) (?:the (?:[\w-]+ ){{1,3}})?(?:to the |to )?(?:{SIDE})\b",
        r"\bbeyond the (?:frame|edge|border)\b",
        r"^(?:change|set) the (?:aspect|shape|ratio|format)\b",
        rf"^crop (?:{_IT} )?(?:in)?to (?:an? )?(?:\d{{1,2}}:\d{{1,2}}|{SHAPE})\b",
        r"^fill (?:in )?the (?:sides|edges)",
    ),
    _rule(
        Asks.VARY,
        rf"^(?:(?:give|show|make|draw|do|get)(?: me| us)? )?(?:again|once more|one more(?: time)?|another(?:"
        rf" (?:one|go|try|take|version|variation|variant|shot|attempt|roll|round|option|of (?:these|those|them)))?"
        rf"|(?:{NUMBER}|a few|some|more) (?:more|others)|more|(?:(?:{NUMBER}|a few|some) )?more (?:of|like)"
        rf" (?:(?:this|that)(?: one)?|it|these|those|him|her|them|#\s?\d+|the .*)|re-?(?:roll|do|try|make|generate|run|draw"
        rf"|render|peat)(?: (?:it|this|that|#\s?\d+|them|please|the last one))?|(?:try|do|draw|make|generate|run"
        rf"|roll|give) ?(?:it|this|that|me|#\s?\d+)? ?(?:again|once more|one more time)|same again|same thing"
        rf" again|vary(?: (?:it|this|that|#\s?\d+|the .*))?|(?:a |some )?different (?:one|version|take|try"
        rf"|seed))(?: (?:please|again|with (?:a |another |a different )(?:different |new |other )?seed))*$",
        rf"^(?:(?:show|give|make|draw|do|get|generate|create)?\s*(?:me\s+|us\s+)?(?:an?other |an? |some |a few "
        rf"|{NUMBER} )?(?:more |other |different |alternative |new )*(?:versions?|variations?|variants?|takes?"
        rf"|alternatives?|options))(?: (?:of|on|for) (?:it|this|that|these|#\s?\d+|the .*|him|her|them))?$",
        r"^something (?:like|similar to) (?:this|that|it|#\s?\d+)$",
        r"^(?:similar|another) (?:ones?|pictures?|images?)$",
        r"^more (?:versions|variations|options|ideas|takes)$",
        r"^(?:same (?:prompt|thing|words|one)[, ]+)?(?:(?:and|but|with) )?(?:a )?(?:new|different|another|other) seed$",
        r"^surprise me(?: again)?$",
        r"^(?:(?:get|have|see|do|try|make|give me|show me|show us|want|like|need) )?(?:a |an|some |one )?(?:other|another|different|fresh|new|alternative|second)? ?(?:takes?|spin|go|stab|crack|shot|interpretation|attempt|try)(?: (?:on|of|at|for) (?:this|that|it|these|#\s?\d+|the (?:same|last one|whole thing)))?$",
        r"^(?:one|another) more (?:like (?:this|that|it))$",
        rf"^(?:do|make|draw|try|run|repeat|give (?:me|us)) (?:(?:it|this|that|the same(?: thing)?)(?: again)? {NUMBER} times|(?:me |us )?{NUMBER} more)\b",
        r"^(?:keep going|keep them coming|hit me again|roll again|spin again|one more roll|again again)$",
    ),
)

FRESH = re.compile(
    rf"\b(?:new|separate|fresh|unrelated) (?:picture|image|drawing|photo|pic|illustration)\b(?! of (?:this|that"
    rf"|it|him|her|them)\b)|^(?:a |an )?(?:different|another) (?:picture|image|drawing|photo)\b(?! of (?:this|that|it|him|her|them)\b)"
    rf"|\bfrom scratch\b|\bbrand[- ]new (?:one|picture|image)\b|\b(?:completely|totally|entirely) (?:new|different) (?:one|thing|picture|image|idea|subject|topic)\b"
    rf"|\bstart (?:over|fresh)\b|^(?:(?:a|draw|paint|make|give me|show me|create|generate|i want|i need|we need)\s+)+(?:\w+ )?(?:picture|image|photo"
    rf"|drawing|painting|portrait|illustration|pic|sketch|poster|logo) of (?:{_A}|\w+ing)\b|^new (?:one|picture)?\s*[:,]"
    rf"|^(?:(?:now|and|ok|next)[\s,]+)*(?:a )?(?:new (?:one|request|idea|topic|subject)|something (?:new|else|(?:completely |totally |entirely )?different))\b(?!\s+(?:on|in|at|with|behind|for (?:his|her|its|the))\b)|^(?:(?:now|and|ok|next)[\s,]+)*unrelated\b",
    re.IGNORECASE,
)
FRESH_HEAD = re.compile(  # `now a completely new one for the housing page: terraced houses`
    r"^(?:[^:.\n]{0,60}\b(?:new|different|unrelated|else|scratch)\b[^:\n]{0,60}:\s+"
    r"|(?:(?:now|and|ok|next)[\s,]+)*(?:a )?(?:(?:completely |totally |brand[- ])?new (?:one|picture|image)|something (?:new|else|(?:completely |totally |entirely )?different)|unrelated)(?: please| pls)?\s*[,.!:]+\s+)(?=\w)",
    re.IGNORECASE,
)
DRAW = re.compile(
    rf"^(?:(?:now|and|then|next|ok(?:ay)?|so|my turn|also|alright|hey|hi|please)[\s,.!:]+)*(?:/?(?:draw|paint|sketch|generate|gen|create|imagine|render|illustrate|design|doodle"
    rf"|picture)\b(?!\s+(?:over|it|this|that|him|her|them|on (?:it|this|that|top)|the same|#\s?\d+)\b"
    rf"|\s+(?:the|his|her|its|their|all|every)\s+(?:[\w-]+\s+){{1,2}}(?:in\s+|a\s+|bright\s+|dark\s+|light\s+)*(?:{COLOUR}|{SHADE})\b)|(?:make|give me|get"
    rf" me|show me|i want|do|build|produce|need|i need)\s+(?:me |us )?(?:{_A}|pictures?|images?|something)\s+\S)",
    re.IGNORECASE,
)
DRAWN_WORDS = re.compile(
    r"^(?:/?(?:draw|paint|sketch|generate|gen|create|imagine|render|illustrate|design|doodle|picture|make|give me"
    r"|get me|show me|do|produce|build|need|i want|i need)(?:\s+(?:me|us))?\b:?\s*)?(?:(?:(?:a|an|another|new"
    r"|fresh|one|the)\s+)*(?:picture|image|photo|drawing|pic|illustration|painting)s?(?:\s+of\b|\s*[:,]|$)\s*)?",
    re.IGNORECASE,
)
DRAWN_END = re.compile(
    r"(?:[\s,]*\b(?:instead|as a new picture|(?:(?:as |in )?an? )?(?:brand[- ])?new (?:picture|image)|from"
    r" scratch|new one))+\s*$",
    re.IGNORECASE,
)
WRITES = re.compile(
    rf"^(?:add|write|put|set|place|print|insert|engrave|change|replace|have|let|paint|carve|stamp|caption|title"
    rf"|label|type|with|the)\b|^(?:{QUOTE})",
    re.IGNORECASE,
)
PUTS = re.compile(
    r"\b(?:put|add|place|insert|paste|move|bring|combine|merge|mix|blend|use)\s+(?:this|that|him|her|them|it"
    r"|these|the)\b",
    re.IGNORECASE,
)
EDIT = re.compile(
    rf"^(?:make|turn)\s+{_THEM}\b|^(?:render|paint|draw)\s+(?:it|this|that|him|her|them|#\s?\d+|the same)\b"
    rf"|^(?:(?:do|try|draw|make) )?(?:(?:it|this|that|the same) )?again,? (?:but|with|in|and)\b|^(?:{_VERBS})\b"
    rf"|^(?:(?:a (?:bit|little|lot|tad)|much|way|slightly|even|still|somewhat|just|now)\s+)*(?:more|less|fewer"
    rf"|{SHADE})\b"
    rf"|^do (?:it|this|that|the same)\b|^(?:it|him|her|them) (?:a (?:bit|little) )?(?:more|less|to be|{SHADE})\b"
    r"|^(?:but|with|without|w/o|no|not (?:so|that|too|as)|same|instead|in the style|in (?:black and white|b&w"
    r"|colou?r|winter|summer|autumn|spring|watercolou?r|blue|red|green|pink|yellow|pixel|anime|cartoon)|at"
    r" (?:night|sunset|dawn|dusk|sunrise|noon)|as (?:an?|the)|only|don't|do not|swap|this but|that but|it but|now"
    r"|one (?:in|with|at))\b"
    r"|^(?:it|him|her|them|he|she|they|the \w+) (?:at|in|on|with|have|be|wear|hold|as|without|look)\b|^(?:the|his"
    r"|her|its|their) \w+ to (?:be|have|look|wear|hold)\b|^(?:this|that) (?:at|but|as)\b|^(?:can|could|should) (?:he"
    r"|she|it|they|the \w+) (?:have|be|wear|hold|get|look)\b"
    r"|^(?:he|she|it|they|(?:the|his|her|its|their|this|that) (?:[\w'-]+ ){0,3}[\w'-]+) (?:should(?:n't)?|needs?|must|ought|could use|has to|have to|(?:is|are|looks?) (?:way |far |a bit |still )?too)\b|\b(?:next to|beside|behind|near|with|under|over|above"
    r"|on|to|around|for) (?:him|her|them)\b",
    re.IGNORECASE,
)

_CANCEL = next(rule for rule in RULES if rule.asks is Asks.CANCEL)
_REASON = re.compile(
    r"(?:[\s,]+|\s*[-–—]+\s*)(?:before (?!and\b|after\b)\w+ \w+|so (?:that )?(?:i|we|the|they|he|she|it|you|people|everyone)|because|cause|cuz|bc|since|in case"
    r"|as (?:i|we|it|they)|until|when(?:ever)?|if|though|thanks|pls|please|it(?:'s| is| was)|that(?:'s| is| was)|this (?:is|was)|i(?:'m| am|'d| don't| do not)?|we(?:'re)?|my)\b.*$|\s*[?!]+\s.*$",
    re.IGNORECASE | re.DOTALL,
)
_REASONED = frozenset(
    {
        Asks.DELETE,
        Asks.UNDO,
        Asks.SHOW,
        Asks.VARY,
        Asks.CANCEL,
        Asks.DESCRIBE,
        Asks.UPSCALE,
        Asks.EXPORT,
        Asks.HELP,
        Asks.USAGE,
        Asks.COMPARE,
    }
)


def asked(words: str) -> Asks | None:
    """The first row of the table that fits; "wait, stop" and "never mind, forget it" end with what is asked, and
    a reason may stand behind: "remove this post before he joins"."""
    fits = _fitting(words)
    if fits is None and (tail := words.rpartition(",")[2].strip()) and _CANCEL.pattern.search(tail):
        return Asks.CANCEL
    if fits is None and (short := _REASON.sub("", words, count=1)) != words and short:
        return asks if (asks := _fitting(short)) in _REASONED else None
    return fits


ALTERS = re.compile(  # `same thing but at sunset`
    r"^(?:(?:the )?same(?: thing| one| again| picture| pic| idea| prompt)?|again|as (?:is|before)|exactly (?:this|that))[\s,]+(?:but|with|in|at|just|only|minus|plus|without|except)\b",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"(?:^|[.,;!\s]+)(?:(?:or|oh|hm+|no|wait|actually|ah)[\s,.]+)*(?:scratch that|no,? wait|wait,? no|forget that|never ?mind that|ignore that|actually,? no|or no|on second thoughts?|no hm+)\b[\s,.!:…-]+(?:hm+[\s,.]+)?(?:just\s+|rather\s+)?(?=\w)",
    re.IGNORECASE,
)


def last_word(words: str) -> str:
    """`add a hole. no wait, scratch that, leave it empty` asks for what comes last."""
    *before, after = _TAKEN_BACK.split(words) if len(words) < 1000 else [words]
    return after if any(re.search(r"\w", text) for text in before) else words


def pointed(words: str) -> str:
    """`delete this picture` of `delete this picture before he joins`, so that no picture is looked for in the reason."""
    short = _REASON.sub("", words, count=1)
    return (
        short
        if re.fullmatch(
            rf"\w+(?: \w+)? (?:it|this|that|(?:this|that|your|the) {_PIC}|(?:this|that|your|the) (?:message|answer))[\s.!]*",
            short,
            re.IGNORECASE,
        )
        else words
    )


def _fitting(words: str) -> Asks | None:
    return next((rule.asks for rule in RULES if rule.pattern.search(words)), None)


CORRECTS = re.compile(
    r"^(?:(?:oh|ah|argh|ugh|oops|whoops|no+|nah|nope|nay|wait|so?r+y|my bad|my mistake|hmm*|i mean(?:t)?(?: to (?:say|write|type))?|make that|scratch that|correction|yeah|yes|yep|ok(?:ay)?|right|back|agreed?|lol|lmao)"
    r"(?:\s*[,.!:;]+\s*|\s*[-–—]+\s+|\s+(?=(?:wait|so?r+y|i meant?|i said|no|make that|go back|undo|actually|that's)\b)))+"
    r"|^(?:bruh|bro|dude|man|ugh|meh|yo|lol|pfft|nah)[\s,]+(?=(?:again|undo|go back|more|less|no|not)\b)|^i (?:said|asked for|ordered)\s+(?=(?:an?|the|\w+ not)\s|\w+$)"
    r"|^(?:nah|nope|no wait|wait no|oops|sorry|i meant?(?: to say)?|make that|yeah|yep)\s+(?!\w+['’])(?=\w)",
    re.IGNORECASE,
)
_CORRECTS_END = re.compile(
    r"(?:[\s,]+(?:sorry|oops|whoops|my bad|my mistake|i mean(?:t)?(?: to (?:say|write|type))?|i(?:'d| would) say|i think|i guess|actually|rather|fix(?: it| that)?|obv(?:iously)?))+[\s.!]*$",
    re.IGNORECASE,
)


def corrected(words: str) -> str:
    """What is meant after all: `no wait, green` and `green, sorry` are `green`."""
    bare = _CORRECTS_END.sub("", CORRECTS.sub("", words, count=1), count=1).strip()
    return bare if re.search(r"\w", bare) else words
