import { UNKNOWN_SIGN } from "../model/filled-sheet.ts";

/** The first sign of each table; what lies below it is no sign in any of the fonts. */
const FIRST = 0x20;

/** Word keeps the signs of symbol fonts in the private use area, where a sign means nothing without its font. */
const PRIVATE_USE = 0xf000;

/**
 * The fonts whose letters are signs, from 0x20 on, 32 to a line. U+FFFD stands where a font has none.
 *
 * Source: dingbat-to-unicode 1.0.2 (BSD-2-Clause, © 2021 Michael Williamson). Where Unicode has the font's arrow, box or
 * tick both in its own shape and plain, the plain one is taken: people mean the arrow, and few fonts have the others.
 */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  symbol: [
    " !∀#∃%&∍()*+,−./0123456789:;<=>?",
    "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_",
    "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~�",
    "��������������������������������",
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵",
    "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓",
    "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪�〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭�",
  ],
  webdings: [
    " 🕷🕸🕲🕶🏆🎖🖇🗨🗩🗰🗱🌶🎗🙾🙼🗕🗖🗗⏴⏵⏶⏷⏪⏩⏮⏭⏸⏹⏺🗚🗳",
    "🛠🏗🏘🏙🏚🏜🏭🏛🏠🏖🏝🛣🔍🏔👁👂🏞🏕🛤🏟🛳🕬🕫🕨🔈🎔🎕🗬🙽🗭🗪🗫",
    "⮔✔🚲☐🛡📦🛱⬛🚑🛈🛩🛰🟈🕴●🛥🚔🗘🗙❓🛲🚇🚍⛳⦸⊖🚭🗮⏐🗯🗲�",
    "🚹🚺🛉🛊🚼👽🏋⛷🏂🏌🏊🏄🏍🏎🚘🗠🛢💰🏷💳👪🗡🗢🗣✯🖄🖅🖃🖆🖹🖺🖻",
    "🕵🕰🖽🖾📋🗒🗓🕮📚🗞🗟🗃🗂🖼🎭🎜🎘🎙🎧💿🎞📷🎟🎬📽📹📾📻🎚🎛📺💻",
    "🖥🖦🖧🕹🎮🕻🕼📟🖁🖀🖨🖩🖿🖪🗜🔒🔓🗝📥📤🕳🌣🌤🌥🌦☁🌨🌧🌩🌪🌬🌫",
    "🌜🌡🛋🛏🍽🍸🛎🛍Ⓟ♿🛆🖈🎓🗤🗥🗦🗧🛪🐿🐦🐟🐕🐈🙬🙮🙭🙯🗺🌍🌏🌎🕊",
  ],
  wingdings: [
    " 🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭🗀🗁🗎🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍",
    "🖎✌🖏👍👎☜☞☝☟🖐☺😐☹💣🕱🏳🏱✈☼🌢❄🕆✞🕈✠✡☪☯🕉☸♈♉",
    "♊♋♌♍♎♏♐♑♒♓🙰🙵●○■☐☐❑❒🞟⧫◆❖⬩☒⮹⌘🏵🏶🙶🙷▯",
    "🄋➀➁➂➃➄➅➆➇➈➉🄌➊➋➌➍➎➏➐➑➒➓🙢🙠🙡🙣🙞🙜🙝🙟∙•",
    "⬝⭘🞆🞈🞊🞋🔿▪☐🟁🟅★🟋🟏🟓🟑⯐⌖⯎⯏⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘",
    "🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦⮘⮚⮙⮛⮈⮊⮉⮋←",
    "→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂🢬🢭✗✓☒☑�",
  ],
  "wingdings 2": [
    " 🖊🖋🖌🖍✄✀🕾🕽🗅🗆🗇🗈🗉🗊🗋🗌🗍📋🗑🗔🖵🖶🖷🖸🖭🖯🖱🖒🖓🖘🖙",
    "🖚🖛👈👉🖜🖝🖞🖟🖠🖡👆👇🖢🖣🖑✗✓☒☑☒☒⊗⮿🛇⦸🙱🙴🙲🙳‽🙹🙺",
    "🙻🙦🙤🙥🙧🙚🙘🙙🙛⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿�",
    "☉🌕☽☾⸿✝🕇🕜🕝🕞🕟🕠🕡🕢🕣🕤🕥🕦🕧🙨🙩⋅🞄⦁●○🞅🞇🞉⊙⦿🞌",
    "🞍◾■□🞑🞒🞓🞔▣🞕🞖🞗🞘⬩⬥◇🞚◈🞛🞜🞝🞞⬪⬧◊🞠◖◗⯊⯋⯀⯁",
    "⬟⯂⬣⬢⯃⯄🞡🞢🞣🞤🞥🞦🞧🞨🞩🞪🞫🞬🞭🞮🞯🞰🞱🞲🞳🞴🞵🞶🞷🞸🞹🞺",
    "🞻🞼🞽🞾🞿🟀🟂🟄🟆🟉🟊✶🟌🟎🟐🟒✹🟃🟇✯🟍🟔⯌⯍※⁂������",
  ],
  "wingdings 3": [
    " ←→↑↓↖↗↙↘⭰⭲⭱⭳⭶⭸⭻⭽⭤⭥⭪⭬⭫⭭⭍⮠⮡⮢⮣⮤⮥⮦⮧",
    "⮐⮑⮒⮓⮀⮃⭾⭿⮄⮆⮅⮇⮏⮍⮎⮌⭮⭯⎋⌤⌃⌥␣⍽⇪⮸🢠🢡🢢🢣🢤🢥",
    "🢦🢧🢨🢩🢪🢫←→↑↓↖↗↙↘←↑▲▼△▽◀▶◁▷◣◢◤◥🞀🞂🞁�",
    "🞃⯅⯆⯇⯈⮜⮞⮝⮟←→↑↓←→↑↓←→↑↓←→↑↓←→↑↓←→↑",
    "↓←→↑↓←→←→←→←🢜🢝🢞🢟→←→←→←→↑↓🢘🢚🢙🢛←→↑",
    "↓←→↑↓←→↑↓⮨⮩⮪⮫⮬⮭⮮⮯←→↑↓↖↗↙↘←→↑↓↖↗↙",
    "↘←→↑↓↖↗↙↘🢐🢒🢑🢓🢔🢖🢕🢗���������������",
  ],
};

const SIGNS_BY_FONT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SIGNS).map(([font, lines]) => [font, Array.from(lines.join(""))]),
);

/** Whether a font shows signs where others show letters. */
export function isSymbolFont(font: string): boolean {
  return SIGNS_BY_FONT.has(font.toLowerCase());
}

/** The sign a code stands for in a font: `0xF0E0` in Wingdings is an arrow. Other fonts mean what Unicode means. */
export function signOf(code: number, font: string): string {
  const signs = SIGNS_BY_FONT.get(font.toLowerCase());
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  if (!signs) return isPrivate || !isSign(code) ? UNKNOWN_SIGN : String.fromCodePoint(code);
  const place = isPrivate ? code - PRIVATE_USE : code;
  if (place < FIRST) return "";
  // Letters beyond the font's own are shown in another font.
  return signs[place - FIRST] ?? (isPrivate || !isSign(code) ? UNKNOWN_SIGN : String.fromCodePoint(code));
}

/** Halves of a pair and numbers beyond Unicode are no signs. */
function isSign(code: number): boolean {
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
