# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Front matter and body of a page into dataclasses."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from esi_guide.content.body_schema import read_body
from esi_guide.content.fields import NO_DAY, Fields, Place, Read, Report
from esi_guide.content.frontmatter import Document, MapNode
from esi_guide.content.page import (
    REQUIRED_SECTIONS,
    SECTION_KEYS,
    Arm,
    Certainty,
    Evidence,
    Fact,
    Page,
    PageKind,
    Review,
    ReviewStatus,
    Stamp,
    Voice,
)

_REQUIRED = (
    "id", "kind", "title", "short_title", "medical_name", "also_called", "summary", "icon",
    "facts", "evidence", "says_yes", "says_no", "questions", "sources", "review",
)  # fmt: skip

#: What a page that a clinic adds has to have; the rest it may leave out.
_REQUIRED_OF_CLINIC = ("id", "kind", "title", "summary", "sources", "review")

#: Stamps that say why a number has only one group of people.
_ONE_GROUP_STAMPS = {Stamp.NO_COMPARISON, Stamp.NO_SHAM, Stamp.BOTH_ARMS}

#: People are counted out of 100, and rare harms out of 1000.
_DENOMINATORS = (100, 1000)

_EVIDENCE_ID = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")

#: Stands in for a review that could not be read: nobody has signed, and it is long past.
_NO_REVIEW = Review(ReviewStatus.PENDING, "", NO_DAY, NO_DAY)


def read_page(document: Document, stem: str, file: str) -> Read[Page]:
    """Read a page, leaving out what is broken.

    Args:
        document: The file taken apart.
        stem: Name of the file without ``.md``; the page must be called so.
        file: Name of the file for the issues.

    Returns:
        The page; texts that are missing are "". Places are known by ``"icon"``, ``"title"``,
        ``"summary"``, ``"questions"``, ``"expires"``, ``("section", key)``, ``("source", id)`` of
        the page's list of sources, and by each ``Fact``, ``Evidence`` and ``Voice``.
    """
    report = Report(file)
    top = Fields(document.front, "", report)
    page_id = top.identifier("id")
    if page_id and page_id != stem:
        top.error(
            "id", f"the page is called `{page_id}` and its file `{stem}.md`", "make them equal"
        )
    kind = top.choice_or_none("kind", PageKind)
    top.require(*(_REQUIRED_OF_CLINIC if kind is PageKind.CLINIC else _REQUIRED))
    body = read_body(document, SECTION_KEYS, report)
    for key in REQUIRED_SECTIONS[kind] if kind else ():
        if key not in body.lines:
            report.error(
                Place(document.body_line, f"#{key}"),
                f"a page of the kind `{kind}` needs this section",
                f"add a heading with {{#{key}}} and its text",
            )
    uses = body.uses
    evidence, gaps = _evidence_list(top, set(body.lines), uses, report)
    page = Page(
        id=stem,
        kind=kind or PageKind.CHECK,
        title=top.text("title"),
        short_title=top.text("short_title"),
        medical_name=top.text("medical_name"),
        also_called=top.texts("also_called"),
        summary=top.text("summary"),
        icon=top.identifier("icon"),
        facts=_facts(top, uses, report),
        sections=tuple(body.found),
        evidence=evidence,
        gaps=gaps,
        says_yes=_voices(top, "says_yes", uses, report),
        says_no=_voices(top, "says_no", uses, report),
        questions=top.texts("questions"),
        sources=read_source_ids(top, uses, report),
        review=read_review(top, document, report),
    )
    top.refuse_others()
    for name in ("icon", "title", "summary", "questions"):
        report.places[name] = top.place(name)
    for key, line in body.lines.items():
        report.places["section", key] = Place(line, f"#{key}")
    return report.read(page)


def empty_page(page_id: str) -> Page:
    """Return a page that says nothing, to stand where none could be read."""
    return read_page(Document(MapNode(1, {}, {}), "", 1), page_id, "").value


def _facts(top: Fields, uses: list[tuple[Place, str]], report: Report) -> tuple[Fact, ...]:
    facts = []
    for fields in top.entries("facts"):
        fields.require("label", "value")
        fact = Fact(fields.text("label"), fields.text("value"), fields.identifier("source"))
        fields.refuse_others()
        uses.append((fields.place("source"), fact.source))
        if fields.sound:
            facts.append(fact)
            report.places[fact] = fields.place("value")
    return tuple(facts)


