"""Texts about reading an article: its stories, what is odd in its file, and the head of a check."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["ARTICLES"]

ARTICLES: dict[str, Text] = {
    "press.note.encoding": "The file does not say how it is encoded. It was read as {encoding}; look at a few names.",
    "press.note.turned": (
        "The text holds invisible marks that turn the direction of writing around: a number may look otherwise on a "
        "screen than it is written. It was read as it is written."
    ),
    "press.note.contrary-days": "The page names several days of publication: {days}. It was read as of {day}.",
    "press.note.own-rules": "The page is very large, deep or broken: our own rules alone looked for its article.",
    "press.note.scanned": "{n} of {pages} pages hold no text: they may be pictures. What stands on them was not read.",
    "press.note.other-language": (
        "The text is in {language}. Byname reads claims in English, Ukrainian and Russian; none was guessed."
    ),
    "press.note.unknown-language": (
        "The text is in a language that Byname does not know. It reads claims in English, Ukrainian and Russian; none was guessed."
    ),
    "press.note.cut-off": "The text is very long: claims were read in its first {n} characters.",
    "press.note.no-day": (
        'Nothing says on which day the text was published: "three days ago" cannot be dated. Give the day with --published 2025-05-28.'
    ),
    "press.note.no-register": "No register was asked (name one with --data and --as): verdicts rest on the text and on what was published.",
    "press.read-as": "{title}[, {outlet}][, {author}][, {published}]",
    "press.untitled": "Text without a title",
    "press.untitled.comments": "What readers wrote",
    "press.claims": ("{n} claim", "{n} claims"),
    "press.no-claims": "No claim was found.",
    "press.others": ("{n} other story on the page", "{n} other stories on the page"),
    "press.sort.article": "another article",
    "press.sort.teaser": "teaser",
    "press.sort.comments": "comments",
    "press.story": "Story",
    "press.outlet": "Outlet",
    "press.author": "Author",
    "press.published": "Published",
    "press.language": "Language",
    "press.file": "File",
    "press.form": "Form",
    "press.claim": "Claim",
    "press.as-written": "As written",
    "press.meant": "What it counts",
    "press.whose": "Whose",
    "press.when": "When",
    "press.who": "Who says it",
    "press.verdict": "Verdict",
    "press.why": "Why",
    "press.right": "Right to print",
    "press.figure": "Figure",
    "press.published-by": "As published",
    "press.odd": "Odd in this text",
    "press.head": "Check of a text",
    "press.made-with": "Verdicts are about sentences, never about speakers. Made with Byname on this machine; nothing was fetched.",
    "press.of-total": "of {total}",
    "press.text": "Text",
    "press.back": "back to the text",
    "lang.en": "English",
    "lang.uk": "Ukrainian",
    "lang.ru": "Russian",
    "lang.pl": "Polish",
    "lang.be": "Belarusian",
    "lang.bg": "Bulgarian",
    "lang.de": "German",
    "lang.fr": "French",
    "lang.es": "Spanish",
    "lang.it": "Italian",
    "lang.ar": "Arabic",
    "lang.he": "Hebrew",
    "lang.fa": "Persian",
    "lang.tr": "Turkish",
    "lang.cs": "Czech",
    "lang.sk": "Slovak",
    "lang.ro": "Romanian",
    "lang.hu": "Hungarian",
    "lang.ka": "Georgian",
    "lang.hy": "Armenian",
    "lang.az": "Azerbaijani",
    "lang.ko": "Korean",
    "lang.zh": "Chinese",
    "lang.ja": "Japanese",
    "lang.pt": "Portuguese",
    "lang.nl": "Dutch",
    "lang.sv": "Swedish",
    "lang.fi": "Finnish",
    "lang.lt": "Lithuanian",
    "lang.lv": "Latvian",
    "lang.et": "Estonian",
    "lang.el": "Greek",
    "lang.sr": "Serbian",
    "lang.hr": "Croatian",
    "lang.kk": "Kazakh",
}
