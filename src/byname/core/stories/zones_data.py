"""Words in the class, id and role of an element of a page that say what it holds."""

from __future__ import annotations

from typing import Final

__all__ = ["COMMENT_WORDS", "FURNITURE_TAGS", "FURNITURE_WORDS", "OTHER_WORDS"]

FURNITURE_TAGS: Final = frozenset("nav form menu dialog button select label fieldset".split())

FURNITURE_WORDS: Final = frozenset(
    "nav navbar navigation menu breadcrumb breadcrumbs share sharing social socials subscribe subscription newsletter cookie cookies consent gdpr banner ad ads advert "
    "adverts advertisement advertising promo promotion sponsored sponsor toolbar login signin signup paywall tags taglist hashtags keywords modal popup overlay assistant copyright "
    "masthead topbar search contentinfo complementary skip toc pagination pager settings reactions rating poll quiz donate donation app bio authorbio".split()
)

COMMENT_WORDS: Final = frozenset("comments comment commentlist commentary-list disqus discussion discussions replies respond responses".split())

OTHER_WORDS: Final = frozenset(
    "related recommended recommendation recommendations recirculation recirc trending popular mostread teaser teasers readalso readmore similar sidebar latest "
    "feed newsfeed newsline headlines also morenews more-news suggestions suggested elsewhere outbrain taboola upnext nextup other-news othernews read-next "
    "also-read most-read most-viewed mostviewed see-also more-stories morestories other-stories".split()
)
"""Single words, and pairs as they stand side by side in a class."""