def _voices(
    top: Fields, name: str, uses: list[tuple[Place, str]], report: Report
) -> tuple[Voice, ...]:
    voices = []
    for fields in top.entries(name):
        fields.require("who", "says", "source")
        voice = Voice(
            who=fields.text("who"), says=fields.text("says"), source=fields.identifier("source")
        )
        fields.refuse_others()
        uses.append((fields.place("source"), voice.source))
        if fields.sound:
            voices.append(voice)
            report.places[voice] = fields.place("says")
    return tuple(voices)


def read_source_ids(top: Fields, uses: list[tuple[Place, str]], report: Report) -> tuple[str, ...]:
    """Read the list of sources, held against the sources that are used.

    Args:
        top: Front matter.
        uses: Ids of the sources that are used, and where they are.
        report: Takes the issues, and each source's place under ``("source", id)``.
    """
    listed = top.texts("sources")
    place = top.place("sources")
    for source_id, times in Counter(listed).items():
        report.places["source", source_id] = place
        if times > 1:
            top.error("sources", f"`{source_id}` is listed {times} times", "list it once")
        if all(used != source_id for _, used in uses):
            report.warning(
                place,
                f"nothing on the page uses `{source_id}`",
                "cite it, or take it out of the list",
            )
    for use, source_id in uses:
        if source_id and source_id not in listed:
            report.error(
                use,
                f"the page does not list the source `{source_id}`",
                "add it to `sources` at the top of the page",
            )
    return tuple(dict.fromkeys(listed))


def read_review(top: Fields, document: Document, report: Report) -> Review:
    """Read the review; a signature that the text has outlived counts as pending.

    Args:
        top: Front matter.
        document: The whole file, which a signature stands for.
        report: Takes the issues, and the review's end under ``"expires"``.
    """
    fields = top.fields("review")
    if fields is None:
        return _NO_REVIEW
    fields.require("status", "updated", "expires")
    pending = Review(
        ReviewStatus.PENDING, "", updated=fields.day("updated"), expires=fields.day("expires")
    )
    signature = replace(
        pending,
        status=fields.choice("status", ReviewStatus.PENDING),
        reviewer=fields.text_or_blank("reviewer"),
        signed=fields.day("signed"),
        fingerprint=fields.text_or_blank("fingerprint"),
    )
    fields.refuse_others()
    report.places["expires"] = fields.place("expires")
    if not fields.sound:
        return _NO_REVIEW
    if pending.expires <= pending.updated:
        fields.error(
            "expires", "the review expires before it begins", "write a day after `updated`"
        )
    if signature.status == ReviewStatus.SIGNED:
        review = _signed(signature, pending, fields, document, report)
    else:
        _refuse_signature(signature, fields)
        review = pending
    return review if fields.sound else _NO_REVIEW


def _signed(
    signature: Review, pending: Review, fields: Fields, document: Document, report: Report
) -> Review:
    """Return the signature; a review without one where the text was changed behind it."""
    # Imported here: hashing takes 10 ms to load, and pages that nobody signed do without.
    from esi_guide.content.fingerprint import fingerprint  # noqa: PLC0415

    if not signature.reviewer:
        fields.error(
            "reviewer", "the review is signed by nobody", "name who signed, with credentials"
        )
    for name in ("signed", "fingerprint"):
        if name not in fields:
            fields.error(
                name,
                f"the review is signed without `{name}`",
                "write `status: pending`, then sign with `esi-guide content sign`",
            )
    day = signature.signed or NO_DAY
    if not fields.sound or (
        signature.fingerprint == fingerprint(document) and signature.updated <= day
    ):
        return signature
    report.warning(
        fields.place("status"),
        f"the page was changed after {signature.reviewer} signed it on {day}, "
        "so it counts as not signed",
        "have it read again and sign with `esi-guide content sign`, or write `status: pending` "
        "and remove the signature",
    )
    return pending


