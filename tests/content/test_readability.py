# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esi_guide.content.readability import (
    Counts,
    FixedTerms,
    count,
    english_syllables,
    fernandez_huerta,
    flesch_kincaid,
    inflesz,
    page_scores,
    sentence_words,
    sentences_of,
    smog,
    spanish_syllables,
    words_of,
)

ENGLISH = {
    "the": 1, "pain": 1, "nerve": 1, "nerves": 1, "helped": 1, "treated": 2, "needles": 2,
    "muscles": 2, "while": 1, "clothes": 1, "area": 3, "idea": 3, "disease": 2, "people": 2,
    "movement": 2, "safely": 2, "sometimes": 2, "someone": 2, "serious": 3, "precious": 2,
    "period": 3, "diagnosis": 4, "medial": 3, "trial": 2, "fluid": 2, "guide": 1, "usual": 3,
    "equal": 2, "being": 2, "player": 2, "eyes": 1, "spasm": 2, "didn't": 2, "don't": 1,
    "easier": 3, "injection": 3, "epidural": 4, "operation": 4, "stimulation": 4,
    "radiofrequency": 6, "special": 2, "48": 1, "1,000": 1, "MRI": 1, "follow-up": 3,
    "two-week": 2, "a": 1, "I": 1, "hmm": 1,
}  # fmt: skip

SPANISH = {
    "dolor": 2, "nervio": 2, "rodilla": 3, "ahí": 2, "día": 2, "país": 2, "cirugía": 4,
    "inyección": 3, "inyecciones": 4, "columna": 3, "médula": 3, "muy": 1, "y": 1, "ley": 1,
    "rayos": 2, "que": 1, "quién": 1, "guía": 2, "guerra": 2, "pingüino": 3, "vehículo": 4,
    "prohibir": 2, "prohíbe": 3, "ahora": 3, "cohete": 3, "chico": 2, "cuidado": 3, "ciudad": 2,
    "leer": 2, "oír": 2, "peor": 2, "continúa": 4, "radiofrecuencia": 5, "epidural": 4,
    "averiguáis": 4, "hueso": 2, "línea": 3, "limpiáis": 2, "antiinflamatorio": 7, "48": 1,
    "año": 2, "reír": 2, "RM": 1,
}  # fmt: skip


@pytest.mark.parametrize(("word", "syllables"), ENGLISH.items())
def test_english_syllables_are_those_that_are_spoken(word, syllables):
    assert english_syllables(word) == syllables
    assert english_syllables(word.capitalize()) == syllables


@pytest.mark.parametrize(("word", "syllables"), SPANISH.items())
def test_spanish_syllables_are_those_that_are_spoken(word, syllables):
    assert spanish_syllables(word) == syllables


@given(st.text(min_size=1))
def test_any_word_has_a_syllable(word):
    assert english_syllables(word) >= 1
    assert spanish_syllables(word) >= 1


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("Does it hurt? Yes! It may.", ["Does it hurt?", "Yes!", "It may."]),
        ("It was 4.5 of 10. 59 did not.", ["It was 4.5 of 10.", "59 did not."]),
        ("Ask Dr. Smith. Then go.", ["Ask Dr. Smith.", "Then go."]),
        ("Pills, e.g. two, at 5 p.m. on Monday.", ["Pills, e.g. two, at 5 p.m. on Monday."]),
        ('He said "stop." Then he left.', ['He said "stop."', "Then he left."]),
        ("No full stop", ["No full stop"]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("¿Duele? Sí. Mucho.", ["¿Duele?", "Sí.", "Mucho."]),
        ("... !", []),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, sentences):
    assert sentences_of(text) == sentences


def test_words_are_held_together_by_hyphens_apostrophes_and_decimal_points():
    assert words_of("A 1,000-fold follow-up isn't 4.5, is it? (No.)") == [
        "A", "1,000-fold", "follow-up", "isn't", "4.5", "is", "it", "No",
    ]  # fmt: skip


# The last value is what textstat 0.7.4 gives for the same words. It leaves out sentences of two
# words, and splits by rules for hyphens that miss some 5 of 100 syllables: on the pages of the
# guide it is 0.2 to 1.4 grades below ours, which are within 0.4 of the CMU dictionary's.
@pytest.mark.parametrize(
    ("text", "counts", "grade", "textstat"),
    [
        ("The doctor puts a thin needle next to the nerve.", (1, 10, 12), 2.47, 2.5),
        ("You lie face down. Your skin is cleaned and made numb.", (2, 11, 11), -1.64, -1.7),
        (
            "Most people who were better after two weeks were also more often better after two "
            "months.",
            (1, 16, 23), 7.61, 7.2,
        ),
        (
            "It does not treat the squeezed nerve behind leg pain. Experts disagree about how well "
            "it works.",
            (2, 17, 22), 3.0, 1.9,
        ),
        (
            "Radiofrequency ablation interrupts nociceptive transmission along the medial branch "
            "of the dorsal ramus.",
            (1, 13, 32), 18.53, 15.4,
        ),
    ],
)  # fmt: skip
def test_flesch_kincaid_is_that_of_a_published_tool_but_for_syllables_it_misses(
    text, counts, grade, textstat
):
    found = count(sentence_words([text]), english_syllables)
    assert (found.sentences, found.words, found.syllables) == counts
    assert flesch_kincaid(found) == pytest.approx(grade, abs=0.005)
    assert -0.1 < flesch_kincaid(found) - textstat < 3.2


