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
_A = rf"(?:an?|some|another|{NUMBER}|one|\d+)"
_SHADE = (
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
        r"^usage help$",
        r"^instructions$",
        r"^i need help$",
        r"^how to\b",
    ),
    _rule(
        Asks.USAGE,
        r"^how (?:many|much)\b.*\b(?:left|quota|credits?|remaining|used?|did i|have i|can i)\b",
        r"^(?:show )?(?:me )?(?:my |our |the )?(?:usage|quota|credits|limits?|stats)$",
        r"^what(?:'s| is) my (?:quota|limit|usage)\b",
    ),
    _rule(
        Asks.SETTINGS,
        r"^(?:open |show |change )?(?:me )?(?:the |your |my )?(?:settings|preferences|config(?:uration)?|defaults?)$",
        r"\bfrom now on\b",
        r"\bby default\b",
        r"^always (?:use|draw|make|answer)\b",
        r"^(?:set|change|use|switch) (?:the |my |our |your )?(?:default|standard)\b",
        r"^(?:stop|start) (?:pinging|mentioning|answering|replying)\b",
        r"^default (?:model|size|style|aspect)\b",
    ),
    _rule(
        Asks.CANCEL,
        r"^(?:/?cancel|stop|abort|halt|nvm|nevermind|never mind|forget (?:it|that|about it)|scratch that|leave"
        r" it)(?: (?:it|that|this|please|drawing|everything|all|now|my (?:request|picture|job)|the (?:request"
        r"|picture|job|drawing|current one)))*$",
        r"^(?:don't|do not) (?:bother|draw (?:it|that))$",
        r"^cancel\b",
        r"^(?:stop|abort) (?:drawing|generating|rendering|the|my)\b",
    ),
    _rule(
        Asks.DELETE,
        r"^delete$",
        rf"^(?:delete|remove|erase|trash|take down) {_IT}(?: (?:post|message|please|from (?:here|the channel|this"
        rf" channel)|everywhere))*$",
        rf"^take {_IT} down$",
        r"^get rid of (?:this|that|the) (?:picture|image|post)$",
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
        r"^ctrl ?\+? ?z$",
    ),
    _rule(
        Asks.COMPARE,
        r"^compare\b",
        r"\bside by side\b",
        r"^(?:show |make )?(?:me )?(?:the |an? )?(?:before (?:and|&|/) after|difference|comparison)\b",
        r"^what(?:'s| is| has| are)? (?:the )?(?:differences?|changed|different)\b",
        r"\bvs\.? #?\d",
        r"^diff\b",
    ),
    _rule(
        Asks.EXPORT,
        rf"^(?:export|download|save)\b(?!.*\b(?:as|called|named|style) (?!an? |the )(?!(?:{FORMAT})s?\b)\w)",
        rf"^(?:give me|send me|get me|i want|convert|turn|show me|make)?\s*(?:{_IT})?\s*(?:me\s+)?(?:the |an? |it "
        rf"|this |that |as |in |to |into |all |layers )*\b(?:psd|ora|png|webp|gif|mp4|zip|json|photoshop file"
        rf"|layers|recipe|timelapse)\b(?:\s+(?:file|files|format|version|of\b.*|please|from\b.*|with layers))*$",
        r"^(?:give|send) me the (?:file|source|full[- ]res)\b",
    ),
    _rule(
        Asks.REMEMBER,
        r"^(?:remember|memori[sz]e|save|store)\b(?=.*\b(?:as|called|named|is|style|look)\b)",
        r"^(?:call|name) (?:this|that|it|him|her|them|the|#)\b",
        r"^(?:this|that|he|she|it) ?(?:is|'s) (?:called|named)\b",
        r"^(?:his|her|its|the \w+'s) name is\b",
    ),
    _rule(Asks.FORGET, r"^(?:forget|unlearn)(?: about)? (?!it$|that$|this$)\S"),
    _rule(
        Asks.TEXT,
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
        r"^describe$",
        r"^what(?:'s| is| are) (?:in |on )?(?:this|that|these|those|it|#\s?\d+)(?: (?:picture|image|photo|pic|one"
        r"|thing)s?)?(?: of| about)?$",
        r"^what(?:'s| is) (?:in|on) (?:the|this|that|my|#)\b",
        r"^what do you see\b",
        r"^what does (?:this|that|it|#\s?\d+) (?:show|depict)",
        r"^who(?:'s| is) (?:this|that|in)\b",
        r"^what (?:am i|are we) looking at",
        r"^alt text\b",
        r"^(?:give|write) (?:me )?(?:an? |the )?(?:alt text|description|caption) (?:for|of)",
        r"^how many \w+ (?:are|do you see) (?:in|on|there)\b",
    ),
    _rule(
        Asks.SHOW,
        rf"^(?:show|see|list|open|display|view|where(?:'s| is)|let me see|let us see)\s+(?:me |us )?(?:again"
        rf" )?(?:#\s?\d+|{_IT}|all (?:of )?(?:the |my |our )?{_PIC}s?|(?:the |its |his |my |this )?(?:full |whole "
        rf"|edit )?(?:history|lineage|tree|edits|steps|versions|gallery|parents?|ancestors|original|prompt|seed"
        rf"|recipe|last|latest|first|previous))(?: again| of .*| for .*| please)*$",
        r"^(?:history|lineage|tree|family tree|gallery)$",
        r"^what did (?:this|it|that) (?:come from|start from|start as|look like before)",
        r"^(?:what|which)(?:'s| is| was) (?:the |its |this )?(?:prompt|seed|settings?|model|recipe|original|number)\b",
        r"^how (?:was|did) (?:this|it|that|#\s?\d+) (?:made|come about|get made)",
        r"^who made (?:this|that|it|#)",
        r"^(?:prompt|seed)$",
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
        rf"^(?:pan|continue) (?:to the |to )?(?:{SIDE})",
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
        rf" (?:this|that|it|these|those|him|her|them|#\s?\d+|the .*)|re-?(?:roll|do|try|make|generate|run|draw"
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
    ),
)