def _refuse_signature(review: Review, fields: Fields) -> None:
    if review.reviewer:
        fields.error(
            "reviewer",
            "a reviewer is named while the review is pending",
            "sign with `esi-guide content sign` once they have read it, or remove the name",
        )
    for name in ("signed", "fingerprint"):
        if name in fields:
            fields.error(
                name, "this belongs to a signature, and the review is pending", "remove it"
            )


def _evidence_list(
    top: Fields, sections: set[str], uses: list[tuple[Place, str]], report: Report
) -> tuple[tuple[Evidence, ...], tuple[str, ...]]:
    """Return the sound numbers, and the section of each that is not."""
    numbers = []
    gaps = []
    taken: dict[str, int] = {}
    for fields in top.entries("evidence"):
        evidence = _evidence(fields)
        uses.append((fields.place("source"), evidence.source))
        if evidence.section and evidence.section not in sections:
            fields.error(
                "section",
                f"the page has no section `{evidence.section}`",
                "use the {#key} of one of its headings",
            )
        if fields.unique("id", evidence.id, taken) and fields.sound:
            numbers.append(evidence)
            report.places[evidence] = fields.place("id")
        else:
            gaps.append(evidence.section)
    return tuple(numbers), tuple(gaps)


def _evidence(fields: Fields) -> Evidence:
    fields.require(
        "id", "section", "outcome", "happened", "otherwise", "per", "group", "time", "certainty",
        "source",
    )  # fmt: skip
    per = fields.whole("per")
    evidence = Evidence(
        id=fields.text("id"),
        section=fields.text("section"),
        outcome=fields.text("outcome"),
        happened=fields.text("happened"),
        otherwise=fields.text("otherwise"),
        arms=_arms(fields, per),
        difference=fields.whole_or_none("difference"),
        spread=fields.text_or_blank("spread"),
        per=per,
        group=fields.text("group"),
        time=fields.text("time"),
        certainty=fields.choice("certainty", Certainty.VERY_LOW),
        source=fields.identifier("source"),
        stamps=fields.choices("stamps", Stamp),
        note=fields.text_or_blank("note"),
    )
    fields.refuse_others()
    if evidence.id and not _EVIDENCE_ID.fullmatch(evidence.id):
        fields.error("id", f"`{evidence.id}` is not an id", "use letters and digits, such as A9")
    if fields.sound:
        _check_figures(evidence, fields)
    return evidence


def _arms(evidence: Fields, per: int) -> tuple[Arm, ...]:
    arms = []
    for fields in evidence.entries("arms"):
        fields.require("name", "count")
        arm = Arm(name=fields.text("name"), count=fields.count("count"))
        fields.refuse_others()
        if per in _DENOMINATORS and arm.count > per:
            fields.error(
                "count",
                f"{arm.count:g} of {per} people are too many",
                f"count from 0 to {per}",
            )
        if fields.sound:
            arms.append(arm)
        else:
            # One group less would turn a comparison into a bare number.
            evidence.sound = False
    return tuple(arms)


def _check_figures(evidence: Evidence, fields: Fields) -> None:
    """Note figures that contradict each other or lack their caution."""
    arms, difference, stamps = evidence.arms, evidence.difference, set(evidence.stamps)
    if evidence.per not in _DENOMINATORS:
        fields.error("per", f"the number is per {evidence.per}", "count per 100, or per 1000")
    if bool(arms) == (difference is not None):
        fields.error(
            "arms",
            "exactly one of `arms` and `difference` is expected",
            "give the count of every group, or, when only that is known, the difference",
        )
    if len(arms) > 2:
        fields.error(
            "arms", f"{len(arms)} groups are given", "give one or two, treated people first"
        )
    if difference is not None and abs(difference) > evidence.per:
        fields.error(
            "difference",
            f"{difference} of {evidence.per} people are too many",
            f"stay between -{evidence.per} and {evidence.per}",
        )
    if (difference is not None) != (Stamp.DIFFERENCE_ONLY in stamps):
        fields.error(
            "stamps",
            "`difference` and the stamp `difference-only` belong together",
            "give both or neither",
        )
    if len(arms) == 1 and not stamps & _ONE_GROUP_STAMPS:
        fields.error(
            "stamps",
            "one group stands alone, and no stamp says why",
            f"add one of: {', '.join(sorted(_ONE_GROUP_STAMPS))}",
        )