def test_spanish_formulae_are_those_of_their_authors():
    # 100 words, 190 syllables, 8 sentences.
    counts = Counts(sentences=8, words=100, syllables=190, long_words=0)
    assert inflesz(counts) == pytest.approx(206.835 - 62.3 * 1.9 - 12.5)
    assert fernandez_huerta(counts) == pytest.approx(206.84 - 60 * 1.9 - 1.02 * 12.5)


# What textstat 0.7.4 counts and gives for the same words: words, syllables, sentences,
# Szigriszt-Pazos, Fernández Huerta, the last from rates rounded to one decimal. It misses some 10
# of 100 syllables, so that ours is stricter.
@pytest.mark.parametrize(
    ("text", "counts", "values"),
    [
        (
            "El médico pone una aguja fina junto al nervio. La piel se limpia y se duerme antes. "
            "Después usted descansa una hora en la clínica.",
            (25, 42, 3), (93.84, 96.37),
        ),
        (
            "La inyección calma la hinchazón durante unas semanas. Muchas personas caminan mejor "
            "en ese tiempo. Otras personas notan muy poco alivio.",
            (21, 42, 3), (75.24, 79.7),
        ),
        (
            "La estimulación de la médula espinal manda pulsos eléctricos suaves por unos cables "
            "finos. Los estudios no coinciden en cuánto ayuda.",
            (21, 42, 2), (71.74, 76.13),
        ),
        (
            "La neuroestimulación medular constituye una alternativa terapéutica intervencionista "
            "para pacientes con síndromes dolorosos persistentes.",
            (14, 49, 1), (-25.22, -17.45),
        ),
    ],
)  # fmt: skip
def test_spanish_formulae_are_those_of_a_published_tool_but_for_syllables_it_misses(
    text, counts, values
):
    words, syllables, sentences = counts
    theirs = Counts(sentences, words, syllables, 0)
    assert inflesz(theirs) == pytest.approx(values[0], abs=0.03)
    assert fernandez_huerta(theirs) == pytest.approx(values[1], abs=1.3)
    ours = count(sentence_words([text]), spanish_syllables)
    assert (ours.words, ours.sentences) == (words, sentences)
    assert 0 < inflesz(theirs) - inflesz(ours) < 12.5


def test_spanish_text_is_counted_and_measured():
    counts = count(sentence_words(["El médico pone la aguja.", "Le duele poco"]), spanish_syllables)
    assert (counts.sentences, counts.words, counts.syllables) == (2, 8, 15)
    assert inflesz(counts) == pytest.approx(206.835 - 62.3 * 15 / 8 - 4)


def test_smog_speaks_from_thirty_sentences_on():
    assert smog(Counts(29, 300, 450, 30)) is None
    assert smog(Counts(30, 300, 450, 30)) == pytest.approx(1.0430 * 30**0.5 + 3.1291)


def test_a_list_item_is_a_sentence_without_a_full_stop():
    counts = count(sentence_words(["you are pregnant", "you have an infection"]), english_syllables)
    assert (counts.sentences, counts.words) == (2, 7)


@pytest.mark.parametrize("measure", [flesch_kincaid, inflesz, fernandez_huerta])
def test_no_text_is_easy(measure):
    assert measure(count([], english_syllables)) in (0, 100)


def test_fixed_terms_are_left_out_longest_first_in_any_case_and_number():
    fixed = FixedTerms(["Facet joint", "facet", "MRI", "pain-management programme", "..."])
    words = words_of(
        "Two Facet joints, one facet and an MRI. Pain-management programmes help joints."
    )
    assert fixed.left_out(words) == ["Two", "one", "and", "an", "help", "joints"]


def test_fixed_terms_count_both_ways():
    fixed = FixedTerms(["radiofrequency ablation"])
    scores = page_scores("Radiofrequency ablation may help.", ["It is done."], "en", fixed)
    (score,) = scores.summary
    assert score.value < 6.5 < score.with_terms
    assert score.passes
    assert (
        not page_scores("Radiofrequency ablation may help.", [], "en", FixedTerms())
        .summary[0]
        .passes
    )


def test_a_sentence_of_fixed_terms_alone_does_not_count():
    counts = count(
        sentence_words(["Facet joint.", "It hurts."]),
        english_syllables,
        FixedTerms(["facet joint"]),
    )
    assert (counts.sentences, counts.words) == (1, 2)


def test_spanish_is_held_against_both_scales_and_english_against_one():
    text = "Le duele la pierna."
    spanish = page_scores(text, [text] * 30, "es", FixedTerms())
    assert [(s.measure.name, s.limit) for s in spanish.summary] == [
        ("INFLESZ", 65),
        ("Fernández Huerta", 70),
    ]
    assert [s.limit for s in spanish.body] == [65, 70]
    assert spanish.smog is None
    assert all(score.passes for score in spanish.summary)
    english = page_scores("It hurts.", ["It hurts."] * 30, "en", FixedTerms())
    assert [(s.limit, s.passes) for s in (*english.summary, *english.body)] == [
        (6.5, True),
        (8, True),
    ]
    assert english.smog == pytest.approx(3.1)


def test_hard_spanish_does_not_pass():
    text = "La neuroestimulación medular constituye una alternativa terapéutica intervencionista."
    assert not any(score.passes for score in page_scores(text, [text], "es", FixedTerms()).body)


def test_language_without_a_formula_has_no_scores():
    assert page_scores("Es tut weh.", ["Es tut weh."], "de", FixedTerms()) is None