FRESH = re.compile(
    rf"\b(?:new|separate|fresh|unrelated|different|another) (?:picture|image|drawing|photo)\b(?! of (?:this|that"
    rf"|it|him|her|them)\b)|\bfrom scratch\b|\bbrand[- ]new\b|\bstart (?:over|fresh)\b|\b(?:picture|image|photo"
    rf"|drawing|painting|portrait|illustration|pic|sketch|poster|logo) of (?:{_A}|\w+ing)\b|^new (?:one"
    rf"|picture)?\s*[:,]",
    re.IGNORECASE,
)
DRAW = re.compile(
    rf"^(?:/?(?:draw|paint|sketch|generate|gen|create|imagine|render|illustrate|design|doodle"
    rf"|picture)\b(?!\s+(?:over|it|this|that|him|her|them|on (?:it|this|that|top)|#\s?\d+)\b)|(?:make|give me|get"
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
    rf"|{_SHADE})\b"
    rf"|^do (?:it|this|that|the same)\b|^(?:it|him|her|them) (?:a (?:bit|little) )?(?:more|less|to be|{_SHADE})\b"
    r"|^(?:but|with|without|w/o|no|not (?:so|that|too|as)|same|instead|in the style|in (?:black and white|b&w"
    r"|colou?r|winter|summer|autumn|spring|watercolou?r|blue|red|green|pink|yellow|pixel|anime|cartoon)|at"
    r" (?:night|sunset|dawn|dusk|sunrise|noon)|as (?:an?|the)|only|don't|do not|swap|this but|that but|it but|now"
    r"|one (?:in|with|at))\b"
    r"|^(?:it|him|her|them|he|she|they|the \w+) (?:at|in|on|with|have|be|wear|hold|as|without|look)\b|^(?:the|his"
    r"|her|its|their) \w+ to (?:be|have|look|wear|hold)\b|^(?:this|that) (?:at|but|as)\b|^(?:can|could|should) (?:he"
    r"|she|it|they|the \w+) (?:have|be|wear|hold|get|look)\b"
    r"|^(?:he|she|it|they|the \w+) (?:should|needs?|must)\b|\b(?:next to|beside|behind|near|with|under|over|above"
    r"|on|to|around|for) (?:him|her|them)\b",
    re.IGNORECASE,
)

_CANCEL = next(rule for rule in RULES if rule.asks is Asks.CANCEL)


def asked(words: str) -> Asks | None:
    """The first row of the table that fits; "wait, stop" and "never mind, forget it" end with what is asked."""
    fits = next((rule.asks for rule in RULES if rule.pattern.search(words)), None)
    if fits is None and (tail := words.rpartition(",")[2].strip()) and _CANCEL.pattern.search(tail):
        return Asks.CANCEL
    return fits
