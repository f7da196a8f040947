"""Stories: 10,000 made-up articles grouped into copies and rewrites, and related coverage beside plain BM25.

    python -m benchmarks.stories [--articles N] [--seed S] [--skip-related]

Grouping is scored against how the articles were made (benchmarks/story_texts.py): pairs of one story found (recall, by how
a text was made) and pairs that are none (precision). Related coverage is scored on texts in three languages whose subjects
are known (benchmarks/related_texts.py): nDCG at 10, our ranking and BM25 over the same texts, with what each misses.
"""

from __future__ import annotations

import argparse
import math
import time
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations

from benchmarks.related_texts import Labelled, labelled_set
from benchmarks.story_texts import Made, corpus
from byname.core.statements.reading import read_claims
from byname.core.stories.copies import find_copies, groups_of, shingles
from byname.core.stories.related import RelatedIndex, Wording, facets_of
from byname.core.stories.telling import Telling
from byname.core.verdicts.naming import meant

TOP = 10


def grouped(made: Sequence[Made]) -> tuple[list[int], float]:
    """Give the group of each article and the seconds that it took."""
    started = time.perf_counter()
    found = find_copies([shingles(each.text) for each in made])
    groups = [0] * len(made)
    for number, group in enumerate(groups_of(len(made), ((each.left, each.right) for each in found))):
        for place in group:
            groups[place] = number
    return groups, time.perf_counter() - started


def score_groups(made: Sequence[Made], groups: Sequence[int]) -> dict[str, tuple[int, int]]:
    """Give (right, of) for pairs that were put together, and for the pairs of each original by how the other was made."""
    truth: dict[int, list[int]] = {}
    put: dict[int, list[int]] = {}
    for place, each in enumerate(made):
        truth.setdefault(each.story, []).append(place)
        put.setdefault(groups[place], []).append(place)
    right = of = 0
    for places in put.values():
        for left, other in combinations(places, 2):
            of += 1
            right += made[left].story == made[other].story
    scores = {"precision": (right, of)}
    met: Counter[str] = Counter()
    all_: Counter[str] = Counter()
    for places in truth.values():
        original = next((place for place in places if made[place].sort == "original"), None)
        for place in places:
            if original is None or place == original:
                continue
            sort = made[place].sort + (f" {made[place].changed:.0%}" if made[place].changed else "")
            all_[sort] += 1
            met[sort] += groups[place] == groups[original]
    return scores | {f"recall {sort}": (met[sort], number) for sort, number in sorted(all_.items())}


def tellings_of(place: int, text: Labelled) -> list[Telling]:
    """Read a text's claims as the register does: its own reader, its own names of groups."""
    found = []
    for number, claim in enumerate(read_claims(text.text, published=text.day)):
        groups = meant(claim.subgroup or claim.noun, text.names).groups
        codes = tuple(sorted({code for _kind, code in groups}))
        days = (
            (claim.first, claim.last)
            if claim.first and claim.last and (claim.last - claim.first).days <= 7
            else (text.day, text.day)
        )
        exchanges = tuple(
            code
            for code, day in text.exchanges
            if claim.kind in {"event", "agreed", "ordinal", "expected"} and days[0] <= day <= days[1]
        )
        found.append(Telling(place, number, text.day, text.outlet, claim, codes, exchanges))
    return found


def plain_bm25(texts: Sequence[str]) -> Callable[[int], list[int]]:
    """Give the baseline: BM25 (k = 1.2, b = 0.75) over whole lower-case words, the text itself as the question."""
    words = [[word.strip(".,;:!?«»\"'()—-").casefold() for word in text.split()] for text in texts]
    index = Wording(words)

    def ranked(place: int) -> list[int]:
        scores = index.scores(words[place])
        scores[place] = -1
        return [int(at) for at in scores.argsort()[::-1][:TOP]]

    return ranked


def ndcg(ranked: Sequence[int], grades: dict[int, int]) -> float:
    """Give nDCG at 10 with gains 2^grade - 1 (Burges and others 2005)."""
    gained = sum((2 ** grades.get(place, 0) - 1) / math.log2(rank + 2) for rank, place in enumerate(ranked[:TOP]))
    best = sorted(grades.values(), reverse=True)[:TOP]
    ideal = sum((2**grade - 1) / math.log2(rank + 2) for rank, grade in enumerate(best))
    return gained / ideal if ideal else 0.0


def related(seed: int) -> None:
    """Score related coverage beside BM25."""
    texts, queries = labelled_set(seed)
    started = time.perf_counter()
    tellings = [tellings_of(place, text) for place, text in enumerate(texts)]
    read = time.perf_counter() - started
    index = RelatedIndex(
        [text.text for text in texts],
        [facets_of(some, text.day.toordinal()) for some, text in zip(tellings, texts, strict=True)],
    )
    words_alone = RelatedIndex([text.text for text in texts], [facets_of([], text.day.toordinal()) for text in texts])
    ways: dict[str, Callable[[int], list[int]]] = {
        "BM25": plain_bm25([text.text for text in texts]),
        "ours without facets": lambda place: [each.place for each in words_alone.related(place, most=TOP)],
        "ours": lambda place: [each.place for each in index.related(place, most=TOP)],
    }
    print(
        f"\nrelated coverage: {len(texts)} texts in three languages, {len(queries)} queries, claims read in {read:.1f} s"
    )
    for name, ranked in ways.items():
        scores = {place: ndcg(ranked(place), grades) for place, grades in queries.items()}
        by_lang = {
            lang: [score for place, score in scores.items() if texts[place].lang == lang] for lang in ("en", "uk", "ru")
        }
        told = ", ".join(f"{lang} {sum(some) / len(some):.3f}" for lang, some in by_lang.items() if some)
        print(f"  {name:20s} nDCG@10 {sum(scores.values()) / len(scores):.3f}  ({told})")


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--skip-related", action="store_true")
    args = parser.parse_args()
    made = corpus(args.articles, args.seed)
    lengths = sorted(len(each.text.split()) for each in made)
    groups, seconds = grouped(made)
    print(f"{len(made):,} articles ({lengths[len(lengths) // 2]} words in the middle) grouped in {seconds:.1f} s")
    for name, (right, of) in score_groups(made, groups).items():
        print(f"  {name:22s} {right:6,} of {of:6,}  {right / of if of else 1:.3f}")
    if not args.skip_related:
        related(args.seed)


if __name__ == "__main__":
    main()
